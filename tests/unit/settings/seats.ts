import type { TypedFor } from '../../../utils/settings/secrets/secret-set.ts';
import { world } from './fake-browser.ts';
import { sampleItem } from './samples.ts';

/** Whom the password of the sample seat was typed for. */
export const sampleTypedFor: TypedFor = {
  origins: ['https://dialer.example.com', 'https://dialer2.example.com'],
  user: 'apiuser',
};

/** Puts a seat that is set up with `sampleOptions` into storage and vault; its password is `s3cret`. */
export function putSeat({
  item = sampleItem,
  typedFor = sampleTypedFor,
}: { item?: unknown; typedFor?: TypedFor } = {}) {
  world.items.set('settings', item).set('settings-secrets', 'one');
  world.vault
    .set('apiPassword/one', 's3cret')
    .set('typed-for/one', JSON.stringify({ apiPassword: typedFor }));
}

/** Every text in storage and vault, to look for what must not be there. */
export const everythingIn = (items: ReadonlyMap<string, unknown>) => JSON.stringify([...items]);
