import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { load } from '../../../../utils/settings/form/loaded.ts';
import { saveSettings } from '../../../../utils/settings/stored/save.ts';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import { undoSave, parseStored } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { sampleDraft } from '../samples.ts';
import { anyItem, anyValue } from '../states.ts';

/* Whatever stands in the storage, the extension starts, changes nothing by itself, and keeps the passwords. */

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const ORIGINS = ['https://dialer.example.com', 'https://dialer2.example.com'];
const typedFor = JSON.stringify({ apiPassword: { origins: ORIGINS, user: 'apiuser' } });

const mostly = (usual: unknown) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 5 }, { arbitrary: anyValue, weight: 1 });

interface State {
  readonly item: unknown;
  /** Whether the vault is as version 1 left it. */
  readonly isOld: boolean;
  readonly id: unknown;
  readonly former: unknown;
}
const anyState: fc.Arbitrary<State> = fc.record({
  item: anyItem,
  isOld: fc.boolean(),
  id: mostly('one'),
  former: mostly(undefined),
});

function putInto({ item, isOld, id, former }: State) {
  world.reset();
  world.items.set('settings', item);
  if (former !== undefined) world.items.set('former-settings', former);
  if (isOld) world.vault.set('api-password', 's3cret');
  else {
    world.items.set('settings-secrets', id);
    world.vault.set('apiPassword/one', 's3cret').set('typed-for/one', typedFor);
  }
}

/** All of it is JSON, and so comes out the same for the same. */
const bytes = () =>
  JSON.stringify(
    [...world.items, ...world.vault]
      .filter(([name]) => name !== 'login')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('whatever is stored', () => {
  it('a seat starts with it, changes nothing, and keeps the password', { timeout: 60_000 }, async () => {
    let seats = 0;
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        putInto(state);
        const [seat, loaded] = [await loadSeatConfig(), await load()];
        expect(isDeepStrictEqual(readOptions(loaded.options), { layer: loaded.options, problems: [] })).toBe(
          true,
        );
        expect(world.items.get('settings')).toBe(state.item);
        expect(world.vault.get(state.isOld ? 'api-password' : 'apiPassword/one')).toBe('s3cret');
        // The vault takes the number of the login; nothing else is written.
        expect(world.writes).toBe(seat === null ? 0 : 1);
        if (seat === null) return;
        seats += 1;
        expect(seat.password).toBe('s3cret');
        if (state.isOld) return;
        for (const server of seat.settings.dialer.servers) expect(ORIGINS).toContain(new URL(server).origin);
      }),
      { numRuns: 10_000 },
    );
    expect(seats).toBeGreaterThan(1_000);
  });

  it('what can be used of it is used, and read the same again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { layer } = parseStored(item);
        expect(readOptions(layer)).toEqual({ layer, problems: [] });
        expect(parseStored({ version: 2, options: layer })).toEqual({ state: 'good', layer, problems: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('a save takes its place as a whole, and to undo it leaves no trace', { timeout: 60_000 }, async () => {
    let saves = 0;
    await fc.assert(
      fc.asyncProperty(anyState, fc.constantFrom('', 'n3w'), async (state, apiPassword) => {
        putInto({ ...state, id: 'one', former: undefined });
        const [was, before] = [bytes(), await load()];
        const checked = checkDraft({ ...sampleDraft, apiPassword }, before);
        if (!checked.ok) {
          expect(Object.keys(checked.error.problems)).toEqual(['apiPassword']);
          return;
        }
        saves += 1;
        expect(await saveSettings(checked.value)).toEqual({ ok: true, value: true });
        const seat = await loadSeatConfig();
        expect(seat?.options).toEqual(checked.value.options);
        expect(seat?.password).toBe(apiPassword || 's3cret');
        expect(await undoSave()).toEqual({ ok: true, value: true });
        expect(bytes() === was).toBe(true);
        expect(await load()).toEqual(before);
      }),
      { numRuns: 1_000 },
    );
    expect(saves).toBeGreaterThan(500);
  });
});
