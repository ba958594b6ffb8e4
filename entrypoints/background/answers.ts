import { browser } from '../../utils/browser.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import type { State } from '../../utils/call/state.ts';
import { systemClock } from '../../utils/clock.ts';
import type { Dialer } from '../../utils/dialer/dialer.ts';
import { createDialer } from '../../utils/dialer/dialer.ts';
import { guarded } from '../../utils/dialer/guarded.ts';
import type { LoginGuard } from '../../utils/dialer/login-guard.ts';
import { runChecks } from '../../utils/diagnostics/run-checks.ts';
import type { DiagnosticsParts, DiagnosticInput } from '../../utils/diagnostics/diagnostic-input.ts';
import type { CheckAnswer } from '../../utils/messaging/check-report.ts';
import type { OwnExtension } from '../../utils/messaging/client.ts';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { createQuestions } from '../../utils/messaging/questions.ts';
import type { Poller } from '../../utils/polling/poller.ts';
import { testConnection } from '../../utils/polling/connection-test.ts';
import { hasAccess, originPattern } from '../../utils/settings/permissions.ts';
import type { SeatConfig } from '../../utils/settings/seat-config.ts';

/* What the options page and the popup ask of the background, once each, and get an answer to. */

/** A seat with the AgentID that counts now. */
type Asked = SeatConfig & { readonly agentId: string };

type Answer = Promise<ConnectionVerdict | CheckAnswer | NumberReading | null>;

export interface AnswersParts {
  readonly extension: OwnExtension;
  /** The seat as it is set up at this moment. */
  readonly seat: () => Promise<Asked | null>;
  /** Null: the browser lets us reach none. */
  readonly dialer: () => Dialer | null;
  readonly poller: Pick<Poller, 'retry'>;
  /** Of the API user's login, and of the reports user's. */
  readonly guard: () => LoginGuard | null;
  readonly reportsGuard: () => LoginGuard | null;
  readonly state: () => State;
  readonly hasReportsUser: () => boolean;
  /** What would be dialed from this seat; null while it is not set up. */
  readonly readNumber: (text: string) => Promise<NumberReading | null>;
}

/** The answer to a message and its sender; undefined: none of these questions, or nobody who may ask it. */
export function createAnswers(parts: AnswersParts) {
  const { seat, dialer, poller, guard, state, hasReportsUser, readNumber } = parts;
  const missing = () => ({ kind: hasReportsUser() ? 'team-only' : 'not-set-up' }) as const;

  async function connection(): Promise<ConnectionVerdict> {
    if ((await seat()) === null) return missing();
    const found = dialer();
    if (found === null) return { kind: 'refused', refusal: 'no-permission' };
    return testConnection({ dialer: found, poller, guard: guard() });
  }

  async function checkUp(): Promise<CheckAnswer> {
    const found = await seat();
    if (found === null) return missing();
    const doctor: DiagnosticsParts = {
      clock: systemClock,
      dialerAt: (server) => behind(guard(), dialerAt(found, server)),
      reportsDialerAt: (server) => behind(parts.reportsGuard(), reportsDialerAt(found, server)),
      hasAccess,
      agentScreenOpen: () => isScreenOpen(found.servers),
      askPoll: () => poller.retry('agent'),
    };
    return runChecks(patientOf(found, state(), guard()), doctor, () => {});
  }

  return createQuestions<Answer>(parts.extension, {
    options: { 'test-connection': connection, 'check-set-up': checkUp },
    popup: { 'read-number': ({ text }) => readNumber(text) },
  });
}

function patientOf(
  { options, settings, agentId, ...seat }: Asked,
  { link }: State,
  guard: LoginGuard | null,
): DiagnosticInput {
  const { reportsPassword: password } = seat;
  return {
    servers: options.dialerServers,
    allowHttp: options.allowHttp,
    apiUser: options.apiUser,
    password: seat.password,
    reports: password === null ? null : { user: options.reportsUser, password },
    agentId,
    teamId: options.teamId,
    timeZone: options.dialerTimeZone,
    controls: options.controls,
    cadence: settings.cadence,
    before: link,
    mayTryAgain: guard?.isSpent !== true,
  };
}

/** Without a guard there is no login that anybody has taken over. */
const behind = (guard: LoginGuard | null, dialer: Dialer): Dialer =>
  guard === null ? dialer : guarded(dialer, guard);

function dialerAt({ settings, password }: SeatConfig, url: string): Dialer {
  return createDialer({ ...settings.dialer, url, password }, systemClock, fetch);
}

function reportsDialerAt({ settings, reportsPassword }: SeatConfig, url: string): Dialer {
  const login = { apiUser: settings.reportsUser, password: reportsPassword ?? '' };
  return createDialer({ ...settings.dialer, ...login, url }, systemClock, fetch);
}

/** VICIdial's agent screen, in a tab of this browser at an address that we may see. */
async function isScreenOpen(servers: readonly string[]): Promise<boolean> {
  if (servers.length === 0) return false;
  const tabs = await browser.tabs.query({ url: servers.map(originPattern) });
  return tabs.some(({ url = '' }) => /\/agc\/vicidial(?:-\w+)?\.php/.test(url));
}
