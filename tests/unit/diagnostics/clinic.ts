import { controlNames } from '../../../utils/call/controls.ts';
import type { PollOutcome } from '../../../utils/call/poll-outcome.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { examine } from '../../../utils/diagnostics/examine.ts';
import type { Patient } from '../../../utils/diagnostics/patient.ts';
import { english } from '../../../components/options/check-phrases.ts';
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
export interface Clinic {
  readonly clock: FakeClock;
  readonly engine: Engine;
  patient: Patient;
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
  examine(): Promise<CheckReport>;
}

export const SERVER = 'https://dialer.example.com';

export function openClinic(): Clinic {
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
  const clinic: Clinic = {
    clock,
    engine: createEngine({ world, clock }),
    patient: healthy,
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
    examine: () => examineAt(clinic),
  };
  return clinic;
}

const healthy: Patient = {
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

async function examineAt(clinic: Clinic): Promise<CheckReport> {
  const { clock, patient, forbidden } = clinic;
  const fetcher = fetcherOf(clinic);
  const paths = { agentApi: 'agc/api.php', nonAgentApi: 'vicidial/non_agent_api.php' };
  const dialerAt = (url: string) =>
    createDialer({ url, ...paths, apiUser: patient.apiUser, password: patient.password }, clock, fetcher);
  const writer = createWriter(() => {});
  const poller = createPoller({
    writer,
    clock,
    random: () => 0,
    cadence: () => patient.cadence,
    ask: () => activeLead(dialerAt(patient.servers.at(-1) ?? ''), patient),
  });
  const { before } = patient;
  if (before.kind === 'down') writer.commit({ ...before, kind: 'refused', at: before.since });
  if (clinic.polling) void poller.retry('agent');
  const heard: Finding[] = [];
  const report = await examine(
    patient,
    {
      clock,
      dialerAt,
      reportsDialerAt: (url) =>
        createDialer(
          { url, ...paths, apiUser: patient.reports?.user ?? '', password: patient.reports?.password ?? '' },
          clock,
          fetcher,
        ),
      hasAccess: async (address) => !forbidden.has(new URL(address).host),
      agentScreenOpen: async () => clinic.screenOpen,
      askPoll: () => clinic.askPoll?.() ?? poller.retry('agent'),
    },
    (finding) => heard.push(finding),
  );
  if (heard.some((finding, index) => finding !== report.findings[index])) {
    throw new Error('the findings were told in another order');
  }
  return report;
}

function fetcherOf(clinic: Clinic): typeof fetch {
  const simulated = simulatorFetch(clinic.engine);
  return async (input, init) => {
    const url = new URL(new Request(input, init).url);
    const form = init?.body instanceof URLSearchParams ? init.body : new URLSearchParams();
    if (clinic.gone.has(url.hostname)) throw new TypeError('fetch failed');
    if (clinic.hanging.has(url.host)) {
      void clinic.clock.pass(10_000);
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    }
    clinic.clock.sleep(clinic.takes(form));
    const text = clinic.answer({ url, form });
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
