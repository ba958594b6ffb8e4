import type { Problem } from '../utils/call/view.ts';
import { heardFor, isOverdue } from '../utils/call/view.ts';
import type { SeatSummary } from '../utils/call/snapshot.ts';
import type { Link } from '../utils/call/link-state.ts';
import type { PermanentFailure, TransientFailure } from '../utils/call/link-failure.ts';
import type { Call } from '../utils/call/agent-call.ts';
import type { Instant } from '../utils/call/instant.ts';
import { ago, span } from './kit/duration.ts';
import type { Words } from './words/words.ts';

/* What is told of the dialer and of the agent: what, why, what now. Names of fields are VICIdial's own. */

export interface Told {
  readonly title: string;
  readonly why: string;
  /** What to do now, and who can. Empty: nothing. */
  readonly now: string;
  /** Whether the options of this extension are the place to mend it. */
  readonly inOptions?: true;
}

/** What the options of this extension mend. */
const inOptions: ReadonlySet<TransientFailure | PermanentFailure> = new Set([
  'redirect',
  'not-a-dialer',
  'too-big',
  'bad-text',
  'wrong-password',
  'unknown-function',
  'parameter-missing',
  'no-permission',
]);

/** Troubles pass: the dialer is asked again without anybody's doing. Of a refusal somebody has to change something. */
export function failureWords(say: Words, kind: TransientFailure | PermanentFailure): Told {
  const told = {
    title: say(`link.${kind}.title`),
    why: say(`link.${kind}.why`),
    now: say(`link.${kind}.now`),
  };
  return inOptions.has(kind) ? { ...told, inOptions: true } : told;
}

const noAgent = (say: Words, seat: SeatSummary | null): Told => ({
  title:
    seat === null
      ? say('link.no-agent.title-unnamed')
      : say('link.no-agent.title', { agentId: seat.agentId }),
  why: say('link.no-agent.why'),
  now: say('link.no-agent.now'),
  inOptions: true,
});

const loggedOut = (say: Words, user: string): Told => ({
  title: say('link.logged-out.title'),
  why: say('link.logged-out.why', { user }),
  now: say('link.logged-out.now'),
});

const silent = (say: Words): Told => ({
  title: say('link.silent.title'),
  why: say('link.silent.why'),
  now: say('link.silent.now'),
});

/** The agent's state, whatever the link. */
export function callWords(say: Words, call: Call, seat: SeatSummary | null): Told {
  switch (call.kind) {
    case 'no-agent':
      return noAgent(say, seat);
    case 'logged-out':
      return loggedOut(say, call.user);
    case 'unknown':
    case 'no-lead':
    case 'on-lead':
      return { title: say(`link.${call.kind}.title`), why: say(`link.${call.kind}.why`), now: '' };
  }
}

/** Whether we hear the dialer, whatever the call; the title tells how old the last answer is. */
export function linkWords(say: Words, link: Link, now: Instant): Told {
  const heard = heardFor(link, now);
  const title = heard === null ? say('link.not-heard') : say('link.last-heard', { ago: ago(say, heard) });
  switch (link.kind) {
    case 'idle':
      return { title, why: say('link.idle.why'), now: '' };
    case 'live':
      return isOverdue(link, now)
        ? { ...silent(say), title }
        : {
            title: say('link.live.title'),
            why: say('link.live.why', { ago: ago(say, heard ?? 0) }),
            now: '',
          };
    case 'stale':
      return { ...failureWords(say, link.trouble), title };
    case 'down':
      return { ...failureWords(say, link.refusal), title };
  }
}

/** What is wrong, and the way out. */
export function problemWords(say: Words, problem: Problem, seat: SeatSummary | null): Told {
  switch (problem.kind) {
    case 'not-set-up':
      return {
        title: say('link.not-set-up.title'),
        why: say('link.not-set-up.why'),
        now: say('link.not-set-up.now'),
        inOptions: true,
      };
    case 'team-only':
      return { title: say('link.team-only.title'), why: say('link.team-only.why'), now: '' };
    case 'agent-unnamed':
      return {
        title: say('link.agent-unnamed.title'),
        why: say('link.agent-unnamed.why'),
        now: say('link.agent-unnamed.now'),
      };
    case 'no-agent':
      return noAgent(say, seat);
    case 'logged-out':
      return loggedOut(say, problem.user);
    case 'silent':
      return silent(say);
    case 'trouble':
      return failureWords(say, problem.trouble);
    case 'refused':
      return failureWords(say, problem.refusal);
  }
}

/** What is wrong, and when it is tried anew, if it is. */
interface Retried {
  readonly kind: string;
  readonly nextAt?: Instant | null;
}

/**
 * When the dialer is asked again: "Trying again in 4 s."; empty when nothing is planned. `brief`: how a span is
 * written.
 */
export function retryWords(say: Words, problem: Problem | Retried, now: Instant, brief = span): string {
  const nextAt = ('nextAt' in problem && problem.nextAt) || null;
  if (nextAt === null) return '';
  return nextAt <= now ? say('link.retry-now') : say('link.retry-in', { span: brief(say, nextAt - now) });
}
