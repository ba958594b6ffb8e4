import { controlNames } from '../../call/controls.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { BoardDraft, BoardList, BoardOptions } from './board-draft.ts';
import { boardLists } from './board-draft.ts';
import { addEntry, hasEntry } from './board-entry.ts';
import type { CheckRow, RowProblems } from '../values/board-rows.ts';
import {
  checkInGroup,
  checkOutcome,
  checkPauseCode,
  checkRows,
  checkTransfer,
} from '../values/board-rows.ts';
import { MOST_ROWS } from '../values/board-values.ts';
import type { Problem } from '../values/problem.ts';

/** What is wrong in the rows of each list that has something wrong; the rows' order is the list's. */
export type ListProblems = Partial<Record<BoardList, readonly RowProblems[]>>;

/** What is wrong with a list as a whole. */
export type BoardProblem =
  | { readonly kind: 'wrong-rows' }
  | { readonly kind: 'too-many-rows'; readonly most: number; readonly count: number };

export interface WrongBoard {
  readonly kind: 'wrong-board';
  /** By field. */
  readonly problems: Partial<Record<keyof BoardDraft, Problem>>;
  readonly rows: ListProblems;
}

/** Checks and normalises a board as typed, and adds the rows that were typed and not added. */
export function checkBoard(typed: BoardDraft): Result<BoardOptions, WrongBoard> {
  const problems: Partial<Record<keyof BoardDraft, Problem>> = {};
  const rows: ListProblems = {};

  /** Each list has its own fields, so that the additions do not meet. */
  function withEntries(): BoardDraft {
    const draft = { ...typed };
    for (const list of boardLists.filter((one) => hasEntry(typed, one))) {
      const added = addEntry[list](typed);
      if (added.ok) Object.assign(draft, added.value);
      else Object.assign(problems, added.error.problems);
    }
    return draft;
  }

  function normalRows<Row>(list: BoardList, items: readonly Row[], check: CheckRow<Row>): readonly Row[] {
    const checked = checkRows(items, check);
    if (checked.problems.some((row) => Object.keys(row).length > 0)) {
      rows[list] = checked.problems;
      problems[list] = { kind: 'wrong-rows' };
    } else if (items.length > MOST_ROWS) {
      problems[list] = { kind: 'too-many-rows', most: MOST_ROWS, count: items.length };
    }
    return checked.normal;
  }

  const draft = withEntries();
  const controlsConfig: BoardOptions = {
    controls: controlNames.filter((name) => draft.controls.includes(name)),
    outcomes: normalRows('outcomes', draft.outcomes, checkOutcome),
    pauseCodes: normalRows('pauseCodes', draft.pauseCodes, checkPauseCode),
    transfers: normalRows('transfers', draft.transfers, checkTransfer),
    inGroups: normalRows('inGroups', draft.inGroups, checkInGroup).map(({ inGroup }) => inGroup),
  };
  return Object.keys(problems).length === 0
    ? ok(controlsConfig)
    : fail({ kind: 'wrong-board', problems, rows });
}
