import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { useWords } from '../words/use-words.ts';
import type { Column } from './columns.ts';
import { columnHead, columnTracks } from './columns.ts';
import { FloorRow } from './floor-row.tsx';
import { startsDescending } from './floor-sort.ts';
import { stretches } from './table-window.ts';
import { DownIcon, UpIcon } from '../kit/icons.tsx';
import type { TeamView } from './team-view.ts';
import type { Alert } from './thresholds.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowWindow } from './use-row-window.ts';

export interface FloorTableProps {
  /** In the order they are shown in. */
  readonly agents: readonly FloorAgent[];
  readonly columns: readonly Column[];
  readonly sort: TeamView['sort'];
  /** Names the choice and the order of the rows: another one is read from its beginning. */
  readonly arrangement: string;
  readonly alerts: ReadonlyMap<string, Alert>;
  readonly asOf: Instant;
  /** The agent who is looked at. */
  readonly selected: string | null;
  readonly onSort: (sort: TeamView['sort']) => void;
  readonly onOpen: (user: string) => void;
}

/**
 * The floor, of which only the rows in view are in the page. Roles are written out: as cards, in a narrow
 * window, the elements are no table to the browser any more.
 */
export function FloorTable(props: FloorTableProps) {
  const { agents, columns, sort, arrangement, alerts, asOf, selected, onSort, onOpen } = props;
  const say = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const users = agents.map(({ user }) => user);
  const { seen, height } = useRowWindow(body, columns.join(' '));
  const focus = useRowFocus(body, users, selected);

  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [arrangement]);

  const rowAt = (index: number) => {
    const agent = agents[index];
    if (agent === undefined) return null;
    const { user } = agent;
    return (
      <FloorRow
        key={`agent ${user}`}
        {...{ agent, columns, asOf, index, onOpen }}
        isOver={alerts.has(user)}
        isSelected={user === selected}
        isTabStop={index === focus.index}
      />
    );
  };

  return (
    <div class="scroller" data-scrolls ref={scroller}>
      <table
        role="table"
        class="floor-table"
        aria-label={say('team.part.floor')}
        aria-rowcount={agents.length + 1}
        style={{ '--columns': columns.map((column) => columnTracks[column]).join(' ') }}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={focus.onKeyDown} onFocusIn={focus.onFocusIn}>
          {stretches(agents.length, seen, focus.index).flatMap((stretch, place) =>
            stretch.kind === 'gap'
              ? [<Gap key={`gap ${place}`} height={stretch.rows * height} columns={columns.length} />]
              : from(stretch).map(rowAt),
          )}
        </tbody>
      </table>
    </div>
  );
}

const from = ({ first, end }: { readonly first: number; readonly end: number }) =>
  Array.from({ length: end - first }, (_, offset) => first + offset);

/** The rows that are not in the page. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr class="gap" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

interface SortHeaderProps extends Pick<FloorTableProps, 'sort' | 'onSort'> {
  readonly column: Column;
}

function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  const say = useWords();
  const isSorted = sort.by === column;
  const Icon = sort.descending ? DownIcon : UpIcon;
  const direction = sort.descending ? 'descending' : 'ascending';
  const next = isSorted ? !sort.descending : startsDescending(column);
  return (
    <th role="columnheader" scope="col" class={column} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        title={say(`team.sort-by.${column}`)}
        onClick={() => onSort({ by: column, descending: next })}
      >
        {columnHead(say, column)}
        {isSorted && <Icon />}
      </button>
    </th>
  );
}
