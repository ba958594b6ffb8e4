import { controlNames } from '../../../utils/call/controls.ts';
import type { PollOutcome } from '../../../utils/call/poll-outcome.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { runChecks } from '../../../utils/diagnostics/run-checks.ts';
import type { DiagnosticInput } from '../../../utils/diagnostics/diagnostic-input.ts';
import { english } from '../../../components/words/english.ts';
import { findingText } from '../../../components/options/finding-text.ts';
import type { CheckReport } from '../../../utils/messaging/check-report.ts';
import type { CheckName, Finding } from '../../../utils/messaging/finding.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import type { User } from '../../simulator/dialer/rows.ts';
import { userRow } from '../../simulator/dialer/rows.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import { RECORDED_PASSWORD, recordedWorld } from '../../simulator/worlds/recorded.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { RECORDED_AT } from '../simulator/recorded-states.ts';

const REPORTS_PASSWORD = 'Reports-7';

/** A healthy seat at the recorded dialer, to be made ill in one way or another, and then examined. */
export interface DiagnosedSeat {
  readonly clock: FakeClock;
  readonly engine: Engine;
  input: DiagnosticInput;
  /** Hosts the browser keeps us from. */
  readonly forbidden: Set<string>;
  /** Hosts that nobody can reach, and such that never answer. */
  readonly gone: Set<string>;
  readonly hanging: Set<string>;
  /** What a request is answered with in the dialer's place; undefined leaves it to the dialer. */
  answer: (request: { readonly url: URL; readonly form: URLSearchParams }) => string | undefined;
  /** How long an answer takes, in ms. */
  takes: (form: URLSearchParams) => number;
  screenOpen: boolean;
  /** Whether the poller has a question under way when the examination begins. */
  polling: boolean;
  /** How the poller is asked; the real one, unless said otherwise. */
  askPoll: (() => Promise<PollOutcome>) | null;
  /** A row of the dialer's users. */
  user(name: string): User;
  runChecks(): Promise<CheckReport>;
}

export const SERVER = 'https://dialer.example.com';

export function openDiagnosedSeat(): DiagnosedSeat {
  const clock = createFakeClock(RECORDED_AT);
  const world = recordedWorld();
  world.system.useNonLatin = true;
  world.users.push(
    userRow({
      user: 'reports',
      pass: REPORTS_PASSWORD,
      userLevel: 7,
      vdcAgentApiAccess: true,
      viewReports: true,
    }),
  );
  const seat: DiagnosedSeat = {
    clock,
    engine: createEngine({ world, clock }),
    input: healthy,
    forbidden: new Set(),
    gone: new Set(),
    hanging: new Set(),
    answer: () => undefined,
    takes: () => 20,
    screenOpen: true,
    polling: false,
    askPoll: null,
    user(name) {
      const row = findUser(world, name);
      if (row === undefined) throw new Error(`no user ${name}`);
      return row;
    },
    runChecks: () => runChecksAt(seat),
  };
  return seat;
}

const healthy: DiagnosticInput = {
  servers: [SERVER],
  allowHttp: false,
  apiUser: 'apiuser',
  password: RECORDED_PASSWORD,
  reports: { user: 'reports', password: REPORTS_PASSWORD },
  agentId: 'A-77',
  teamId: '207',
  timeZone: 'UTC',
  controls: controlNames,
  cadence: { waiting: 1_000, onLead: 3_000, away: 30_000 },
  before: { kind: 'idle', heardAt: null },
  mayTryAgain: true,
};

async function runChecksAt(seat: DiagnosedSeat): Promise<CheckReport> {
  const { clock, input, forbidden } = seat;
  const fetcher = fetcherOf(seat);
  const paths = { agentApi: 'agc/api.php', nonAgentApi: 'vicidial/non_agent_api.php' };
  const dialerAt = (url: string) =>
    createDialer({ url, ...paths, apiUser: input.apiUser, password: input.password }, clock, fetcher);
  const writer = createWriter(() => {});
  const poller = createPoller({
    writer,
    clock,
    random: () => 0,
    cadence: () => input.cadence,
    ask: () => activeLead(dialerAt(input.servers.at(-1) ?? ''), input),
  });
  const { before } = input;
  if (before.kind === 'down') writer.commit({ ...before, kind: 'refused', at: before.since });
  if (seat.polling) void poller.retry('agent');
  const heard: Finding[] = [];
  const report = await runChecks(
    input,
    {
      clock,
      dialerAt,
      reportsDialerAt: (url) =>
        createDialer(
          { url, ...paths, apiUser: input.reports?.user ?? '', password: input.reports?.password ?? '' },
          clock,
          fetcher,
        ),
      hasAccess: async (address) => !forbidden.has(new URL(address).host),
      agentScreenOpen: async () => seat.screenOpen,
      askPoll: () => seat.askPoll?.() ?? poller.retry('agent'),
    },
    (finding) => heard.push(finding),
  );
  if (heard.some((finding, index) => finding !== report.findings[index])) {
    throw new Error('the findings were told in another order');
  }
  return report;
}

function fetcherOf(seat: DiagnosedSeat): typeof fetch {
  const simulated = simulatorFetch(seat.engine);
  return async (input, init) => {
    const url = new URL(new Request(input, init).url);
    const form = init?.body instanceof URLSearchParams ? init.body : new URLSearchParams();
    if (seat.gone.has(url.hostname)) throw new TypeError('fetch failed');
    if (seat.hanging.has(url.host)) {
      void seat.clock.pass(10_000);
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    }
    seat.clock.sleep(seat.takes(form));
    const text = seat.answer({ url, form });
    return text === undefined ? simulated(input, init) : new Response(text);
  };
}

export function findingOf(report: CheckReport, check: CheckName): Finding {
  const found = report.findings.find((finding) => finding.check === check);
  if (found === undefined) throw new Error(`no finding of ${check}`);
  return found;
}

/** What people read of a finding, in English. */
export function wordsOf(finding: Finding): string {
  const { title, reason, fix } = findingText(finding, english);
  return `${title} ${reason} ${fix ?? ''}`;
}

/** All that is in a report, as it is sent and as people read it. */
export const textOf = (report: CheckReport): string =>
  [
    JSON.stringify(report),
    report.dialers,
    report.apiUser,
    report.agentId,
    ...report.findings.map(wordsOf),
  ].join('\n');
