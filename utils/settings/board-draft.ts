import type { ControlName } from '../call/control.ts';
import type { InGroupRow, OutcomeRow, PauseCodeRow, TransferRow, TransferWay } from './board-rows.ts';
import type { Options } from './options.ts';

/** A board as typed. Each list has fields for one more row; saving adds what stands in them. */
export interface BoardDraft {
  readonly controls: readonly ControlName[];
  readonly outcomes: readonly OutcomeRow[];
  readonly newOutcomeCode: string;
  readonly newOutcomeLabel: string;
  readonly newOutcomeCallback: boolean;
  readonly pauseCodes: readonly PauseCodeRow[];
  readonly newPauseCode: string;
  readonly newPauseCodeLabel: string;
  readonly transfers: readonly TransferRow[];
  readonly newTransferLabel: string;
  readonly newTransferWay: TransferWay;
  readonly newTransferTarget: string;
  readonly inGroups: readonly InGroupRow[];
  readonly newInGroup: string;
}

/** The lists of a board, in the order of the page. */
export const boardLists = ['outcomes', 'pauseCodes', 'transfers', 'inGroups'] as const;
export type BoardList = (typeof boardLists)[number];

/** The board's part of the options. */
export type BoardOptions = Pick<Options, 'controls' | BoardList>;

export function draftOfBoard(options: BoardOptions): BoardDraft {
  const { controls, outcomes, pauseCodes, transfers, inGroups } = options;
  return {
    controls,
    outcomes,
    newOutcomeCode: '',
    newOutcomeLabel: '',
    newOutcomeCallback: false,
    pauseCodes,
    newPauseCode: '',
    newPauseCodeLabel: '',
    transfers,
    newTransferLabel: '',
    newTransferWay: 'blind',
    newTransferTarget: '',
    inGroups: inGroups.map((inGroup) => ({ inGroup })),
    newInGroup: '',
  };
}
