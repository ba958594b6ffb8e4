import { controlNames } from '../../call/controls.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ControlsDraft, ControlList, ControlsOptions } from './control-lists.ts';
import { controlLists } from './control-lists.ts';
import { addEntry, hasEntry } from './row-entry.ts';
import type { CheckRow, RowProblems } from '../values/control-rows.ts';
import {
  checkInGroup,
  checkOutcome,
  checkPauseCode,
  checkRows,
  checkTransfer,
} from '../values/control-rows.ts';
import { MOST_ROWS } from '../values/control-values.ts';
import type { ValueProblem } from '../values/problem.ts';

/** What is wrong in the rows of each list that has something wrong; the rows' order is the list's. */
export type ListProblems = Partial<Record<ControlList, readonly RowProblems[]>>;

/** What is wrong with a list as a whole. */
export type ControlListProblem =
  | { readonly kind: 'wrong-rows' }
  | { readonly kind: 'too-many-rows'; readonly most: number; readonly count: number };

export interface WrongControlLists {
  readonly kind: 'wrong-control-lists';
  /** By field. */
  readonly problems: Partial<Record<keyof ControlsDraft, ValueProblem | ControlListProblem>>;
  readonly rows: ListProblems;
}

/** Checks and normalises call control as typed, and adds the rows that were typed and not added. */
export function checkControlLists(typed: ControlsDraft): Result<ControlsOptions, WrongControlLists> {
  const problems: Partial<Record<keyof ControlsDraft, ValueProblem | ControlListProblem>> = {};
  const rows: ListProblems = {};

  /** Each list has its own fields, so that the additions do not meet. */
  function withEntries(): ControlsDraft {
    const draft = { ...typed };
    for (const list of controlLists.filter((one) => hasEntry(typed, one))) {
      const added = addEntry[list](typed);
      if (added.ok) Object.assign(draft, added.value);
      else Object.assign(problems, added.error.problems);
    }
    return draft;
  }

  function normalRows<Row>(list: ControlList, items: readonly Row[], check: CheckRow<Row>): readonly Row[] {
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
  const controlsConfig: ControlsOptions = {
    controls: controlNames.filter((name) => draft.controls.includes(name)),
    outcomes: normalRows('outcomes', draft.outcomes, checkOutcome),
    pauseCodes: normalRows('pauseCodes', draft.pauseCodes, checkPauseCode),
    transfers: normalRows('transfers', draft.transfers, checkTransfer),
    inGroups: normalRows('inGroups', draft.inGroups, checkInGroup).map(({ inGroup }) => inGroup),
  };
  return Object.keys(problems).length === 0
    ? ok(controlsConfig)
    : fail({ kind: 'wrong-control-lists', problems, rows });
}
