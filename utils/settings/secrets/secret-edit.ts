import type { SettingsEdit } from '../form/draft-check.ts';
import type { Options, SecretName, Lockable } from '../options/options.ts';
import { secretNames, userOf } from '../options/options.ts';
import { deepEqual } from '../../deep-equal.ts';
import type { Policy } from '../in-force/policy.ts';
import type { KeptSecret, SecretSet, SetContents, SetId, TypedFor } from './secret-set.ts';
import { contentsOf, keepSet, passwordOf } from './secret-set.ts';
import { isFor } from './secrets.ts';
import { areKnown, originsOf } from '../values/servers.ts';

/** What counts while an edit is stored. */
export interface Now {
  readonly secrets: SetId;
  readonly options: Options;
  readonly locked: ReadonlySet<Lockable>;
  readonly policy: Policy;
}

/**
 * The passwords that go with edited options: those of before or, where something about them changes, a set that is
 * in the vault from now on. What was typed is for the dialer and the user it was typed with; what was not stays
 * with whom it was for. Rejects when the browser refuses.
 */
export async function secretsAfter({ options, secrets }: SettingsEdit, now: Now): Promise<SetId> {
  const before = await contentsOf(now.secrets);
  const after: Partial<Record<SecretName, KeptSecret>> = {};
  for (const name of secretNames) {
    const typed = now.locked.has(name) ? undefined : secrets[name];
    if (typed !== undefined) after[name] = { password: typed, typedFor: forWhom(name, options) };
    else Object.assign(after, await kept(name, before, options, now));
  }
  const isTyped = secretNames.some((name) => !now.locked.has(name) && secrets[name] !== undefined);
  return !isTyped && deepEqual(before, contentsIn(after)) ? now.secrets : keepSet(after);
}

/** What stays of a password that was not typed again; nothing when it has no user any more. */
async function kept(name: SecretName, before: SetContents, options: Options, now: Now): Promise<SecretSet> {
  const typedFor = before[name];
  if (typedFor === undefined || options[userOf[name]] === '') return {};
  const password = await passwordOf(now.secrets, name);
  // A vault that does not give it: better no save than one that loses it.
  if (password === null) throw new Error('A stored password cannot be read.');
  return { [name]: { password, typedFor: stillFor(name, typedFor, options, now) } };
}

function stillFor(name: SecretName, typedFor: TypedFor | null, options: Options, now: Now): TypedFor {
  const before = typedFor ?? forWhom(name, now.options);
  const goesOn =
    isFor(before, name, now.options, now.policy) &&
    options[userOf[name]] === before.user &&
    areKnown(options.dialerServers, now.options.dialerServers);
  if (!goesOn) return before;
  const more = originsOf(options.dialerServers).filter((origin) => !before.origins.includes(origin));
  return { ...before, origins: [...before.origins, ...more] };
}

const contentsIn = (secrets: SecretSet): SetContents =>
  Object.fromEntries(Object.entries(secrets).map(([name, { typedFor }]) => [name, typedFor]));

const forWhom = (name: SecretName, options: Options): TypedFor => ({
  origins: originsOf(options.dialerServers),
  user: options[userOf[name]],
});
