import type { Instant, Link, Refusal } from '../call/state.ts';
import { forgetRefusal, readRefusal, rememberRefusal } from './refusal.ts';

/** Follows the link and remembers a refusal that only a change can lift, so that a restart does not try it. */
export interface RefusalMemory {
  /** Call it with every new link. `login` is the number of the one the question was put with. */
  note(link: Link, login: number): void;
  /** The login changed: what was refused of the old one says nothing of the new. */
  forget(): void;
  /** The refusal of just this login, or null. */
  recall(login: number): Promise<{ readonly refusal: Refusal; readonly at: Instant } | null>;
}

export function createRefusalMemory(): RefusalMemory {
  let remembered: boolean | null = null;
  function forget() {
    remembered = false;
    void forgetRefusal();
  }
  return {
    note(link, login) {
      const final = link.kind === 'down' && link.nextAt === null && link.refusal !== 'no-permission';
      if (final && remembered !== true) {
        remembered = true;
        void rememberRefusal({ login, refusal: link.refusal, at: link.since });
      }
      if (link.kind === 'live' && remembered !== false) forget();
    },
    forget,
    async recall(login) {
      const stored = await readRefusal();
      return stored?.login === login ? { refusal: stored.refusal, at: stored.at } : null;
    },
  };
}
