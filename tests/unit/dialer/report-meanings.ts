import { floor } from './report-floor.ts';

/*
 * What each recorded report means: the expected reading of every exchange of agent_status, logged_in_agents,
 * blind_monitor, in_group_status and user_group_status.
 */

interface Told {
  readonly status: string;
  readonly callId: string;
  readonly leadId: string | null;
  readonly campaign: string;
  readonly fullName: string;
  readonly userGroup: string;
  readonly pauseCode: string;
  readonly subStatus: string;
  readonly phone: string;
  readonly vendorLeadCode: string;
}

const agent = (
  sessionId: string | null,
  fullName: string,
  told: Partial<Told> & { callsToday?: number },
) => ({
  kind: 'agent',
  status: 'INCALL',
  callId: '',
  leadId: null,
  campaign: 'TESTCAMP',
  callsToday: 1,
  fullName,
  userGroup: 'AGENTS',
  userLevel: 1,
  pauseCode: '',
  subStatus: '',
  sessionId,
  phone: '',
  vendorLeadCode: '',
  ambiguous: [],
  ...told,
});

const same = (meaning: object, ...ids: string[]) => Object.fromEntries(ids.map((id) => [id, meaning]));

const outbound = agent('8600052', 'Agent 1234 INCALL outbound', {
  callId: 'V1120130000000000101',
  leadId: '101',
  callsToday: 7,
  phone: '7275551212',
  vendorLeadCode: '9987-1234765',
});
const threeWay = agent('8600056', 'Agent 3WAY a', {
  callId: 'V1120130000000000113',
  leadId: '113',
  subStatus: '3-WAY',
  phone: '3125551213',
  vendorLeadCode: 'V113',
});
const cyrillic = { status: 'READY', campaign: 'NOINB', userGroup: 'OTHERS' };
const obrien = agent('8600075', "Agent O'Brien", { status: 'READY' });

const inGroups = {
  totalCalls: 4,
  callsWaiting: 2,
  loggedIn: 8,
  inCalls: 3,
  ready: 3,
  paused: 2,
  wrappingUp: 0,
};

/** A row of the smaller floor. */
const listed = (told: object) => ({
  status: 'READY',
  callId: '',
  leadId: null,
  campaign: 'TESTCAMP',
  callsToday: 3,
  userGroup: 'AGENTS',
  userLevel: 1,
  pauseCode: '',
  subStatus: '',
  ambiguous: [],
  ...told,
});
const noCalls = Object.fromEntries(Object.keys(inGroups).map((key) => [key, 0]));
const nobody = {
  callsWaiting: 0,
  loggedIn: 0,
  inCalls: 0,
  ready: 0,
  paused: 0,
  deadCalls: 0,
  wrappingUp: 0,
  dialing: 0,
};

export const reportMeanings: Readonly<Record<string, object>> = {
  ...same(
    outbound,
    'nonagent.agent_status.1234',
    'nonagent.agent_status.header',
    'nonagent.agent_status.tab',
    'nonagent.agent_status.pipe',
    'nonagent.agent_status.json',
    'nonagent.agent_status.newline',
    'nonagent.agent_status.include_ip_none',
    'nonagent.agent_status.include_ip_old',
    'nonagent.agent_status.post_mixed',
    'nonagent.auth.limited_ok',
    'nonagent.auth.system_api_off',
    'nonagent.auth.2fa_override',
    'nonagent.auth.hash_ok',
    'nonagent.lockout.good_resets',
    'variant.display_errors.agent_status',
    'variant.strict SQL mode.agent_status',
  ),
  'nonagent.agent_status.1002': agent('8600054', 'Agent DISPO', {
    status: 'PAUSED',
    leadId: '102',
    subStatus: 'DISPO',
    phone: '3125551202',
    vendorLeadCode: 'V102',
  }),
  'nonagent.agent_status.1003': agent('8600055', 'Agent DEAD', {
    callId: 'V1120130000000000107',
    leadId: '107',
    subStatus: 'DEAD',
    phone: '3125551207',
  }),
  'nonagent.agent_status.1004': threeWay,
  'nonagent.agent_status.1006': agent('8600058', 'Agent PARK', {
    callId: 'V1120130000000000112',
    leadId: '112',
    subStatus: 'PARK',
    phone: '3125551212',
    vendorLeadCode: 'V112',
  }),
  'nonagent.agent_status.1008': agent('8600060', 'Agent DIAL', {
    callId: 'M1120130000000000109',
    leadId: '109',
    subStatus: 'DIAL',
    phone: '3125551209',
    vendorLeadCode: 'V109',
  }),
  'nonagent.agent_status.1010': agent('8600062', 'Agent CLOSER', { status: 'CLOSER' }),
  'nonagent.agent_status.1011': agent('8600063', 'Agent QUEUE', {
    status: 'QUEUE',
    callId: 'V1120130000000000111',
    leadId: '111',
    phone: '7275551212',
    vendorLeadCode: 'V111',
  }),
  'nonagent.agent_status.1013': agent('8600065', 'Agent lead row missing', {
    callId: 'V1120130000000424242',
    leadId: '424242',
    phone: '3125559999',
  }),
  // The shapes of the columns allow one reading alone, so that the pipes can only be the vendor's.
  'nonagent.agent_status.1014': agent('8600066', 'Agent odd lead', {
    callId: 'V1120130000000000103',
    leadId: '103',
    phone: '3125551203',
    vendorLeadCode: 'V|103|x',
  }),
  'nonagent.agent_status.1018': agent('8600068', 'Agent accent id', {
    callId: 'V1120130000000000105',
    leadId: '105',
    phone: '15551234567',
    vendorLeadCode: '<script>x</script>',
  }),
  'nonagent.agent_status.1022': agent('8600072', 'Agent EMAIL', {
    callId: 'E1120130000000000106',
    leadId: '106',
    phone: '123456789012345',
    vendorLeadCode: 'Q\'uote"d\\b',
  }),
  'nonagent.agent_status.1024': agent('8600074', 'Agent inbound call', {
    callId: 'Y1120130000000000115',
    leadId: '115',
    phone: '3125551299',
    vendorLeadCode: 'V115',
  }),
  'nonagent.agent_status.1026': agent('8600076', 'Agent | pipe, comma', {
    status: 'PAUSED',
    pauseCode: 'TRAIN',
  }),
  'nonagent.agent_status.1028': agent('8600078', 'Агент Жанна', cyrillic),
  'variant.MariaDB server default charset latin1, utf8 tables.unicode_full_name': agent(
    '8600078',
    '????? ?????',
    cyrillic,
  ),
  ...same(
    obrien,
    'variant.display_errors.agent_status_quote',
    'variant.PHP<=8.0 (SQL errors do not throw).agent_status_quote',
  ),

  ...same(
    { kind: 'not-logged-in' },
    'nonagent.agent_status.not_logged_in',
    'nonagent.agent_status.not_logged_in_csv',
    'nonagent.lang.error',
  ),
  ...same(
    { kind: 'parameter-missing' },
    'nonagent.agent_status.missing',
    'nonagent.agent_status.alt_user',
    'nonagent.in_group_status.none',
    'nonagent.user_group_status.missing',
  ),
  ...same({ kind: 'reports-right-missing' }, 'nonagent.auth.noapi', 'nonagent.auth.noreports'),
  ...same(
    { kind: 'wrong-password' },
    'nonagent.auth.oddpass',
    'nonagent.auth.wrong_pass',
    'nonagent.auth.level6',
    'nonagent.auth.2fa',
    'nonagent.auth.basic',
    ...Array.from({ length: 10 }, (_, at) => `nonagent.lockout.bad_${String(at + 1).padStart(2, '0')}`),
  ),
  ...same({ kind: 'locked' }, 'nonagent.lockout.locked', 'nonagent.lockout.bad_11'),
  'nonagent.auth.no_source': { kind: 'source-refused' },
  'nonagent.auth.ip_not_allowed': { kind: 'ip-blocked' },
  'nonagent.auth.limited_no': { kind: 'function-not-permitted' },
  'variant.database down, PHP<=8.0.nonagent': { kind: 'server-error' },

  'nonagent.logged_in.pipe': floor({ apostrophe: true }),
  ...same(
    floor({}),
    'nonagent.logged_in.pipe_noquote',
    'nonagent.logged_in.header',
    'nonagent.logged_in.tab',
  ),
  'nonagent.logged_in.sub': floor({ subStatus: true }),
  'nonagent.logged_in.csv': floor({ subStatus: true }),
  'nonagent.logged_in.campaign': floor({ users: ['1020'] }),
  'nonagent.logged_in.campaigns': floor({ users: ['1020', '1027', '1028'] }),
  ...same(
    floor({ users: ['1027', '1028'] }),
    'nonagent.logged_in.group',
    'variant.strict SQL mode.logged_in',
  ),
  'nonagent.logged_in.group_limited': floor({ without: ['6666', '1027', '1028'] }),
  ...same({ agents: [], unreadable: 0 }, 'nonagent.logged_in.empty_pipe', 'nonagent.logged_in.empty_csv'),

  // There were no sessions on the recorded server, so that it never came to a call.
  ...same(
    { kind: 'session-unknown' },
    'nonagent.blind_monitor.ok',
    'nonagent.blind_monitor.bad_session',
    'nonagent.blind_monitor.bad_phone',
  ),
  'nonagent.in_group_status.ok': inGroups,
  'nonagent.in_group_status.csv': { ...inGroups, totalCalls: 3, callsWaiting: 1 },
  'nonagent.in_group_status.unknown': noCalls,
  'nonagent.user_group_status.ok': {
    callsWaiting: 2,
    loggedIn: 25,
    inCalls: 12,
    ready: 4,
    paused: 7,
    deadCalls: 1,
    wrappingUp: 1,
    dialing: 1,
  },

  // The reports that came later: traps of agent_status, on-hook agents, sessions, every way to listen.
  'nonagent.post_value_log.agent_status': { kind: 'not-logged-in' },
  ...same(
    agent('8600384', 'Agent 1234', {
      callId: 'V1120130000000000101',
      leadId: '101',
      callsToday: 3,
      phone: '7275551212',
      vendorLeadCode: '9987-1234765',
    }),
    'variant.options_bom.agent_status',
    'variant.options_bom.agent_status_header',
    'nonagent.agent_status.call_short_number',
  ),
  'variant.options_bom.logged_in': {
    agents: [
      listed({
        user: '1001',
        fullName: 'Agent READY',
        pauseCode: null,
        subStatus: null,
        sessionId: '8600151',
        ambiguous: ['pauseCode', 'subStatus'],
      }),
      listed({
        user: '1234',
        status: 'INCALL',
        callId: 'V1120130000000000101',
        leadId: '101',
        fullName: 'Agent 1234',
        pauseCode: null,
        subStatus: null,
        sessionId: '8600384',
        ambiguous: ['pauseCode', 'subStatus'],
      }),
    ],
    unreadable: 0,
  },
  'variant.display_fatal.agent_status': agent('8600384', "Conan O'Brien", {
    callId: 'V1120130000000000101',
    leadId: '101',
    callsToday: 3,
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  ...same(
    { kind: 'launched', mode: 'MONITOR' },
    // No order of ours; the answer tells no more of it.
    'nonagent.blind_monitor.meetme_hijack',
    'nonagent.blind_monitor.meetme_barge_swap',
    'nonagent.blind_monitor.meetme_monitor',
    'nonagent.blind_monitor.meetme_none',
    'nonagent.blind_monitor.meetme_lower',
    'nonagent.blind_monitor.meetme_whisper_off',
    'nonagent.blind_monitor.enhanced_monitor',
    'nonagent.blind_monitor.no_reports_right',
    'nonagent.blind_monitor.other_group',
    'nonagent.blind_monitor.same_second_1',
  ),
  ...same(
    { kind: 'launched', mode: 'BARGE' },
    'nonagent.blind_monitor.meetme_barge',
    'nonagent.blind_monitor.same_second_2',
  ),
  ...same(
    { kind: 'launched', mode: 'WHISPER' },
    'nonagent.blind_monitor.meetme_whisper',
    'nonagent.blind_monitor.enhanced_whisper',
  ),
  'nonagent.blind_monitor.bad_server': { kind: 'session-unknown' },
  'nonagent.blind_monitor.bad_phone_lead7': { kind: 'phone-unknown' },
  'nonagent.blind_monitor.no_source': { kind: 'source-refused' },
  'nonagent.blind_monitor.level6_user': { kind: 'wrong-password' },
  'nonagent.blind_monitor.noapi': { kind: 'api-right-missing' },
  'nonagent.blind_monitor.not_permitted': { kind: 'function-not-permitted' },
  ...same(
    { kind: 'server-error' },
    'nonagent.blind_monitor.same_second_3',
    'nonagent.user_group_status.chat',
  ),
  'nonagent.agent_status.inbound_live': agent('8600384', 'Agent 1234', {
    callId: 'Y1120130000000000101',
    leadId: '101',
    callsToday: 3,
    phone: '4155557777',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.inbound_dead': agent('8600384', 'Agent 1234', {
    callId: 'Y1120130000000000101',
    leadId: '101',
    callsToday: 3,
    subStatus: 'DEAD',
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.email': agent('8600384', 'Agent 1234', {
    leadId: '101',
    callsToday: 3,
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.incall_no_callid': agent('8600384', 'Agent 1234', {
    leadId: '101',
    callsToday: 3,
    subStatus: 'DEAD',
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.incall_no_lead': agent('8600384', 'Agent 1234', {
    callId: 'V1120130000000000101',
    callsToday: 3,
  }),
  'nonagent.agent_status.ring_ready': agent('8600384', 'Agent 1234', {
    status: 'READY',
    callsToday: 3,
    subStatus: 'RING',
  }),
  'nonagent.agent_status.incall_pause_code': agent('8600384', 'Agent 1234', {
    callId: 'V1120130000000000101',
    leadId: '101',
    callsToday: 3,
    pauseCode: 'LUNCH',
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.chat_no_row': agent('8600384', 'Agent 1234', {
    callId: 'C1',
    leadId: '101',
    callsToday: 3,
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.ready_with_lead': agent('8600384', 'Agent 1234', {
    status: 'READY',
    leadId: '101',
    callsToday: 3,
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  'nonagent.agent_status.name_newline': agent('8600384', 'Line\nBreak', {
    status: 'READY',
    leadId: '101',
    callsToday: 3,
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
  }),
  ...same({ kind: 'not-found' }, 'nonagent.agent_status.user_deleted', 'nonagent.agent_status.grp_logged_in'),
  'nonagent.agent_status.session_empty': agent(null, 'Agent 1234', { status: 'READY', callsToday: 3 }),
  'nonagent.logged_in.session_empty': {
    agents: [
      listed({ user: '1001', fullName: 'Agent READY', sessionId: '8600151' }),
      listed({ user: '1234', fullName: 'Agent 1234', sessionId: null }),
      listed({
        user: '1002',
        status: 'PAUSED',
        leadId: '101',
        fullName: 'Agent DISPO',
        pauseCode: 'LUNCH',
        subStatus: 'DISPO',
        sessionId: '8600152',
      }),
    ],
    unreadable: 0,
  },
  'nonagent.logged_in.onhook_ringing_plain': {
    agents: [
      listed({
        user: '1009',
        status: 'CLOSER',
        fullName: 'Agent RING',
        pauseCode: null,
        subStatus: null,
        sessionId: '8600159',
        ambiguous: ['pauseCode', 'subStatus'],
      }),
      listed({
        user: '1001',
        fullName: 'Agent READY',
        pauseCode: null,
        subStatus: null,
        sessionId: '8600151',
        ambiguous: ['pauseCode', 'subStatus'],
      }),
      listed({
        user: '1002',
        status: 'PAUSED',
        fullName: 'Agent DISPO',
        pauseCode: null,
        subStatus: null,
        sessionId: '8600152',
        ambiguous: ['pauseCode', 'subStatus'],
      }),
    ],
    unreadable: 0,
  },
  'nonagent.user_group_status.onhook_ringing': { ...nobody, loggedIn: 3, ready: 2, paused: 1 },
  'nonagent.in_group_status.waiting': { ...noCalls, totalCalls: 4, callsWaiting: 3, loggedIn: 1, ready: 1 },
  'nonagent.in_group_status.waiting_blank': { kind: 'mismatch' },
  'nonagent.in_group_status.partly_unknown': {
    ...noCalls,
    totalCalls: 3,
    callsWaiting: 2,
    loggedIn: 1,
    ready: 1,
  },
  ...same(
    { ...nobody, callsWaiting: 4, loggedIn: 3, ready: 2, paused: 1 },
    'nonagent.user_group_status.waiting',
    'nonagent.user_group_status.waiting_two',
  ),
  ...same(
    { kind: 'reports-right-missing' },
    'nonagent.user_group_status.noright',
    'nonagent.in_group_status.noright',
  ),
  'nonagent.in_group_status.chat': { ...noCalls, loggedIn: 1, inCalls: 1 },
  'nonagent.user_group_status.ready_with_lead': { ...nobody, loggedIn: 1, wrappingUp: 1 },
  'nonagent.user_group_status.dead': { ...nobody, loggedIn: 1, deadCalls: 1 },
  'nonagent.user_group_status.nobody': nobody,
  ...same(
    { agents: [listed({ user: '1001', fullName: 'Agent READY', sessionId: '8600151' })], unreadable: 0 },
    'nonagent.logged_in.ghost',
    'nonagent.logged_in.campaign_case',
  ),
  'nonagent.logged_in.group_comma': { agents: [], unreadable: 0 },
};
