import type { CommandRefusal } from '../../call/failure-reason.ts';
import type { DialerFailure } from '../failure.ts';
import type { BadParameter } from './parameter.ts';

/**
 * Why a command is not known to be stored. No text of a body, but of a bad parameter its name.
 * `mismatch`: the dialer says SUCCESS, for another agent or another value than asked.
 */
export type CommandFailure =
  | DialerFailure
  | BadParameter
  | { readonly kind: CommandRefusal }
  /** `asked`: the function that the login lacks, or the dialer. */
  | { readonly kind: 'function-not-permitted' | 'unknown-function'; readonly asked: string }
  | { readonly kind: 'mismatch' };
