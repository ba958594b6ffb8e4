import type { FloorLink } from '../../../utils/call/floor.ts';
import type { Report } from '../../../utils/call/report.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { ReportDialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import type { LoginRecord } from '../../../utils/dialer/login-guard.ts';
import { openLoginGuard } from '../../../utils/dialer/login-guard.ts';
import type { FloorStore } from '../../../utils/floor/kept-floor.ts';
import { createTeam } from '../../../utils/floor/team.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import { fail, ok } from '../../../utils/result.ts';
import { seededRandom } from '../../simulator/seeded-random.ts';
import type { FakeClock } from '../../support/fake-clock.ts';

/*
 * The two that ask a dialer again and again: a seat, what its agent does, and a team lead, who is on the floor. The
 * same is expected of both; only their intervals differ.
 */

export interface Asker {
  watch(watched: boolean): void;
  /** The alarm. */
  resume(): void;
  readonly link: Link | FloorLink;
}

interface AskerParts {
  readonly clock: FakeClock;
  /** Of its chance. */
  readonly seed: number;
  /** What the dialer answers now; null: all is well. */
  readonly failure: () => DialerFailure | null;
  /** A question arrives at the dialer. */
  readonly onAsk: () => void;
  /** Nobody works any more: a seat has less to ask for. */
  readonly isEvening?: () => boolean;
}

export interface AskerKind {
  readonly name: string;
  /** In ms: from one answer to the next question, and the same after failures that pass. */
  readonly regular: { readonly shortest: number; readonly longest: number };
  readonly backOff: { readonly first: number; readonly shortest: number; readonly longest: number };
  open(parts: AskerParts): Promise<Asker>;
}

const SECOND = 1_000;

const seat: AskerKind = {
  name: 'a seat',
  regular: { shortest: 0.95 * SECOND, longest: SECOND },
  backOff: { first: SECOND, shortest: SECOND / 2, longest: 15 * SECOND },
  async open({ clock, seed, failure, onAsk, isEvening }) {
    const writer = createWriter(() => {});
    const poller = createPoller({
      writer,
      clock,
      random: seededRandom(seed),
      cadence: () => ({ waiting: SECOND, onLead: 3 * SECOND, away: 30 * SECOND }),
      async ask() {
        onAsk();
        const failed = failure();
        if (failed !== null) return fail(failed);
        return ok<Report>({ kind: isEvening?.() === true ? 'logged-out' : 'no-lead', user: '6666' });
      },
    });
    return {
      watch: poller.watch,
      resume: poller.resume,
      get link() {
        return writer.state.link;
      },
    };
  },
};

const teamLead: AskerKind = {
  name: 'a team lead',
  regular: { shortest: 5 * SECOND, longest: 5.25 * SECOND },
  backOff: { first: 5 * SECOND, shortest: 5 * SECOND, longest: 20 * SECOND },
  async open({ clock, seed, failure, onAsk }) {
    const team = createTeam({
      clock,
      random: seededRandom(seed),
      dialerAt: () => reportsDialer(failure, onAsk),
      store: forgetful,
      guardsOf: async (login) => ({
        reports: await openGuard(login, clock),
        agentApi: await openGuard(login, clock),
      }),
      onChange: () => {},
      onSeatChange: () => {},
    });
    const account = {
      servers,
      reachable: servers,
      agentApi: 'a',
      nonAgentApi: 'n',
      apiUser: 'u',
      password: 'p',
    };
    await team.apply({ kind: 'ready', login: 1, account, seatId: `${seed}` });
    return {
      watch: (watched) => team.pages(watched ? [1] : []),
      resume: team.resume,
      get link() {
        return team.snapshot(1).link;
      },
    };
  },
};

export const askers: readonly AskerKind[] = [seat, teamLead];

const servers = ['https://dialer.example'];

/** An empty floor, as the dialer tells it. */
const nobody = 'ERROR: logged_in_agents NO LOGGED IN AGENTS: |u|||||';

function reportsDialer(failure: () => DialerFailure | null, onAsk: () => void): ReportDialer {
  const never = () => Promise.reject(new Error('not to be used'));
  return {
    ask: never,
    order: never,
    askOpenly: never,
    async askTable() {
      onAsk();
      const failed = failure();
      return failed === null ? ok({ status: 200, text: nobody, retryAfter: null }) : fail(failed);
    },
  };
}

function openGuard(login: number, clock: FakeClock) {
  let written: LoginRecord | null = null;
  return openLoginGuard({
    login,
    clock,
    records: {
      read: async () => written,
      async write(record) {
        written = record;
      },
    },
  });
}

const forgetful: FloorStore = {
  readFloor: async () => null,
  keepFloor: async () => {},
  readAsked: async () => null,
  keepAsked: async () => {},
  readMonitor: async () => null,
  keepMonitor: async () => {},
};
