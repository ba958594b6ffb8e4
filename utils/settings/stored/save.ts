import type { Result } from '../../result.ts';
import type { SettingsEdit } from '../form/draft-check.ts';
import { effective } from '../in-force/effective.ts';
import type { PartialOptions, OptionName, Options } from '../options/options.ts';
import { optionNames } from '../options/options.ts';
import { deepEqual } from '../../deep-equal.ts';
import type { Policy } from '../in-force/policy.ts';
import { readPolicy } from '../in-force/policy-source.ts';
import { secretsAfter } from '../secrets/secret-edit.ts';
import type { NotStored } from './stored.ts';
import { oneAtATime, readOwn, saveOwn } from './stored.ts';

/**
 * Stores a checked edit: all of it or, when the browser refuses, nothing. What is locked stays as it was.
 *
 * Only what differs from what counts anyway becomes the seat's own, so that a default of the organisation's that
 * nobody touched goes on following the organisation.
 */
export function saveSettings(edit: SettingsEdit): Promise<Result<true, NotStored>> {
  return oneAtATime(async () => {
    const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
    if (own.state === 'storage-failed') throw new Error('What to build upon is not known.');
    const now = { ...effective(own.layer, policy), policy, secrets: own.secrets };
    await saveOwn(ownAfter(edit.options, own.layer, policy), await secretsAfter(edit, now));
  });
}

function ownAfter(options: Options, own: PartialOptions, policy: Policy): PartialOptions {
  const { options: anyway, locked } = effective({}, policy);
  const isOwn = (option: OptionName) =>
    locked.has(option) ? Object.hasOwn(own, option) : !deepEqual(options[option], anyway[option]);
  const valueOf = (option: OptionName) => (locked.has(option) ? own[option] : options[option]);
  return Object.fromEntries(optionNames.filter(isOwn).map((option) => [option, valueOf(option)]));
}
