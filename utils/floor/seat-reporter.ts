import { agentState } from '../call/agent-state.ts';
import type { SeatReport } from '../call/seat-report.ts';
import type { Call, Instant, State } from '../call/state.ts';
import type { Clock } from '../clock.ts';
import type { AgentStatus } from '../dialer/agent-status.ts';
import { agentStatus } from '../dialer/agent-status.ts';
import { whyNone } from './failure.ts';
import type { ReportsLine } from './reports-line.ts';

/** Says in the popup what this seat's agent does. */
export interface SeatReporter {
  /** A popup is open, or none is; one that opens wants to know how it is now. */
  look(looking: boolean): void;
  /** Call it with every state of the seat, before it is published: what has changed is asked about. */
  follow(call: Call, around?: Around): void;
  /** A person asks once more, after a failure. A refused login is not sent again: the team page is the place for it. */
  askAgain(): void;
  /** Another login of the reports user: what was heard with the old one does not count. */
  restart(): void;
  readonly report: SeatReport;
}

/** What else tells of a change: the dialer is heard again, or something was done that the agent's screen acts on. */
type Around = Pick<State, 'link' | 'deed'>;

export interface SeatReporterParts {
  /** Null: there is no reports user. */
  readonly line: () => ReportsLine | null;
  readonly clock: Clock;
  readonly changed: () => void;
}

/** Between two questions, in ms. */
const APART_MS = 2_000;
/** The agent's screen takes an order within a second or two; in ms. */
const DONE_AFTER_MS = 2_500;

export function createSeatReporter({ line, clock, changed }: SeatReporterParts): SeatReporter {
  let looking = false;
  let call: Call = { kind: 'unknown' };
  let heard = false;
  /** The last deed that was stored; null: nobody has told of any yet. */
  let done: string | null = null;
  let report: SeatReport = { kind: 'none' };
  let askedAt: Instant | null = null;
  let era = 0;
  let cancel = () => {};

  /** Asks when it may, if it is still wanted then. */
  function wish() {
    cancel();
    if (!looking) return;
    if (report.kind !== 'agent' && line() !== null && userLoggedIn(call) !== null) say({ kind: 'asking' });
    const wait = askedAt === null ? 0 : Math.min(APART_MS, askedAt + APART_MS - clock.now());
    if (wait > 0) cancel = clock.after(wait, () => void ask());
    else void ask();
  }

  /** Takes over what else is new, and asks about it. */
  function note({ link, deed }: Around) {
    const before = { heard, done };
    heard = link.kind === 'live';
    done = deed?.outcome.kind === 'stored' ? deed.id : (done ?? '');
    if (heard && !before.heard && report.kind === 'failed') return wish();
    if (!looking || before.done === null || done === before.done) return;
    cancel();
    cancel = clock.after(DONE_AFTER_MS, wish);
  }

  async function ask() {
    const user = userLoggedIn(call);
    const at = line();
    era += 1;
    if (user === null || at === null) return say({ kind: 'none' });
    const asked = era;
    const wanted = () => looking && asked === era;
    askedAt = clock.now();
    const answer = await at.ask({
      name: 'agent_status',
      put: (dialer) => agentStatus(dialer, user),
      wanted,
    });
    if (answer === null || asked !== era || !looking) return;
    say(answer.ok ? reportOf(answer.value, clock.now()) : { kind: 'failed', why: whyNone(answer.error) });
  }

  function say(next: SeatReport) {
    if (JSON.stringify(next) === JSON.stringify(report)) return;
    report = next;
    changed();
  }

  return {
    look(now) {
      if (now === looking) return;
      looking = now;
      if (now) return wish();
      cancel();
      // What this popup was told is no news for the next one, which is told what there is before anything is asked.
      if (report.kind !== 'none') report = { kind: 'asking' };
    },
    follow(now, around) {
      const before = signOf(call);
      const another = userLoggedIn(now) !== userLoggedIn(call);
      call = now;
      if (around !== undefined) note(around);
      if (signOf(now) === before) return;
      if (another) report = { kind: 'none' };
      wish();
    },
    askAgain() {
      const at = line();
      if (report.kind !== 'failed' || at === null || at.refused !== null) return;
      // One function may be refused alone, and be permitted by now.
      at.liftFunctions();
      wish();
    },
    restart() {
      era += 1;
      report = { kind: 'none' };
      wish();
    },
    get report() {
      return report;
    },
  };
}

/** Null: nobody, or nobody knows who. */
function userLoggedIn(call: Call): string | null {
  return call.kind === 'no-lead' || call.kind === 'on-lead' ? call.user : null;
}

/** What is news: another user, logged in or out, another pop. */
const signOf = (call: Call) =>
  [call.kind, userLoggedIn(call), call.kind === 'on-lead' ? call.pop : ''].join(' ');

function reportOf(answer: AgentStatus, at: Instant): SeatReport {
  switch (answer.kind) {
    case 'not-logged-in':
      return { kind: 'none' };
    case 'not-found':
      return { kind: 'failed', why: 'not-found' };
    case 'agent': {
      const { campaign, callsToday } = answer;
      return {
        kind: 'agent',
        at,
        state: agentState(answer),
        campaign,
        callsToday,
        callNumber: callNumber(answer),
      };
    }
  }
}

/**
 * The number of the call itself. Where there is none, or none any more, the dialer gives the lead's: in a dead call,
 * for an e-mail or a chat, and it says nothing of a parked call that is dead (exchanges
 * nonagent.agent_status.inbound_dead, .email, .chat_no_row, .parked_gone).
 */
function callNumber(answer: Extract<AgentStatus, { kind: 'agent' }>): string | null {
  const { callId, phone } = answer;
  switch (agentState(answer).kind) {
    case 'queued':
    case 'dialing':
    case 'in-call':
    case 'three-way':
      return CALL.test(callId) ? phone : '';
    case 'parked':
    case 'unknown':
      return null;
    default:
      return '';
  }
}

/** A call on the phone: E is an e-mail or a chat, a chat's id is short. */
const CALL = /^[A-DF-Z]\d{15,}$/;
