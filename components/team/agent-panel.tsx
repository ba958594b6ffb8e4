import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AgentDetail, FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { CloseIcon } from '../kit/icons.tsx';
import { useWords } from '../words/use-words.ts';
import { Around } from '../words/around.tsx';
import { AgentFacts, LeadFacts } from './agent-facts.tsx';
import { nameOf } from './cells.ts';
import type { MonitorProps } from './monitor.tsx';
import { Monitor } from './monitor.tsx';
import { Sightings } from './sightings.tsx';
import { lastsWords, stateText } from './state-words.ts';
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
  const say = useWords();
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
          <bdi dir="auto">{name ?? say('team.user', { user })}</bdi>
        </h2>
        <button
          type="button"
          class="tool"
          aria-label={say('team.close')}
          title={say('team.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
        {name !== null && (
          <p class="quiet">
            {agent?.fullName === null ? (
              <Around words={(unclear) => say('team.user-unclear', { user, unclear })}>
                <Unclear isName />
              </Around>
            ) : (
              say('team.user', { user })
            )}
          </p>
        )}
      </header>
      {agent !== null && <StateLine agent={agent} asOf={asOf} isOver={isOver} />}
      {agent === null && isFresh && <p class="state-line quiet">{say('team.not-logged-in')}</p>}
      <Monitor {...props} />
      {agent !== null && <AgentFacts agent={agent} />}
      {(agent !== null || status.kind !== 'not-logged-in') && (
        <LeadFacts {...{ agent, status, now, onAskNow }} />
      )}
      <section class="seen">
        <h3>{say('team.states-seen')}</h3>
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
  const say = useWords();
  const Icon = stateIcons[state.kind];
  return (
    <p class={`state-line ${state.kind} ${isOver ? 'over' : ''}`}>
      <Icon />
      <b>{stateText(say, state)}</b>
      <span class="clock">{lastsWords(say, elapsed(since, asOf), atLeast)}</span>
      {isOver && <b class="tag">{say('team.too-long')}</b>}
    </p>
  );
}
