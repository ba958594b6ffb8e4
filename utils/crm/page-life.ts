import { systemClock } from '../clock.ts';

/**
 * The life of one of our scripts in a page. It ends when `end` is called, and when the script is put into the page once
 * more, as after an update: the scripts of an extension share one world of their own in each page, which nothing of the
 * page reaches.
 */
export interface PageLife {
  readonly signal: AbortSignal;
  end(): void;
  /** Runs `task` after so long, in ms, if the life has not ended by then. */
  after(ms: number, task: () => void): void;
}

export function startPageLife(script: string, clock = systemClock): PageLife {
  const key = `screen-pop-${script}`;
  const before: unknown = Reflect.get(globalThis, key);
  if (before instanceof AbortController) before.abort();
  const life = new AbortController();
  Reflect.set(globalThis, key, life);
  const { signal } = life;
  return {
    signal,
    end: () => life.abort(),
    after: (ms, task) => void clock.after(ms, () => signal.aborted || task()),
  };
}
