import { useLayoutEffect, useState } from 'preact/hooks';
import type { FloorAgent, MonitorMode } from '../../utils/call/floor.ts';
import type { Obstacle } from './monitor-state.ts';

/** Why a question was taken back before it was answered. */
export type Withdrawal = Obstacle | 'other-session';

export interface MonitorQuestion {
  /** In which way to listen is asked now; null: nothing is. */
  readonly mode: MonitorMode | null;
  /** Why the last question went unanswered; null: it did not. */
  readonly withdrawn: Withdrawal | null;
  readonly open: (mode: MonitorMode) => void;
  readonly close: () => void;
}

/** What is asked about counts only for the session it was asked about. */
interface Wanted {
  readonly mode: MonitorMode;
  readonly sessionId: string | null;
}

/**
 * The question before a phone rings. Once something has come in its way it is over: a question that came back
 * by itself would take the focus from whatever a person does by then.
 */
export function useMonitorQuestion(agent: FloorAgent | null, obstacle: Obstacle | null): MonitorQuestion {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [last, setLast] = useState<Withdrawal | null>(null);
  const isOther = wanted !== null && agent?.sessionId !== wanted.sessionId;
  const withdrawn = wanted === null ? null : (obstacle ?? (isOther ? 'other-session' : null));

  useLayoutEffect(() => {
    if (withdrawn === null) return;
    setLast(withdrawn);
    setWanted(null);
  }, [withdrawn]);

  return {
    mode: withdrawn === null ? (wanted?.mode ?? null) : null,
    withdrawn: withdrawn ?? last,
    open(mode) {
      setLast(null);
      setWanted({ mode, sessionId: agent?.sessionId ?? null });
    },
    close: () => setWanted(null),
  };
}
