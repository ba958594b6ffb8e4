import { controlCommands } from '../../../utils/call/controls.ts';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import type { MeantNumber, NumberReading, ReadNumber } from '../../../utils/call/number-reading.ts';
import type { DialProgress } from '../../../utils/call/dial-attempt.ts';
import { deferredCallEnds } from '../../../utils/call/deferred-call.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import type { WaitingPause } from '../../../utils/call/waiting-pause.ts';
import type { FailureReason } from '../../../utils/call/failure-reason.ts';
import { commandRefusals, ownRefusals } from '../../../utils/call/failure-reason.ts';
import {
  NOW,
  controlResultOf,
  down,
  fullControls,
  leadOf,
  live,
  loggedOut,
  noLead,
  onLead,
  orderOf,
  putOffOf,
  sameClock,
  snapshotOf,
  stale,
} from './snapshots.ts';

/* The states that an agent's surfaces are seen in, as many as say something else. */

const reasons: readonly FailureReason[] = [
  ...[
    ...commandRefusals,
    ...ownRefusals,
    ...transientFailures,
    ...permanentFailures,
    'mismatch' as const,
  ].map((kind) => ({
    kind,
  })),
  { kind: 'function-not-permitted', field: 'pause_code' },
  { kind: 'unknown-function', field: 'pause_code' },
  { kind: 'bad-parameter', field: 'vendor_id' },
];

const outcomes: readonly ControlResult['outcome'][] = [
  { kind: 'sending' },
  { kind: 'kept' },
  { kind: 'stored' },
  { kind: 'stored', codeDropped: true },
  { kind: 'stored', callbackDropped: true },
  { kind: 'told', recording: true },
  { kind: 'told', recording: false },
  { kind: 'told', waiting: 3 },
  { kind: 'unclear' },
  { kind: 'refused', why: { kind: 'no-lead' } },
];

const controlResults: readonly ControlResult[] = [
  ...controlCommands.map((command) => controlResultOf(command, { kind: 'sending' })),
  ...outcomes.map((outcome) => controlResultOf('queue', outcome)),
  controlResultOf('finish', { kind: 'refused', why: { kind: 'timeout' } }),
  controlResultOf('remote-agent', { kind: 'stored' }),
];

const progresses: readonly DialProgress[] = [
  { kind: 'pausing' },
  { kind: 'sending' },
  { kind: 'stored', at: NOW },
  { kind: 'dialing', at: NOW },
  { kind: 'unknown' },
];

const meant = (country: string | null): MeantNumber => ({
  international: '+17275551212',
  country,
  phoneCode: '1',
  digits: '7275551212',
});
const read = (more: Partial<ReadNumber>): ReadNumber => ({
  ...meant('US'),
  extension: null,
  others: [],
  isPlain: false,
  standing: 'valid',
  ...more,
});

const readings: readonly NumberReading[] = [
  { kind: 'as-lead', digits: '7275551212', number: null },
  { kind: 'as-lead', digits: '7275551212', number: read({ standing: 'retired' }) },
  { kind: 'as-number', number: read({ extension: '12', others: [meant('CA'), meant(null)] }) },
  { kind: 'as-number', number: read({ standing: 'unverified' }) },
  { kind: 'withheld', why: { kind: 'phone-invalid' } },
  { kind: 'withheld', why: { kind: 'number-too-short' } },
  { kind: 'withheld', why: { kind: 'prefix-not-allowed' } },
];

const reports: readonly SeatReport[] = [
  { kind: 'asking' },
  ...[...transientFailures, ...permanentFailures, 'reports-right-missing' as const, 'not-found' as const].map(
    (why) => ({
      kind: 'failed' as const,
      why,
    }),
  ),
];

const waiting = (more: Partial<WaitingPause>): WaitingPause => ({
  id: 'pause-1',
  user: '6666',
  code: null,
  at: NOW,
  pop: 1,
  step: 'pause',
  free: null,
  again: false,
  ...more,
});

const full = { controlsConfig: fullControls };
const lead = onLead();
const bare = onLead({ ...leadOf({}, ''), record: { kind: 'missing' } });
const doubtful = onLead({ ...leadOf(), record: { kind: 'uncertain' } });
const unset = { ...snapshotOf({ kind: 'unknown' }), seat: null };

const links = [live, { ...live, nextAt: NOW - 60_000 }, { kind: 'idle', heardAt: null }, stale()] as const;
const calls: readonly Call[] = [
  { kind: 'unknown' },
  { kind: 'no-agent' },
  loggedOut,
  noLead,
  lead,
  bare,
  doubtful,
];

/** What is told of things asked for. */
const busy = (call: Call): readonly Snapshot[] => [
  ...progresses.map((progress) => snapshotOf(call, live, { ...full, attempt: orderOf(progress) })),
  snapshotOf(call, live, {
    ...full,
    attempt: { ...orderOf({ kind: 'refused', why: { kind: 'not-paused' } }, '4155550000'), pauseLeft: true },
  }),
  snapshotOf(call, live, {
    ...full,
    attempt: { ...orderOf({ kind: 'dialing', at: NOW }), extension: '12' },
  }),
  snapshotOf(call, live, { ...full, deferredCall: putOffOf({ kind: 'waiting', notBefore: NOW }) }),
  snapshotOf(call, live, {
    ...full,
    deferredCall: { ...putOffOf({ kind: 'waiting', notBefore: NOW }), refusals: 2 },
  }),
  ...deferredCallEnds.map((why) =>
    snapshotOf(call, live, { ...full, deferredCall: putOffOf({ kind: 'over', why }) }),
  ),
  ...controlResults.map((controlResult) => snapshotOf(call, live, { ...full, controlResult })),
  ...[
    waiting({}),
    waiting({ code: 'LUNCH' }),
    waiting({ code: 'LUNCH', step: 'code' }),
    waiting({ free: NOW }),
    waiting({ free: NOW, code: 'LUNCH' }),
  ].map((pause) => snapshotOf(call, live, { ...full, waiting: pause })),
  ...(['now', 'when-done'] as const).map((when) =>
    snapshotOf(call, live, { ...full, question: { number: '7275551212', when } }),
  ),
];

export const states: readonly Snapshot[] = [
  unset,
  { ...unset, hasReportsUser: true },
  snapshotOf({ kind: 'unknown' }, live, { seat: { agentId: '', dialerHost: 'dialer.example.com' } }),
  ...calls.flatMap((call) => links.map((link) => snapshotOf(call, link, full))),
  ...transientFailures.flatMap((trouble) =>
    [noLead, lead].map((call) => snapshotOf(call, stale(trouble), full)),
  ),
  ...permanentFailures.flatMap((refusal) =>
    [noLead, lead].map((call) => snapshotOf(call, down(refusal, NOW + 720_000), full)),
  ),
  ...busy(lead),
  ...busy(noLead),
  ...reasons.map((why) => snapshotOf(noLead, live, { ...full, attempt: orderOf({ kind: 'refused', why }) })),
  ...readings.map((reading) => snapshotOf(lead, live, { ...full, reading })),
  ...reports.map((report) => snapshotOf(noLead, live, { hasReportsUser: true, report })),
  snapshotOf(lead, live, { ...full, dialerClock: { ...sameClock, isContradicted: true } }),
  snapshotOf(lead, live, { ...full, dialerClock: null }),
];
