import type { FloorAgent } from '../../utils/call/floor.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { columnTitles, columns, optionalColumns, shownColumns } from './columns.ts';
import { choicesOf } from './floor-filter.ts';
import { startsDescending } from './floor-sort.ts';
import { SaveIcon } from './team-icons.tsx';
import type { TeamView } from './team-view.ts';

export interface ToolbarProps {
  /** Everybody. */
  readonly agents: readonly FloorAgent[];
  readonly view: TeamView;
  readonly search: string;
  /** Null: there is nothing to export. */
  readonly onExport: (() => void) | null;
  readonly onView: (change: Partial<TeamView>) => void;
  readonly onSearch: (search: string) => void;
}

/** What narrows the table down, and what it shows. */
export function Toolbar({ agents, view, search, onExport, onView, onSearch }: ToolbarProps) {
  return (
    <div class="toolbar" role="search" aria-label="Agents">
      <input
        type="search"
        class="search"
        aria-label="Search agents"
        placeholder="Search agents"
        title="Name, user, state, campaign, user group or lead"
        autocomplete="off"
        spellcheck={false}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <ValueMenu
        {...{ agents, part: 'campaign', title: 'Campaigns', chosen: view.campaigns }}
        onChoose={(campaigns) => onView({ campaigns })}
      />
      <ValueMenu
        {...{ agents, part: 'userGroup', title: 'User groups', chosen: view.userGroups }}
        onChoose={(userGroups) => onView({ userGroups })}
      />
      <ChoiceMenu
        title="Columns"
        summary={String(shownColumns(view.columns).length)}
        choices={optionalColumns.map((value) => ({ value, name: columnTitles[value] }))}
        chosen={view.columns}
        onChoose={(chosen) => onView({ columns: chosen })}
      />
      <SortChoice sort={view.sort} onSort={(sort) => onView({ sort })} />
      <button
        type="button"
        class="outlined export"
        aria-disabled={onExport === null || undefined}
        title="Export CSV"
        onClick={() => onExport?.()}
      >
        <SaveIcon />
        <span>Export CSV</span>
      </button>
    </div>
  );
}

interface ValueMenuProps {
  readonly agents: readonly FloorAgent[];
  readonly part: 'campaign' | 'userGroup';
  readonly title: string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function ValueMenu({ agents, part, title, chosen, onChoose }: ValueMenuProps) {
  const choices = choicesOf(agents, part, chosen);
  const summary =
    chosen.length === 0 ? 'all' : chosen.length > 2 ? `${chosen.length} chosen` : chosen.join(', ');
  return (
    <ChoiceMenu
      {...{ title, summary, chosen, onChoose }}
      choices={choices.map(({ value, count }) => ({ value, name: value === '' ? 'none' : value, count }))}
    >
      <button
        type="button"
        class="link"
        aria-disabled={chosen.length === 0 || undefined}
        onClick={() => onChoose([])}
      >
        Choose all
      </button>
    </ChoiceMenu>
  );
}

interface SortChoiceProps {
  readonly sort: TeamView['sort'];
  readonly onSort: (sort: TeamView['sort']) => void;
}

/** For a narrow window, where the table has no headers. */
function SortChoice({ sort, onSort }: SortChoiceProps) {
  return (
    <label class="sort-choice">
      Sort
      <select
        value={sort.by}
        onChange={(event) => {
          const by = columns[event.currentTarget.selectedIndex];
          if (by !== undefined) onSort({ by, descending: startsDescending(by) });
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnTitles[column]}
          </option>
        ))}
      </select>
    </label>
  );
}
