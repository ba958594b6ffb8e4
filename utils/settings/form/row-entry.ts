import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ControlsDraft, ControlList } from './control-lists.ts';
import type { CheckRow, Column, RowProblems } from '../values/control-rows.ts';
import {
  checkInGroup,
  checkOutcome,
  checkPauseCode,
  checkTransfer,
  columns,
} from '../values/control-rows.ts';
import { MOST_ROWS } from '../values/control-values.ts';
import type { ValueProblem } from '../values/problem.ts';

/** The field for one more row's column. */
type EntryField =
  | 'newOutcomeCode'
  | 'newOutcomeLabel'
  | 'newPauseCode'
  | 'newPauseCodeLabel'
  | 'newTransferLabel'
  | 'newTransferTarget'
  | 'newInGroup';

interface WrongEntry {
  readonly kind: 'wrong-entry';
  /** By field. */
  readonly problems: Readonly<Partial<Record<EntryField, ValueProblem>>>;
}

/** What changes in a draft when the row that was typed last is added to its list. */
export type Added = Result<Partial<ControlsDraft>, WrongEntry>;

/** Where the columns of one more row are typed, first to last. */
export const entryFields: Readonly<Record<ControlList, Readonly<Partial<Record<Column, EntryField>>>>> = {
  outcomes: { code: 'newOutcomeCode', label: 'newOutcomeLabel' },
  pauseCodes: { code: 'newPauseCode', label: 'newPauseCodeLabel' },
  transfers: { label: 'newTransferLabel', target: 'newTransferTarget' },
  inGroups: { inGroup: 'newInGroup' },
};

/** Whether something is typed that is not in the list yet. */
export function hasEntry(draft: ControlsDraft, list: ControlList): boolean {
  return Object.values(entryFields[list]).some((field) => draft[field].trim() !== '');
}

/** Adds the row that was typed last to its list, or says why not. */
export const addEntry: Readonly<Record<ControlList, (draft: ControlsDraft) => Added>> = {
  outcomes(draft) {
    const { newOutcomeCode: code, newOutcomeLabel: label, newOutcomeCallback: callback } = draft;
    const rows = oneMore(draft.outcomes, { code, label, callback }, checkOutcome);
    if (!rows.ok) return wrongEntry('outcomes', rows.error.problems);
    return ok({ outcomes: rows.value, newOutcomeCode: '', newOutcomeLabel: '', newOutcomeCallback: false });
  },
  pauseCodes(draft) {
    const { newPauseCode: code, newPauseCodeLabel: label } = draft;
    const rows = oneMore(draft.pauseCodes, { code, label }, checkPauseCode);
    if (!rows.ok) return wrongEntry('pauseCodes', rows.error.problems);
    return ok({ pauseCodes: rows.value, newPauseCode: '', newPauseCodeLabel: '' });
  },
  transfers(draft) {
    const { newTransferLabel: label, newTransferWay: way, newTransferTarget: target } = draft;
    const rows = oneMore(draft.transfers, { label, way, target }, checkTransfer);
    if (!rows.ok) return wrongEntry('transfers', rows.error.problems);
    return ok({ transfers: rows.value, newTransferLabel: '', newTransferTarget: '' });
  },
  inGroups(draft) {
    const rows = oneMore(draft.inGroups, { inGroup: draft.newInGroup }, checkInGroup);
    if (!rows.ok) return wrongEntry('inGroups', rows.error.problems);
    return ok({ inGroups: rows.value, newInGroup: '' });
  },
};

function oneMore<Row>(rows: readonly Row[], row: Row, check: CheckRow<Row>) {
  const checked = check(row, rows);
  if (!checked.ok) return checked;
  return rows.length < MOST_ROWS
    ? ok([...rows, checked.value])
    : fail({ kind: 'wrong-row', problems: full } as const);
}

/** Said at the first column, whichever that is. */
const isFull = { kind: 'list-full', most: MOST_ROWS } as const;
const full: RowProblems = { code: isFull, target: isFull, inGroup: isFull };

function wrongEntry(list: ControlList, row: RowProblems) {
  const problems: Partial<Record<EntryField, ValueProblem>> = {};
  for (const column of columns) {
    const field = entryFields[list][column];
    const wrong = row[column];
    if (field !== undefined && wrong !== undefined) problems[field] = wrong;
  }
  return fail({ kind: 'wrong-entry', problems } as const);
}
