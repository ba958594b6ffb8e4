import type { Clock } from '../clock.ts';

/** Asks again and again: one question at a time, the next when it is due. */
export interface AskLoop {
  /** Takes over when the next question is due; harmless at any time. */
  arm(): void;
  /** Asks now; a question under way is taken for this one. */
  ask(): Promise<void>;
  /** No next question, until `arm` or `ask`. */
  stop(): void;
  readonly isAsking: boolean;
}

export interface AskLoopParts {
  readonly clock: Clock;
  /** When the next question is due; null: none is. */
  readonly dueAt: () => number | null;
  readonly question: () => Promise<void>;
  /** A question has settled, and another one may leave. */
  readonly onSettle: () => void;
}

export function createAskLoop({ clock, dueAt, question, onSettle }: AskLoopParts): AskLoop {
  let current: Promise<void> | null = null;
  let cancelNext = () => {};

  function ask(): Promise<void> {
    cancelNext();
    current ??= question().finally(() => {
      current = null;
      onSettle();
    });
    return current;
  }

  return {
    arm() {
      cancelNext();
      const due = current === null ? dueAt() : null;
      if (due !== null) cancelNext = clock.after(Math.max(0, due - clock.now()), () => void ask());
    },
    ask,
    stop: () => cancelNext(),
    get isAsking() {
      return current !== null;
    },
  };
}
