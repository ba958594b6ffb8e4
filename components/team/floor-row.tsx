import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { stopwatch } from '../kit/duration.ts';
import { useWords } from '../words/use-words.ts';
import { Around } from '../words/around.tsx';
import type { PlainColumn } from './cells.ts';
import { cellText, nameOf } from './cells.ts';
import type { Column } from './columns.ts';
import { columnTitle } from './columns.ts';
import { stateCell } from './state-words.ts';
import { stateIcons } from './team-icons.tsx';
import { agentAddress } from './team-place.ts';
import { Unclear } from './unclear.tsx';

export interface FloorRowProps {
  readonly agent: FloorAgent;
  readonly columns: readonly Column[];
  readonly asOf: Instant;
  /** In the whole table, from 0. */
  readonly index: number;
  readonly isOver: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: (user: string) => void;
}

/** One agent. The link is for the keyboard and for a tab of its own; with the mouse the whole row opens. */
export function FloorRow(props: FloorRowProps) {
  const { agent, columns, index, isOver, isSelected, onOpen } = props;
  return (
    <tr
      role="row"
      data-row
      aria-rowindex={index + 2}
      class={[isOver && 'over', isSelected && 'selected'].filter(Boolean).join(' ')}
      onClick={(event) => {
        if (!isOnLink(event.target)) onOpen(agent.user);
      }}
    >
      {columns.map((column) => cellOf(column, props))}
    </tr>
  );
}

const isOnLink = (target: unknown) => target instanceof Element && target.closest('a') !== null;

function cellOf(column: Column, props: FloorRowProps) {
  switch (column) {
    case 'agent':
      return <AgentCell key={column} {...props} />;
    case 'state':
      return <StateCell key={column} {...props} />;
    case 'time':
      return <TimeCell key={column} {...props} />;
    case 'pauseCode':
    case 'campaign':
    case 'userGroup':
    case 'lead':
    case 'calls':
      return <PlainCell key={column} agent={props.agent} column={column} />;
  }
}

function AgentCell({ agent, isSelected, isTabStop }: FloorRowProps) {
  const { user, fullName } = agent;
  const name = nameOf(agent);
  return (
    <th role="rowheader" scope="row" class="agent">
      <a
        href={agentAddress(user)}
        data-user={user}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        title={name}
      >
        <bdi dir="auto">{name}</bdi>
      </a>
      {name !== user && <span class="user"> {user}</span>}
      {fullName === null && (
        <>
          {' '}
          <Unclear isName />
        </>
      )}
    </th>
  );
}

function StateCell({ agent, isOver }: FloorRowProps) {
  const say = useWords();
  const { state } = agent;
  const Icon = stateIcons[state.kind];
  return (
    <td role="cell" class={`state ${state.kind}`}>
      <Icon />
      <span>{stateCell(say, agent) ?? <Unclear />}</span>
      {isOver && (
        <>
          {' '}
          <b class="tag">{say('team.too-long')}</b>
        </>
      )}
    </td>
  );
}

function TimeCell({ agent: { since, atLeast }, asOf }: FloorRowProps) {
  const say = useWords();
  const time = stopwatch(elapsed(since, asOf));
  return (
    <td role="cell" class="time" data-title={columnTitle(say, 'time')}>
      {atLeast ? (
        <span class="at-least">
          <Around words={(place) => say('team.at-least', { time: place })}>
            <b>{time}</b>
          </Around>
        </span>
      ) : (
        time
      )}
    </td>
  );
}

function PlainCell({ agent, column }: { readonly agent: FloorAgent; readonly column: PlainColumn }) {
  const say = useWords();
  const text = cellText(agent, column);
  const kind = text === '' ? 'none' : text === null ? 'doubtful' : '';
  return (
    <td
      role="cell"
      class={`${column} ${kind}`}
      data-title={columnTitle(say, column)}
      title={text ?? undefined}
    >
      {text === null ? <Unclear /> : <bdi dir="auto">{text}</bdi>}
    </td>
  );
}
