import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AgentDetail, FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { stopwatch } from '../duration.ts';
import { CloseIcon } from '../icons/icons.tsx';
import { AgentFacts, LeadFacts } from './agent-facts.tsx';
import { nameOf } from './cells.ts';
import type { MonitorProps } from './monitor.tsx';
import { Monitor } from './monitor.tsx';
import { Sightings } from './sightings.tsx';
import { stateText } from './state-words.ts';
import { stateIcons } from './team-icons.tsx';
import { Unclear } from './unclear.tsx';

interface AgentPanelProps extends MonitorProps {
  /** What is known of them; of somebody else while the dialer is being asked. */
  readonly detail: AgentDetail | null;
  readonly asOf: Instant;
  /** In a state for too long. */
  readonly isOver: boolean;
  /** Whether a person has just come here, and not the page's address. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** One agent, beside the floor; mounted anew for another one. */
export function AgentPanel(props: AgentPanelProps) {
  const { user, agent, asOf, now, isFresh, isOver, takesFocus, onAskNow, onClose } = props;
  const detail = props.detail?.user === user ? props.detail : null;
  const status = detail?.status ?? { kind: 'asking' };
  const name = useLastName(agent);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) title.current?.focus();
  }, []);
  return (
    <aside
      class="agent-panel"
      aria-labelledby="agent-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 id="agent-title" ref={title} tabIndex={-1}>
          <bdi dir="auto">{name ?? `User ${user}`}</bdi>
        </h2>
        <button type="button" class="tool" aria-label="Close" title="Close" onClick={onClose}>
          <CloseIcon />
        </button>
        {name !== null && (
          <p class="quiet">
            User {user}
            {agent?.fullName === null && (
              <>
                , <Unclear what="name" />
              </>
            )}
          </p>
        )}
      </header>
      {agent !== null && <StateLine agent={agent} asOf={asOf} isOver={isOver} />}
      {agent === null && isFresh && <p class="state-line quiet">Not logged in</p>}
      <Monitor {...props} />
      {agent !== null && <AgentFacts agent={agent} />}
      {(agent !== null || status.kind !== 'not-logged-in') && (
        <LeadFacts {...{ agent, status, now, onAskNow }} />
      )}
      <section class="seen">
        <h3>States seen</h3>
        <Sightings history={detail?.history ?? []} asOf={asOf} />
      </section>
    </aside>
  );
}

/** Who has logged out still has the name one knows them by. */
function useLastName(agent: FloorAgent | null): string | null {
  const last = useRef<string | null>(null);
  if (agent !== null) last.current = nameOf(agent);
  return last.current;
}

interface StateLineProps {
  readonly agent: FloorAgent;
  readonly asOf: Instant;
  readonly isOver: boolean;
}

function StateLine({ agent: { state, since, atLeast }, asOf, isOver }: StateLineProps) {
  const Icon = stateIcons[state.kind];
  return (
    <p class={`state-line ${state.kind} ${isOver ? 'over' : ''}`}>
      <Icon />
      <b>{stateText(state)}</b>
      <span class="clock">
        {atLeast && 'at least '}
        {stopwatch(elapsed(since, asOf))}
      </span>
      {isOver && <b class="tag">too long</b>}
    </p>
  );
}
