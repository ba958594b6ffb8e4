import type { Clock } from '../clock.ts';

/** Whether somebody looks at what is asked for. Who looks away may be back at once: a page that is reloaded is. */
interface Presence {
  readonly watched: 'now' | 'just-before' | 'no';
  watch(isWatched: boolean): void;
}

interface PresenceParts {
  readonly clock: Clock;
  readonly onCome: () => void;
  readonly onLookAway?: () => void;
  /** Nobody has come back. */
  readonly onLeave: () => void;
  /** The end of it: nobody leaves any more. */
  readonly signal?: AbortSignal;
}

/** How long it takes until who looks away has left, in ms. */
const LINGER_MS = 5_000;

export function createPresence({ clock, onCome, onLookAway, onLeave, signal }: PresenceParts): Presence {
  let watched: Presence['watched'] = 'no';
  let cancelLinger = () => {};
  signal?.addEventListener('abort', () => cancelLinger());
  return {
    get watched() {
      return watched;
    },
    watch(isWatched) {
      cancelLinger();
      if (isWatched) {
        watched = 'now';
        onCome();
      } else if (watched !== 'no') {
        watched = 'just-before';
        onLookAway?.();
        cancelLinger = clock.after(LINGER_MS, () => {
          watched = 'no';
          onLeave();
        });
      }
    },
  };
}
