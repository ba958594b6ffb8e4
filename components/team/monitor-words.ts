import type { AgentState } from '../../utils/call/agent-state.ts';
import type { MonitorMode, MonitorResult } from '../../utils/call/floor.ts';
import type { Obstacle } from './monitor-state.ts';
import { whyWords } from './problem-words.ts';
import { isWithCustomer } from './state-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';

/** From the least to the most. */
export const modesInOrder: readonly MonitorMode[] = ['MONITOR', 'WHISPER', 'BARGE'];

/**
 * Who is asked about: "Ana Lima (user 1301)". The name is isolated: one that is written from right to left would
 * turn the words around it.
 */
export const whoWords = (say: Words, name: string, user: string): string =>
  name === user ? say('team.who-user', { user }) : say('team.who', { name, user });

/** Whom the team lead will hear. Without a customer on the line the next one is heard. */
export function hearWords(say: Words, who: string, state: AgentState): string {
  return isWithCustomer(state) ? say('team.hear.both', { who }) : say('team.hear.next', { who });
}

/** Who will hear the team lead. */
export function heardByWords(say: Words, mode: MonitorMode, who: string, state: AgentState): string {
  switch (mode) {
    case 'MONITOR':
      return say('team.heard-by.nobody');
    case 'WHISPER':
      return say('team.heard-by.agent', { who });
    case 'BARGE':
      return isWithCustomer(state) ? say('team.heard-by.both', { who }) : say('team.heard-by.next', { who });
  }
}

/** Why nobody can be listened to now. */
export const obstacleWords = (say: Words, obstacle: Exclude<Obstacle, 'no-phone'>): string =>
  say(`team.obstacle.${obstacle}`);

type Failure = Extract<MonitorResult['outcome'], { kind: 'failed' }>['why'];

/** What came of a request: what happened, and what to do. */
interface ResultWords {
  readonly title: string;
  readonly now: string;
  /** The settings of this page are the place to mend it. */
  readonly inSettings?: true;
}

/** `asked`: in which way it was asked for; null when another page has asked. */
export function launchedWords(say: Words, mode: MonitorMode, asked: MonitorMode | null): ResultWords {
  return asked !== null && asked !== mode
    ? { title: say(`team.launched.${mode}`), now: say('team.launched.less-now') }
    : { title: say('team.launched'), now: say('team.launched.now') };
}

export function failedWords(say: Words, why: Failure): ResultWords {
  switch (why) {
    case 'session-unknown':
    case 'phone-unknown':
    case 'bad-parameter':
      return { title: say(`team.failed.${why}`), now: say(`team.failed.${why}.now`), inSettings: true };
    case 'mismatch':
      return { title: say('team.failed.mismatch'), now: say('team.failed.mismatch.now') };
    case 'api-right-missing':
    case 'reports-right-missing':
      return { title: say('team.failed.right'), now: say('team.failed.right.now') };
    case 'offline':
    case 'certificate':
    case 'timeout':
    case 'server-error':
    case 'too-big':
    case 'bad-text':
    case 'ambiguous':
    case 'translated':
    case 'unknown-answer':
      return { title: say(`team.failed.${why}`), now: say('team.failed.unclear-now') };
    default: {
      const words = whyWords(say, why, 'blind_monitor');
      return { title: say(`team.failed.${why}`), now: sentences(say, words.why, words.now) };
    }
  }
}
