import type { PartialOptions, OptionName, Options, Lockable } from '../options/options.ts';
import { defaultOptions, optionNames, secretNames } from '../options/options.ts';
import type { Policy } from './policy.ts';

/** The options as they count, and which of them people cannot change. */
export interface Effective {
  readonly options: Options;
  /** Set by the organisation, secrets included. */
  readonly locked: ReadonlySet<Lockable>;
}

/** Built-in defaults, then the seat's own, then the policy; what a policy leaves changeable is only a default. */
export function effective(own: PartialOptions, policy: Policy): Effective {
  const isLocked = (option: OptionName) =>
    Object.hasOwn(policy.layer, option) && !policy.changeable.has(option);
  const locked = new Set<Lockable>([
    ...optionNames.filter(isLocked),
    ...secretNames.filter((name) => policy.secrets[name] !== undefined && !policy.changeable.has(name)),
  ]);
  const options: Options = { ...defaultOptions, ...policy.layer, ...own };
  for (const option of optionNames) {
    if (isLocked(option)) Object.assign(options, { [option]: policy.layer[option] });
  }
  return { options, locked };
}
