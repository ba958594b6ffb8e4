import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FloorAgent, MonitorMode, MonitorResult, MonitorRequest } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { ignoreHeldEnter } from '../kit/keys.ts';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './cells.ts';
import { MonitorConfirm } from './monitor-confirm.tsx';
import { MonitorHindrance, MonitorOutcome } from './monitor-outcome.tsx';
import type { Asked } from './monitor-state.ts';
import { obstacleFor, outcomeFor, requestFor } from './monitor-state.ts';
import { modesInOrder, whoWords } from './monitor-words.ts';
import type { TeamView } from './team-view.ts';
import { useMonitorQuestion } from './use-monitor-question.ts';
import { isNowhere } from '../kit/focus.ts';

export interface MonitorProps {
  readonly user: string;
  /** Null: not on the floor. */
  readonly agent: FloorAgent | null;
  /** Whether the floor is as the dialer says now. */
  readonly isFresh: boolean;
  readonly now: Instant;
  readonly view: TeamView;
  readonly result: MonitorResult | null;
  readonly newId: () => string;
  readonly onMonitor: (request: MonitorRequest) => void;
  /** What was refused may be asked again. */
  readonly onAskNow: () => void;
}

/** Listening in to one agent: three ways, a question that names who is heard, and what came of it. */
export function Monitor(props: MonitorProps) {
  const { user, agent, isFresh, now, view, result, newId, onMonitor, onAskNow } = props;
  const say = useWords();
  const obstacle = obstacleFor(agent, isFresh, view);
  const { mode, withdrawn, open, close } = useMonitorQuestion(agent, obstacle);
  const [asked, setAsked] = useState<Asked | null>(null);
  // What was told before this agent was opened, or before the next question, is no answer to it.
  const [past, setPast] = useState(() => (result?.outcome.kind === 'sending' ? null : result?.id));
  const mine = asked?.id === past ? null : asked;
  const outcome = outcomeFor(user, result?.id === past ? null : result, mine, now);
  const ways = useFocusBack(mode);

  function choose(chosen: MonitorMode) {
    if (obstacle !== null) return;
    setPast(mine?.id ?? result?.id);
    open(chosen);
  }

  function send() {
    close();
    const request = agent === null || mode === null ? null : requestFor(agent, mode, view, newId());
    if (request === null) return;
    setAsked({ id: request.id, user, mode: request.mode, at: now });
    onMonitor(request);
  }

  return (
    <section class="monitor" aria-label={say('team.listen-in')}>
      <h3>{say('team.listen-in')}</h3>
      <div class="ways modes" ref={ways} onKeyDown={ignoreHeldEnter}>
        {modesInOrder.map((one) => (
          <button
            key={one}
            type="button"
            data-mode={one}
            aria-disabled={obstacle !== null || undefined}
            aria-expanded={mode === one}
            title={say(`team.${one}.means`)}
            onClick={() => choose(one)}
          >
            {say(`team.${one}`)}
          </button>
        ))}
      </div>
      {mode !== null && agent !== null && (
        <MonitorConfirm
          mode={mode}
          who={whoWords(say, nameOf(agent), user)}
          state={agent.state}
          phoneLogin={view.phoneLogin}
          onConfirm={send}
          onCancel={close}
        />
      )}
      <div role="status" class="monitor-outcome">
        <MonitorHindrance obstacle={obstacle} withdrawn={withdrawn} />
        {outcome !== null && <MonitorOutcome {...{ outcome, onAskNow }} asked={mine?.mode ?? null} />}
      </div>
    </section>
  );
}

/** When the question goes and the focus with it, the focus is back at the button that asked. */
function useFocusBack(mode: MonitorMode | null) {
  const ways = useRef<HTMLDivElement>(null);
  const before = useRef(mode);
  useLayoutEffect(() => {
    if (mode === null && before.current !== null && isNowhere(document.activeElement)) {
      ways.current?.querySelector<HTMLElement>(`[data-mode=${before.current}]`)?.focus();
    }
    before.current = mode;
  }, [mode]);
  return ways;
}
