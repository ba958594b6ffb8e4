/*
 * The floor as the lists of logged-in agents were recorded, by hand.
 */

type Seat = readonly [
  user: string,
  sessionId: string,
  status: string,
  callId: string,
  fullName: string,
  more?: {
    readonly pauseCode?: string;
    readonly subStatus?: string;
    readonly campaign?: string;
    readonly callsToday?: number;
    readonly userGroup?: string;
    readonly userLevel?: number;
    /** Where it is not in the call id. */
    readonly leadId?: string;
  },
];

/** In the order of the list. A call id ends with the lead's id in nine digits. */
const SEATS: readonly Seat[] = [
  [
    '6666',
    '8600051',
    'PAUSED',
    '',
    'Admin',
    { pauseCode: 'LOGIN', callsToday: 3, userGroup: 'ADMIN', userLevel: 9 },
  ],
  [
    '1234',
    '8600052',
    'INCALL',
    'V1120130000000000101',
    'Agent 1234 INCALL outbound',
    { subStatus: '3-WAY', callsToday: 7 },
  ],
  ['1001', '8600053', 'READY', '', 'Agent READY', { callsToday: 0 }],
  ['1002', '8600054', 'PAUSED', '', 'Agent DISPO', { leadId: '102', subStatus: 'DISPO' }],
  ['1003', '8600055', 'INCALL', 'V1120130000000000107', 'Agent DEAD', { subStatus: 'DEAD' }],
  ['1004', '8600056', 'INCALL', 'V1120130000000000113', 'Agent 3WAY a', { subStatus: '3-WAY' }],
  ['1005', '8600057', 'INCALL', 'Y1120130000000000113', 'Agent 3WAY b', { subStatus: '3-WAY' }],
  ['1006', '8600058', 'INCALL', 'V1120130000000000112', 'Agent PARK', { subStatus: 'PARK' }],
  ['1007', '8600059', 'PAUSED', '', 'Agent PREVIEW', { leadId: '114', subStatus: 'PREVIEW' }],
  ['1008', '8600060', 'INCALL', 'M1120130000000000109', 'Agent DIAL', { subStatus: 'DIAL' }],
  ['1009', '8600061', 'CLOSER', '', 'Agent RING', { subStatus: 'RING' }],
  ['1010', '8600062', 'CLOSER', '', 'Agent CLOSER'],
  ['1011', '8600063', 'QUEUE', 'V1120130000000000111', 'Agent QUEUE'],
  ['1012', '8600064', 'PAUSED', '', 'Agent PAUSED code', { pauseCode: 'BREAK' }],
  ['1013', '8600065', 'INCALL', 'V1120130000000424242', 'Agent lead row missing'],
  ['1014', '8600066', 'INCALL', 'V1120130000000000103', 'Agent odd lead'],
  ['1017', '8600067', 'INCALL', 'V1120130000000000104', 'Dup second (in call)'],
  ['1018', '8600068', 'INCALL', 'V1120130000000000105', 'Agent accent id'],
  ['1019', '8600069', 'PAUSED', '', 'Agent no manual dial', { pauseCode: 'LUNCH' }],
  ['1020', '8600070', 'PAUSED', '', 'Agent queue campaign', { campaign: 'QUEUECMP' }],
  ['1021', '8600071', 'PAUSED', '', 'Agent manual=2'],
  ['1022', '8600072', 'INCALL', 'E1120130000000000106', 'Agent EMAIL'],
  ['1024', '8600074', 'INCALL', 'Y1120130000000000115', 'Agent inbound call'],
  ['1025', '8600075', 'READY', '', "Agent O'Brien"],
  ['1026', '8600076', 'PAUSED', '', 'Agent | pipe, comma', { pauseCode: 'TRAIN' }],
  ['1027', '8600077', 'PAUSED', '', 'Agent noinbound camp', { campaign: 'NOINB', userGroup: 'OTHERS' }],
  ['1028', '8600078', 'READY', '', 'Агент Жанна', { campaign: 'NOINB', userGroup: 'OTHERS' }],
  ['1023', '8600199', 'INCALL', 'E1120130000000000101', 'Agent CHAT', { subStatus: '3-WAY', callsToday: 0 }],
];

interface Recorded {
  /** The name of 1025 was written without its apostrophe for most of the recordings. */
  readonly apostrophe?: boolean;
  /** Asked for with show_sub_status=YES. */
  readonly subStatus?: boolean;
  readonly users?: readonly string[];
  readonly without?: readonly string[];
}

export function floor({ apostrophe = false, subStatus = false, users, without = [] }: Recorded) {
  const listed = SEATS.filter(([user]) => users?.includes(user) ?? !without.includes(user));
  return { agents: listed.map((seat) => agent(seat, { apostrophe, subStatus })), unreadable: 0 };
}

function agent(
  [user, sessionId, status, callId, fullName, more = {}]: Seat,
  recorded: Required<Pick<Recorded, 'apostrophe' | 'subStatus'>>,
) {
  const inCall = callId === '' ? null : String(Number(callId.slice(-9)));
  // The previewed lead is told with the sub-status alone.
  const told = recorded.subStatus || more.subStatus !== 'PREVIEW' ? more.leadId : undefined;
  return {
    user,
    status,
    callId,
    leadId: told ?? inCall,
    campaign: more.campaign ?? 'TESTCAMP',
    callsToday: more.callsToday ?? 1,
    fullName: recorded.apostrophe ? fullName : fullName.replace("'", ''),
    userGroup: more.userGroup ?? 'AGENTS',
    userLevel: more.userLevel ?? 1,
    pauseCode: recorded.subStatus ? (more.pauseCode ?? '') : null,
    subStatus: recorded.subStatus ? (more.subStatus ?? '') : null,
    sessionId,
    ambiguous: recorded.subStatus ? [] : ['pauseCode', 'subStatus'],
  };
}
