import type { AgentState } from '../../../../utils/call/agent-state.ts';
import type { AgentDetail, FloorAgent, FloorLink, FloorSnapshot } from '../../../../utils/call/floor.ts';
import type { TransientFailure } from '../../../../utils/call/link-failure.ts';
import { NOW } from '../snapshots.ts';

/* Floors for the tests of the team page, all heard at `NOW`. */

export { NOW };

export const live: FloorLink = { kind: 'live', heardAt: NOW - 2_000, nextAt: NOW + 3_000 };
export const staleBy = (trouble: TransientFailure): FloorLink => ({
  kind: 'stale',
  heardAt: NOW - 40_000,
  since: NOW - 35_000,
  trouble,
  attempts: 1,
  nextAt: NOW + 4_000,
});
export const stale = staleBy('timeout');
type Down = Extract<FloorLink, { kind: 'down' }>;

export const refused = (refusal: Down['refusal'], nextAt: Down['nextAt'] = null): Down => ({
  kind: 'down',
  heardAt: null,
  since: NOW - 35_000,
  refusal,
  nextAt,
});

export const agentOf = (change: Partial<FloorAgent> = {}): FloorAgent => ({
  user: '1301',
  fullName: 'Ana Lima',
  campaign: 'SALES',
  userGroup: 'AGENTS',
  state: { kind: 'in-call' },
  since: NOW - 134_000,
  atLeast: false,
  leadId: '424242',
  callsToday: 31,
  sessionId: '8600051',
  ambiguous: [],
  ...change,
});

/** Somebody who has paused for so many seconds. */
export const pausedFor = (user: string, seconds: number, code: string | null = 'LUNCH'): FloorAgent =>
  agentOf({
    user,
    fullName: `Agent ${user}`,
    state: { kind: 'paused', code },
    since: NOW - seconds * 1000,
    leadId: null,
  });

export const floorOf = (
  agents: readonly FloorAgent[],
  change: Partial<FloorSnapshot> = {},
): FloorSnapshot => ({
  setUp: 'ready',
  link: live,
  agents,
  unreadable: 0,
  queues: [],
  detail: null,
  monitor: null,
  dialerHost: 'dialer.example.com',
  reportsUser: 'tl7',
  ...change,
});

export const detailOf = (change: Partial<AgentDetail> = {}): AgentDetail => ({
  user: '1301',
  status: {
    kind: 'agent',
    at: NOW - 4_000,
    state: { kind: 'in-call' },
    phone: '7275551212',
    vendorLeadCode: '9987-1234765',
    callId: 'V7291542110000424242',
    ambiguous: [],
  },
  history: [
    { state: { kind: 'ready' }, leadId: null, since: NOW - 240_000, atLeast: true, until: NOW - 134_000 },
    { state: { kind: 'in-call' }, leadId: '424242', since: NOW - 134_000, atLeast: false, until: null },
  ],
  ...change,
});

const FIRST = ['Ana', 'José', 'Noor', 'Zoë', 'Mário', 'Ivana', 'Łukasz', 'Дарья', 'عمر', 'Fiona', 'Bjørn'];
const LAST = [
  'Lima',
  'Álvarez',
  'Haddad',
  'Müller',
  'Conceição',
  'Horvat',
  'Иванова',
  'الخطيب',
  'Ng',
  "O'Brien",
];
const LONG = 'Wolfeschlegelsteinhausenbergerdorff Maria Guadalupe de la Concepción y Villanueva';
const STATES: readonly AgentState[] = [
  { kind: 'in-call' },
  { kind: 'in-call' },
  { kind: 'ready' },
  { kind: 'paused', code: 'LUNCH' },
  { kind: 'in-call' },
  { kind: 'wrapping-up' },
  { kind: 'ready' },
  { kind: 'dialing' },
  { kind: 'paused', code: '' },
  { kind: 'parked' },
  { kind: 'in-call' },
  { kind: 'dead-call' },
  { kind: 'queued' },
  { kind: 'three-way' },
  { kind: 'previewing' },
  { kind: 'ringing' },
  { kind: 'paused', code: null },
  { kind: 'unknown' },
];
const GROUPS = ['AGENTS', 'NIGHT', 'TRAINEES'];
const CAMPAIGNS = ['SALES', 'SUPPORT', 'WINBACK'];

/** A floor of so many, the same each time: names of all kinds, states of all kinds. */
export const agentsOf = (count: number): readonly FloorAgent[] =>
  Array.from({ length: count }, (_, index) => agentAt(index));

function agentAt(index: number): FloorAgent {
  const pick = <T>(from: readonly T[], step: number): T | undefined => from[(index * step) % from.length];
  const state = pick(STATES, 5) ?? { kind: 'ready' };
  const atLeast = index % 4 === 0;
  return agentOf({
    user: String(1300 + index),
    fullName: index % 37 === 5 ? LONG : index % 53 === 7 ? null : `${pick(FIRST, 1)} ${pick(LAST, 3)}`,
    campaign: pick(CAMPAIGNS, 1) ?? '',
    userGroup: index % 41 === 9 ? null : (pick(GROUPS, 2) ?? ''),
    state,
    since: NOW - ((index * 7919) % 1_500_000) - 1_000,
    atLeast,
    leadId: ['ready', 'paused'].includes(state.kind) ? null : String(100_000 + index * 31),
    callsToday: (index * 13) % 90,
    sessionId: String(8_600_051 + index),
    ambiguous: [
      ...(index % 53 === 7 ? ['fullName'] : []),
      ...(index % 41 === 9 ? ['userGroup'] : []),
      ...(state.kind === 'unknown' ? ['subStatus'] : []),
    ],
  });
}
