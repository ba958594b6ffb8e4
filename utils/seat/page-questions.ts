import type { NumberReading } from '../call/number-reading.ts';
import type { Clock } from '../clock.ts';
import type { DiagnosticInput } from '../diagnostics/diagnostic-input.ts';
import { runChecks } from '../diagnostics/run-checks.ts';
import type { Dialer, DialerAccount } from '../dialer/dialer.ts';
import { guarded } from '../dialer/guarded.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import { readTyped } from '../dialing/reading.ts';
import type { Team } from '../floor/team.ts';
import type { CheckAnswer } from '../messaging/check-report.ts';
import type { OwnExtension } from '../messaging/client.ts';
import type { ConnectionVerdict } from '../messaging/messages.ts';
import { createQuestions } from '../messaging/questions.ts';
import { testConnection } from '../polling/connection-test.ts';
import type { Poller } from '../polling/poller.ts';
import type { SeatConfig } from '../settings/in-force/seat-config.ts';
import type { SeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';
import type { SeatUpdates } from './seat-updates.ts';

/* What the options page and the popup ask of the background, once each, and get an answer to. */

type Answer = Promise<ConnectionVerdict | CheckAnswer | NumberReading | null>;

export interface PageQuestionsParts {
  readonly extension: OwnExtension;
  readonly clock: Clock;
  readonly updates: SeatUpdates;
  readonly context: SeatContext;
  readonly state: Pick<SeatState, 'writer'>;
  readonly poller: Pick<Poller, 'retry'>;
  readonly team: Pick<Team, 'hasReportsUser' | 'guard'>;
  /** A web server with a login, for questions alone: no order leaves by it. */
  readonly askingDialerAt: (account: DialerAccount) => Dialer;
  /** Whether the browser lets us reach this address. */
  readonly hasAccess: (address: string) => Promise<boolean>;
  /** Whether a tab of this browser shows VICIdial's agent screen of one of these servers. */
  readonly isScreenOpen: (servers: readonly string[]) => Promise<boolean>;
}

/** The answer to a message and its sender; undefined: none of these questions, or nobody who may ask it. */
export function createPageQuestions(parts: PageQuestionsParts) {
  const { updates, context, poller, team } = parts;
  const missing = () => ({ kind: team.hasReportsUser ? 'team-only' : 'not-set-up' }) as const;

  /** The settings that were saved a moment ago count. */
  async function seatNow(): Promise<SeatConfig | null> {
    await updates.refresh();
    return context.config;
  }

  async function connection(): Promise<ConnectionVerdict> {
    if ((await seatNow()) === null) return missing();
    const dialer = context.connection?.dialer ?? null;
    if (dialer === null) return { kind: 'refused', refusal: 'no-permission' };
    return testConnection({ dialer, poller, guard: context.guard });
  }

  async function checkUp(): Promise<CheckAnswer> {
    const config = await seatNow();
    if (config === null) return missing();
    return runChecks(diagnosticInput(config, parts), diagnosticsOf(config, parts), () => {});
  }

  async function readNumber(text: string): Promise<NumberReading | null> {
    await updates.settled;
    return context.config && readTyped(text, context.config.settings.dialing);
  }

  return createQuestions<Answer>(parts.extension, {
    options: { 'test-connection': connection, 'check-set-up': checkUp },
    popup: { 'read-number': ({ text }) => readNumber(text) },
  });
}

function diagnosticInput(
  { options, settings, password, reportsPassword }: SeatConfig,
  { context, state }: PageQuestionsParts,
): DiagnosticInput {
  return {
    servers: options.dialerServers,
    allowHttp: options.allowHttp,
    apiUser: options.apiUser,
    password,
    reports: reportsPassword === null ? null : { user: options.reportsUser, password: reportsPassword },
    agentId: context.agentId,
    teamId: options.teamId,
    timeZone: options.dialerTimeZone,
    controls: options.controls,
    cadence: settings.cadence,
    before: state.writer.state.link,
    mayTryAgain: context.guard?.isSpent !== true,
  };
}

function diagnosticsOf({ settings, servers, ...config }: SeatConfig, parts: PageQuestionsParts) {
  const { clock, context, poller, team, askingDialerAt, hasAccess, isScreenOpen } = parts;
  const account = { ...settings.dialer, password: config.password };
  const reports = { apiUser: settings.reportsUser, password: config.reportsPassword ?? '' };
  return {
    clock,
    dialerAt: (url: string) => behind(context.guard, askingDialerAt({ ...account, url })),
    reportsDialerAt: (url: string) => behind(team.guard, askingDialerAt({ ...account, ...reports, url })),
    hasAccess,
    agentScreenOpen: () => isScreenOpen(servers),
    askPoll: () => poller.retry('agent'),
  };
}

/** Without a guard there is no login that anybody has taken over. */
const behind = (guard: LoginGuard | null, dialer: Dialer): Dialer =>
  guard === null ? dialer : guarded(dialer, guard);
