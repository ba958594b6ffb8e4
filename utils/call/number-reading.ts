import type { FailureReason } from './failure-reason.ts';

/** One number that digits may stand for. */
export interface MeantNumber {
  /** ISO 3166 alpha-2; null where the code belongs to no one country (+800), or is not known. */
  readonly country: string | null;
  /** The country's code without its plus; empty where the seat has no country. */
  readonly phoneCode: string;
  /** National digits, as the dialer wants them. */
  readonly digits: string;
  /** As people write it for the whole world: +44 20 7123 4567. */
  readonly international: string;
}

/** What stands in a lead's record, or was typed, as a number that can be dialed. */
export interface ReadNumber extends MeantNumber {
  /** To be sent as tones once the call is up; null: none. */
  readonly extension: string | null;
  /**
   * - `valid`: in a range that is in use.
   * - `retired`: it was written in a form of the past; this is the number of today.
   * - `unverified`: as long as a number of its country, in no range that is known. Ranges are added each month.
   */
  readonly standing: 'valid' | 'retired' | 'unverified';
  /** Nothing has to be told before the click: a number of the seat's own country that can be read in no other way. */
  readonly isPlain: boolean;
  /** The other numbers that the same digits may stand for. A plus before the country's code decides between them. */
  readonly others: readonly MeantNumber[];
}

/**
 * What would be dialed for a text.
 *
 * - `as-lead`: the lead itself, with number and code of the dialer's record; `digits` is what is in it. `number` is
 *   what the seat makes of them, null where they are none of its numbers: the lead's own code may say better.
 * - `as-number`: this number, with this code.
 * - `withheld`: nothing.
 */
export type NumberReading =
  | { readonly kind: 'as-lead'; readonly digits: string; readonly number: ReadNumber | null }
  | { readonly kind: 'as-number'; readonly number: ReadNumber }
  | { readonly kind: 'withheld'; readonly why: FailureReason };
