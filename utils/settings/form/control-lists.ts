import type { Draft } from './draft.ts';
import type { Options } from '../options/options.ts';

/** The lists of call control, in the order of the page. */
export const controlLists = ['outcomes', 'pauseCodes', 'transfers', 'inGroups'] as const;
export type ControlList = (typeof controlLists)[number];

/** What the options say of call control. */
export type ControlsOptions = Pick<Options, 'controls' | ControlList>;

/** The same as typed. Each list has fields for one more row; saving adds what stands in them. */
export type ControlsDraft = Pick<
  Draft,
  | 'controls'
  | ControlList
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
