import type { AgentState } from '../../utils/call/agent-state.ts';
import type { MonitorMode, MonitorResult } from '../../utils/call/floor.ts';
import { refusals } from '../../utils/call/state.ts';
import type { Obstacle } from './monitor-state.ts';
import { whyWords } from './problem-words.ts';
import { isWithCustomer } from './state-words.ts';
import type { Withdrawal } from './use-monitor-question.ts';

/** From the least to the most. */
export const modesInOrder: readonly MonitorMode[] = ['MONITOR', 'WHISPER', 'BARGE'];

export const modeWords: Readonly<Record<MonitorMode, { readonly name: string; readonly means: string }>> = {
  MONITOR: { name: 'Listen only', means: 'Nobody hears you.' },
  WHISPER: { name: 'Whisper', means: 'Only the agent hears you.' },
  BARGE: { name: 'Join the call', means: 'Agent and customer hear you.' },
};

/**
 * Who is asked about: "Ana Lima (user 1301)". The name is isolated: one that is written from right to left would
 * turn the words around it.
 */
export const whoWords = (name: string, user: string): string =>
  name === user ? `user ${user}` : `\u2068${name}\u2069 (user ${user})`;

/** Whom the team lead will hear. Without a customer on the line the next one is heard. */
export function hearWords(who: string, state: AgentState): string {
  return isWithCustomer(state)
    ? `You will hear ${who} and their customer.`
    : `You will hear ${who}, and their next customer when a call comes.`;
}

/** Who will hear the team lead. */
export function heardByWords(mode: MonitorMode, who: string, state: AgentState): string {
  switch (mode) {
    case 'MONITOR':
      return 'Nobody hears you.';
    case 'WHISPER':
      return `Only ${who} hears you.`;
    case 'BARGE':
      return isWithCustomer(state)
        ? `${who} and the customer hear you.`
        : `${who} hears you, and so will their next customer.`;
  }
}

/** Why nobody can be listened to now. */
export const obstacleWords: Readonly<Record<Exclude<Obstacle, 'no-phone'>, string>> = {
  'not-logged-in': 'They are not logged in, so there is no session to listen to.',
  'not-fresh': 'The dialer is not heard now: who is in the session cannot be told.',
  'session-not-clear': 'Their session is not clear in the report, so nobody can say who would be heard.',
};

/** Why a question was taken back, after "Your phone was not called:". */
export const withdrawnWords: Readonly<Record<Withdrawal, string>> = {
  'not-logged-in': 'they have logged out.',
  'not-fresh': 'the dialer is not heard now, and who is in the session cannot be told.',
  'session-not-clear': 'their session is not clear in the report any more.',
  'no-phone': 'the settings of this page have no phone any more.',
  'other-session': 'they have logged in anew, into another session. Look who it is, and choose again.',
};

type Failure = Extract<MonitorResult['outcome'], { kind: 'failed' }>['why'];

/** What came of a wish: what happened, and what to do. */
export interface ResultWords {
  readonly title: string;
  readonly now: string;
  /** The settings of this page are the place to mend it. */
  readonly inSettings?: true;
}

/** `asked`: in which way it was wished for; null when another page has wished. */
export function launchedWords(mode: MonitorMode, asked: MonitorMode | null): ResultWords {
  const less = asked !== null && asked !== mode;
  return {
    title: less
      ? `The dialer has ordered the call to your phone, to ${infinitives[mode]} only`
      : 'The dialer has ordered the call to your phone',
    now: less
      ? 'Whispering is switched off there. Nothing tells whether the phone rings.'
      : 'Nothing tells whether it rings: if it does not within 20 seconds, look whether the phone is registered.',
  };
}

const infinitives: Readonly<Record<MonitorMode, string>> = {
  MONITOR: 'listen',
  WHISPER: 'whisper',
  BARGE: 'join',
};

export function failedWords(why: Failure): ResultWords {
  switch (why) {
    case 'session-unknown':
      return {
        title: 'Not done: that session is not theirs any more, or not on that server',
        now: 'Look whether they are still logged in. If they are, their server is another one: correct Server IP in the settings of this page.',
        inSettings: true,
      };
    case 'phone-unknown':
      return {
        title: 'Not done: the dialer knows no such phone',
        now: 'Correct Phone login in the settings of this page: Admin > Phones, Login.',
        inSettings: true,
      };
    case 'bad-parameter':
      return {
        title: 'Not sent: the dialer would change what is sent',
        now: 'Correct Phone login and Server IP in the settings of this page.',
        inSettings: true,
      };
    case 'mismatch':
      return {
        title: 'Not clear: the dialer repeats something else',
        now: 'Your phone may ring. Say nothing before you know who is on the line.',
      };
    case 'api-right-missing':
    case 'reports-right-missing':
      return {
        title: 'Not done: the reports user may not listen in',
        now: 'Admin > Users > the reports user: User Level 7 or more and Agent API Access 1.',
      };
    case 'offline':
    case 'certificate':
    case 'timeout':
    case 'server-error':
    case 'too-big':
    case 'bad-text':
    case 'ambiguous':
    case 'translated':
    case 'unknown-answer':
      return {
        title: `Not clear: ${lower(whyWords(why, 'blind_monitor').title)}`,
        now: 'Your phone may ring all the same. Wait for it before you try again.',
      };
    default: {
      const { title, why: reason, now } = whyWords(why, 'blind_monitor');
      return { title: `Not done: ${lower(title)}`, now: `${reason} ${now}` };
    }
  }
}

/** Whether nothing more of this is asked before a person wants it. */
export const isRefused = (why: Failure): boolean =>
  why === 'reports-right-missing' || refusals.some((refusal) => refusal === why);

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
