import type { FloorAgent } from '../../utils/call/floor.ts';
import { useWords } from '../words/use-words.ts';
import { listed } from '../words/words.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { columnTitle, columns, optionalColumns, shownColumns } from './columns.ts';
import { choicesOf } from './floor-filter.ts';
import { startsDescending } from './floor-sort.ts';
import { SaveIcon } from '../kit/icons.tsx';
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
  const say = useWords();
  return (
    <div class="toolbar" role="search" aria-label={say('team.part.floor')}>
      <input
        type="search"
        class="search"
        aria-label={say('team.search')}
        placeholder={say('team.search')}
        title={say('team.search-in')}
        autocomplete="off"
        spellcheck={false}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <ValueMenu
        {...{ agents, part: 'campaign', title: say('team.campaigns'), chosen: view.campaigns }}
        onChoose={(campaigns) => onView({ campaigns })}
      />
      <ValueMenu
        {...{ agents, part: 'userGroup', title: say('team.user-groups'), chosen: view.userGroups }}
        onChoose={(userGroups) => onView({ userGroups })}
      />
      <ChoiceMenu
        title={say('team.columns')}
        summary={say('team.number', { n: shownColumns(view.columns).length })}
        choices={optionalColumns.map((value) => ({ value, name: columnTitle(say, value) }))}
        chosen={view.columns}
        onChoose={(chosen) => onView({ columns: chosen })}
      />
      <SortChoice sort={view.sort} onSort={(sort) => onView({ sort })} />
      <button
        type="button"
        class="export"
        aria-disabled={onExport === null || undefined}
        title={say('team.export')}
        onClick={() => onExport?.()}
      >
        <SaveIcon />
        <span>{say('team.export')}</span>
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
  const say = useWords();
  const choices = choicesOf(say.language, agents, part, chosen);
  const summary =
    chosen.length === 0
      ? say('team.menu.all')
      : chosen.length > 2
        ? say('team.menu.chosen', { n: chosen.length })
        : listed(say, chosen);
  return (
    <ChoiceMenu
      {...{ title, summary, chosen, onChoose }}
      choices={choices.map(({ value, count }) => ({
        value,
        name: value === '' ? say('team.menu.no-value') : value,
        count,
      }))}
    >
      <button
        type="button"
        class="link"
        aria-disabled={chosen.length === 0 || undefined}
        onClick={() => onChoose([])}
      >
        {say('team.choose-all')}
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
  const say = useWords();
  return (
    <label class="sort-choice">
      {say('team.sort')}
      <select
        value={sort.by}
        onChange={(event) => {
          const by = columns[event.currentTarget.selectedIndex];
          if (by !== undefined) onSort({ by, descending: startsDescending(by) });
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnTitle(say, column)}
          </option>
        ))}
      </select>
    </label>
  );
}
