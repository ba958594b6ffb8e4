import type { CommandRefusal } from '../call/why-not.ts';
import type { DialerFailure } from './failure.ts';
import type { BadParameter } from './parameter.ts';

/**
 * Why a command is not known to be stored. No text of a body, but of a bad parameter its name.
 * `mismatch`: the dialer says SUCCESS, for another agent or another value than asked.
 */
export type CommandFailure =
  | DialerFailure
  | BadParameter
  | { readonly kind: CommandRefusal }
  | { readonly kind: 'mismatch' };
