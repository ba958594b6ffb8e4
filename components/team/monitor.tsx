import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FloorAgent, MonitorMode, MonitorResult, MonitorWish } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { nameOf } from './cells.ts';
import { MonitorConfirm } from './monitor-confirm.tsx';
import { MonitorOutcome } from './monitor-outcome.tsx';
import type { Asked, Obstacle } from './monitor-state.ts';
import { obstacleFor, outcomeFor, wishFor } from './monitor-state.ts';
import { modesInOrder, modeWords, whoWords } from './monitor-words.ts';
import { sectionAddress } from './team-place.ts';
import type { TeamView } from './team-view.ts';

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
  readonly onMonitor: (wish: MonitorWish) => void;
  /** What was refused may be asked again. */
  readonly onAskNow: () => void;
}

/** What was confirmed counts only for the session it was confirmed for. */
interface Wanted {
  readonly mode: MonitorMode;
  readonly sessionId: string;
}

/** Listening in: three ways, a question that names who is heard, and what came of it. */
export function Monitor({
  user,
  agent,
  isFresh,
  now,
  view,
  result,
  newId,
  onMonitor,
  onAskNow,
}: MonitorProps) {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ways = useRef<HTMLDivElement>(null);
  const back = useRef<MonitorMode | null>(null);

  const obstacle = obstacleFor(agent, isFresh, view);
  const confirmed = obstacle === null && agent?.sessionId === wanted?.sessionId ? wanted : null;
  const outcome = outcomeFor(user, result, asked, now);

  useLayoutEffect(() => {
    if (confirmed !== null || back.current === null) return;
    ways.current?.querySelector<HTMLElement>(`[data-mode=${back.current}]`)?.focus();
    back.current = null;
  }, [confirmed]);

  function close() {
    back.current = wanted?.mode ?? null;
    setWanted(null);
  }

  function send() {
    const wish = agent === null || confirmed === null ? null : wishFor(agent, confirmed.mode, view, newId());
    close();
    if (wish === null) return;
    setAsked({ id: wish.id, user, mode: wish.mode, at: now });
    onMonitor(wish);
  }

  return (
    <section class="monitor" aria-label="Listen in">
      <h3>Listen in</h3>
      <div class="modes" ref={ways}>
        {modesInOrder.map((mode) => (
          <button
            key={mode}
            type="button"
            class="outlined"
            data-mode={mode}
            aria-disabled={obstacle !== null}
            aria-expanded={confirmed?.mode === mode}
            title={modeWords[mode].means}
            onClick={() => {
              if (obstacle === null && agent?.sessionId != null)
                setWanted({ mode, sessionId: agent.sessionId });
            }}
          >
            {modeWords[mode].name}
          </button>
        ))}
      </div>
      {obstacle !== null && <ObstacleLine obstacle={obstacle} />}
      {wanted !== null && confirmed === null && obstacle === null && (
        <p class="warning">
          They have logged in anew since you were asked. Look who it is, and choose again.
        </p>
      )}
      {confirmed !== null && agent !== null && (
        <MonitorConfirm
          mode={confirmed.mode}
          who={whoWords(nameOf(agent), user)}
          state={agent.state}
          phoneLogin={view.phoneLogin}
          onConfirm={send}
          onCancel={close}
        />
      )}
      <MonitorOutcome
        outcome={outcome}
        asked={asked?.user === user ? asked.mode : null}
        onAskNow={onAskNow}
      />
    </section>
  );
}

const OBSTACLES: Readonly<Record<Exclude<Obstacle, 'no-phone'>, string>> = {
  'not-logged-in': 'They are not logged in, so there is no session to listen to.',
  'not-fresh': 'The dialer is not heard now: who is in the session cannot be told.',
  'session-not-clear': 'Their session is not clear in the report, so nobody can say who would be heard.',
};

function ObstacleLine({ obstacle }: { readonly obstacle: Obstacle }) {
  if (obstacle !== 'no-phone') return <p class="quiet">{OBSTACLES[obstacle]}</p>;
  return (
    <p class="quiet">
      The dialer calls your phone for it. Enter Phone login and Server IP once, in the{' '}
      <a href={sectionAddress('settings')}>settings of this page</a>.
    </p>
  );
}
