import type { FloorLink, PermanentReportFailure } from '../call/floor.ts';
import { down, idle, live, scheduled, stale } from '../call/link.ts';
import type { Instant } from '../call/instant.ts';
import type { LinkOf } from '../call/link-state.ts';
import type { Clock, Random } from '../clock.ts';
import { transientFailureIn } from '../dialer/failure.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import { nextQuestionAt, nextWait } from '../polling/back-off.ts';
import { floorPace } from './cadence.ts';
import { concernsLogin, permanentFailureIn } from './failure.ts';

/** How the reports user stands with the dialer: whether lists of the floor come, and what is refused it. */
export interface ReportsLink {
  /** Also as somebody else was told with this login, or has mended it. */
  readonly now: FloorLink;
  /** Why this function is not asked now; null: it may be. */
  refusalOf(name: string): PermanentReportFailure | null;
  /** A question was answered, or not. `isMinor`: whatever it is refused for, only it is not asked again. */
  settle(name: string, failure: Failure | null, isMinor: boolean): void;
  /** A team lead wants it tried again, a refused login too: once. */
  allowRetry(): void;
  /** An agent does: not the login. */
  allowFunctionRetry(): void;
  /** Nobody looks any more: what was heard is soon no floor. */
  expire(): void;
}

export interface ReportsLinkParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly guard: LoginGuard;
  /** What is known of this login from before. */
  readonly link: Link;
  /** The login was refused. */
  readonly onRefuse: () => void;
}

type Link = LinkOf<PermanentReportFailure>;

interface Failure {
  readonly kind: string;
  readonly retryAfter?: number;
}

/** The function without which there is no floor: whatever it is refused for ends all. */
export const LIST = 'logged_in_agents';

export const neverHeard: Link = { kind: 'idle', heardAt: null };

export function createReportsLink({ clock, random, guard, ...parts }: ReportsLinkParts): ReportsLink {
  let { link } = parts;
  /** Functions that this user may not call; the others go on. */
  const barred = new Map<string, Link>();

  function schedule(next: Link, at: Instant, retryAfter?: number): Link {
    const wait = nextWait(next, floorPace, random, retryAfter);
    return scheduled(next, wait === null ? null : at + wait);
  }

  function known(): Link {
    const { refused } = guard;
    const refusal = link.kind === 'down' ? link.refusal : null;
    if (refused === null && refusal === 'wrong-password') link = idle(link);
    if (refused !== null && refused.why !== refusal) {
      link = schedule(down(link, refused.at, refused.why), refused.at);
    }
    return link;
  }

  const heldBy = (one: Link) => refusalIn(one, clock.now(), random);

  function settleAnswer(name: string) {
    barred.delete(name);
    if (name === LIST) link = schedule(live(clock.now()), clock.now());
    else if (link.kind === 'down' && concernsLogin(link.refusal)) link = idle(link);
  }

  function settleRefusal(name: string, why: PermanentReportFailure, isMinor: boolean) {
    const refuse = (before: Link) => schedule(down(before, clock.now(), why), clock.now());
    if (isMinor || (name !== LIST && !concernsLogin(why))) {
      barred.set(name, refuse(barred.get(name) ?? neverHeard));
      return;
    }
    link = refuse(link);
    parts.onRefuse();
  }

  return {
    get now() {
      const now = known();
      return now.kind === 'down' && guard.isSpent ? { ...now, isSpent: true as const } : now;
    },
    refusalOf: (name) => heldBy(known()) ?? heldBy(barred.get(name) ?? neverHeard),
    settle(name, failure, isMinor) {
      const refusal = failure && permanentFailureIn(failure);
      if (failure === null) settleAnswer(name);
      else if (refusal !== null) settleRefusal(name, refusal, isMinor);
      else if (name === LIST) {
        const trouble = transientFailureIn(failure) ?? 'unknown-answer';
        link = schedule(stale(link, clock.now(), trouble), clock.now(), failure.retryAfter);
      }
    },
    allowRetry() {
      barred.clear();
      if (guard.isSpent) return;
      if (known().kind === 'down') link = scheduled(link, clock.now());
      guard.grant();
    },
    allowFunctionRetry() {
      barred.clear();
    },
    expire() {
      link = expiredLink(link);
    },
  };
}

/** Why nothing is asked now; null: nothing speaks against it. */
function refusalIn(link: Link, now: Instant, random: Random): PermanentReportFailure | null {
  if (link.kind !== 'down') return null;
  const due = nextQuestionAt(link, floorPace, now, random);
  return due === null || now < due ? link.refusal : null;
}

/** A refusal outlives the looking. */
export const expiredLink = (link: Link): Link =>
  link.kind === 'down' ? { ...link, heardAt: null } : neverHeard;
