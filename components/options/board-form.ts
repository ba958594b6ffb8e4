import type { BoardList } from '../../utils/settings/board-draft.ts';
import { entryFields } from '../../utils/settings/board-entry.ts';
import type { ListProblems } from '../../utils/settings/board-check.ts';
import type { RowProblems } from '../../utils/settings/board-rows.ts';
import type { Draft, Problems } from '../../utils/settings/draft.ts';
import type { FieldBinder, TickBinder } from './bind-field.ts';

/** What the lists of the board need of the form. */
export interface BoardForm {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly rowProblems: ListProblems;
  readonly bind: FieldBinder;
  readonly tick: TickBinder;
  readonly onType: (change: Partial<Draft>) => void;
  /** Adds the row that was typed last. */
  readonly onAdd: (list: BoardList) => void;
}

/** Whether anything of a list stands in the way of a save. */
export function isWrongIn({ problems }: Pick<BoardForm, 'problems'>, list: BoardList): boolean {
  return [list, ...Object.values(entryFields[list])].some((field) => problems[field] !== undefined);
}

/** What ties a list on the page to the form. */
export function listOf(
  { problems, rowProblems }: Pick<BoardForm, 'problems' | 'rowProblems'>,
  list: BoardList,
): {
  readonly list: BoardList;
  readonly problem: string | undefined;
  readonly rowProblems: readonly RowProblems[] | undefined;
} {
  return { list, problem: problems[list], rowProblems: rowProblems[list] };
}
