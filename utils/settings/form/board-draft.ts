import type { Draft } from './draft.ts';
import type { Options } from '../options/options.ts';

/** The lists of a board, in the order of the page. */
export const boardLists = ['outcomes', 'pauseCodes', 'transfers', 'inGroups'] as const;
export type BoardList = (typeof boardLists)[number];

/** The board's part of the options. */
export type BoardOptions = Pick<Options, 'controls' | BoardList>;

/** The same as typed. Each list has fields for one more row; saving adds what stands in them. */
export type BoardDraft = Pick<
  Draft,
  | 'controls'
  | BoardList
  | 'newOutcomeCode'
  | 'newOutcomeLabel'
  | 'newOutcomeCallback'
  | 'newPauseCode'
  | 'newPauseCodeLabel'
  | 'newTransferLabel'
  | 'newTransferWay'
  | 'newTransferTarget'
  | 'newInGroup'
>;
