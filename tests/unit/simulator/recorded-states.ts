import { NEVER } from '../../simulator/dialer/rows.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';
import type { Exchange } from '../../simulator/recordings.ts';
import { CALLS_AS_THEY_STOOD, callStates } from './recorded-call-states.ts';
import { floorStates, monitorState } from './recorded-floor-states.ts';
import { languageState } from './recorded-language-states.ts';
import { dialState, oddLead, orderInState, orderStates } from './recorded-order-states.ts';
import { phpState } from './recorded-php-states.ts';
import { asTheReportFoundIt, REPORTS_AS_THEY_STOOD, reportStates } from './recorded-report-states.ts';

/** When the simulated server's clock stands for every exchange. */
export const RECORDED_AT = Date.UTC(2026, 10, 20, 13, 38, 37);

type Prepare = (world: World) => void;

/** Puts a recorded world into the state an exchange was made in, or is null for a state nobody described. */
export function stateOf(exchange: Exchange): Prepare | null {
  const { id, variant } = exchange;
  const state =
    variant === undefined
      ? (oddLead(exchange) ?? monitorState(exchange) ?? describedState(id))
      : (VARIANTS[variant] ?? phpState(exchange));
  if (state === null) return null;
  return (world) => {
    asTheReportFoundIt(exchange)(world);
    state(world);
  };
}

function describedState(id: string): Prepare | null {
  return (
    STATES[id] ??
    orderStates[id] ??
    floorStates[id] ??
    orderInState(id) ??
    languageState(id, RECORDED_AT) ??
    callStates[id] ??
    dialState(id) ??
    REPORT_STATES[id] ??
    lockoutState(id) ??
    (AS_IT_STOOD.has(id) ? () => {} : null)
  );
}

const REPORT_STATES = reportStates(RECORDED_AT);

const VARIANTS: Readonly<Record<string, Prepare>> = {
  display_errors: (world) => {
    world.platform.displayErrors = 'html';
  },
  'PHP<=8.0 (SQL errors do not throw)': (world) => {
    world.platform.php = '8.0';
  },
  'strict SQL mode': (world) => {
    world.platform.strictSql = true;
  },
  'MariaDB server default charset latin1, utf8 tables': (world) => {
    world.platform.serverCharset = 'latin1';
    showLead(world, 104);
  },
  'MariaDB server default charset latin1, utf8 tables, use_non_latin=1': (world) => {
    world.platform.serverCharset = 'latin1';
    world.system.useNonLatin = true;
    showLead(world, 104);
  },
  'CORS on (agc/options.php)': (world) => {
    world.platform.agentCors = ['https://crm.example.com'];
  },
  'database down': (world) => {
    world.platform.database = 'down';
  },
  'database down, PHP<=8.0': (world) => {
    world.platform.database = 'down';
    world.platform.php = '8.0';
  },
};

const STATES: Readonly<Record<string, Prepare>> = {
  'agent.auth.system_api_off': (world) => {
    world.system.vdcAgentApiActive = false;
  },
  'agent.auth.no_active_server': (world) => {
    world.servers.length = 0;
  },
  'agent.auth.ip_not_allowed': (world) => allowAddresses(world, ['10.0.0.1']),
  'agent.auth.ip_allowed': (world) => allowAddresses(world, ['127.0.0.x']),
  'agent.auth.2fa': askSecondFactor,
  'agent.auth.hash_case': hashPasswords,
  'agent.auth.hash_as_pass': hashPasswords,
  'agent.st_active.unicode': (world) => showLead(world, 104),
  'agent.st_active.quotes': (world) => showLead(world, 106),
  'agent.st_active.newline': (world) => showLead(world, 108),
  'agent.st_active.empty_phone': (world) => showLead(world, 110),
  'agent.st_active.trailing_backslash': (world) => showLead(world, 116),
  'agent.st_active.last_field_backslash': (world) => {
    showLead(world, 116);
    const lead = world.leads.get(116);
    if (lead !== undefined) Object.assign(lead, { vendorLeadCode: 'x', sourceId: 'ends\\' });
  },
  'agent.st_active.accent_folding': useNonLatin,
  'agent.st_active.unicode_nonlatin1': useNonLatin,
  'agent.st_active.unicode_nonlatin1b': (world) => {
    useNonLatin(world);
    showLead(world, 104);
  },
  'agent.lang.success': speakLanguages,
  'agent.lang.version': speakLanguages,
  'nonagent.auth.ip_not_allowed': (world) => allowAddresses(world, ['10.0.0.1']),
  'nonagent.auth.2fa': askSecondFactor,
};

/** The exchanges that are described by name; each must be there. */
export function describedIds(): readonly string[] {
  const described = [STATES, orderStates, floorStates, callStates, REPORT_STATES].flatMap((states) =>
    Object.keys(states),
  );
  return [...described, ...AS_IT_STOOD];
}

/** Exchanges with the server as the recorded world has it. */
const AS_IT_STOOD = new Set([
  ...CALLS_AS_THEY_STOOD,
  ...REPORTS_AS_THEY_STOOD,
  ...`agent.version agent.unknown_function agent.missing_function agent.function_case agent.cors.options
  agent.auth.no_source agent.auth.source_1char agent.auth.source_long agent.auth.wrong_pass
  agent.auth.user_case agent.auth.noapi_user agent.auth.inactive_user
  agent.auth.level1 agent.auth.limited_ok agent.auth.oddpass agent.auth.pass_forbidden_chars
  agent.st_login.ok agent.st_login.not_logged_in agent.st_login.unknown agent.st_login.no_value
  agent.st_login.no_vendor agent.st_login.vendor_quote
  agent.st_active.incall agent.st_active.paused_no_lead agent.st_active.ready agent.st_active.threeway
  agent.st_active.park agent.st_active.preview agent.st_active.manual_dialing agent.st_active.inbound
  agent.st_active.not_logged_in agent.st_active.unknown agent.st_active.no_value
  agent.st_active.no_vendor agent.st_active.empty_value agent.st_active.value_only_symbols
  agent.st_active.lead_row_missing agent.st_active.pipes_in_data agent.st_active.dup_first
  agent.st_active.case agent.st_active.accent_nonlatin0 agent.st_active.space_dot
  agent.st_active.dash_underscore_pipe agent.st_active.agent_user_given agent.st_active.value_is_user
  agent.st_active.very_long agent.st_active.post_body agent.st_active.post_mixed
  agent.st_active.post_conflict agent.st_active.post_json agent.st_active.format_debug
  agent.st_active.origin
  nonagent.version nonagent.unknown_function nonagent.missing_function nonagent.empty_get
  nonagent.auth.oddpass nonagent.auth.wrong_pass nonagent.auth.no_source nonagent.auth.level6
  nonagent.auth.basic`.split(/\s+/),
]);

/** The account "lockme" as the failures before the exchange had left it. */
function lockoutState(id: string): Prepare | null {
  const [, script, kind, number] = /^(agent|nonagent)\.lockout\.(bad|good_after)_(\d+)$/.exec(id) ?? [];
  if (script === 'agent') return (world) => failed(world, Number(number) - (kind === 'bad' ? 1 : 0));
  if (script === 'nonagent') return (world) => setLockout(world, Number(number) - 1, RECORDED_AT, 'aBAD');
  switch (id) {
    case 'agent.lockout.good_after_899s':
      return (world) => setLockout(world, 10, RECORDED_AT - 899_000, '03cLOCK');
    case 'agent.lockout.good_after_905s':
    case 'nonagent.lockout.good_resets':
      return (world) => setLockout(world, 10, RECORDED_AT - 905_000, '03cLOCK');
    case 'agent.lockout.locked_after_recent_login':
    case 'nonagent.lockout.locked':
      return (world) => setLockout(world, 10, RECORDED_AT, 'aBAD');
    default:
      return null;
  }
}

/** After so many wrong passwords in a row on the agent API, by an account that never logged in. */
function failed(world: World, times: number): void {
  if (times === 0) return;
  if (times <= 10) return setLockout(world, times, NEVER, '01cBAD');
  if (times === 11) return setLockout(world, 1, RECORDED_AT, '02cBAD');
  setLockout(world, Math.min(times - 10, 10), RECORDED_AT, times <= 20 ? '01cBAD' : '03cLOCK');
}

function setLockout(world: World, failures: number, lastLogin: number, type: string): void {
  const row = findUser(world, 'lockme');
  if (row === undefined) return;
  row.failedLoginCount = failures;
  row.lastLoginDate = lastLogin;
  row.failedLastTypeToday = type;
}

/** Agent 1014 is the one whose lead is changed. */
function showLead(world: World, leadId: number): void {
  const agent = findLiveAgent(world, '1014');
  if (agent !== undefined) agent.leadId = leadId;
}

function allowAddresses(world: World, addresses: readonly string[]): void {
  world.system.allowIpLists = true;
  world.ipLists.set('API', addresses);
  for (const group of world.userGroups) group.apiIpList = 'API';
}

function askSecondFactor(world: World): void {
  world.system.twoFactorAuth = true;
}

function hashPasswords(world: World): void {
  world.system.passHashEnabled = true;
}

function useNonLatin(world: World): void {
  world.system.useNonLatin = true;
}

function speakLanguages(world: World): void {
  world.system.enableLanguages = true;
}
