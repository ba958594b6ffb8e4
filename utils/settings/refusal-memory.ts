import type { Instant, Link, Refusal } from '../call/state.ts';
import { forgetRefusal, readRefusal, rememberRefusal } from './refusal.ts';

/** Follows the link and remembers a refusal that only a change can lift, so that a restart does not try it. */
export interface RefusalMemory {
  /** Call it with every new link. `revision` is that of the settings the question was put with. */
  note(link: Link, revision: number): void;
  /** The settings changed: what was refused of the old ones says nothing of the new. */
  forget(): void;
  /** The refusal of just this revision, or null. */
  recall(revision: number): Promise<{ readonly refusal: Refusal; readonly at: Instant } | null>;
}

export function createRefusalMemory(): RefusalMemory {
  let remembered: boolean | null = null;
  function forget() {
    remembered = false;
    void forgetRefusal();
  }
  return {
    note(link, revision) {
      const final = link.kind === 'down' && link.nextAt === null && link.refusal !== 'no-permission';
      if (final && remembered !== true) {
        remembered = true;
        void rememberRefusal({ revision, refusal: link.refusal, at: link.since });
      }
      if (link.kind === 'live' && remembered !== false) forget();
    },
    forget,
    async recall(revision) {
      const stored = await readRefusal();
      return stored?.revision === revision ? { refusal: stored.refusal, at: stored.at } : null;
    },
  };
}
