import type { ControlsConfig, ControlName, ControlCommand } from './controls.ts';
import type { LeadCommands } from './lead-commands.ts';
import { surelySent } from './lead-commands.ts';
import type { SeatReport } from './seat-report.ts';
import type { Snapshot } from './snapshot.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';
import { isFresh } from './view.ts';
import type { OwnRefusal, FailureReason } from './failure-reason.ts';

/*
 * What can work: one table, read by panel and popup, and enforced in the background. The agent's screen takes
 * most orders in any state and does something else with them; facts: "with the real agent screen open".
 */

/** A control as it is offered; the control `pause` has two sides. */
export type Offer = ControlName | 'resume';

/** How things stand with the agent, as far as it can be told. */
export const stages = [
  'away', // not logged in, or nobody knows
  'no-lead', // whether a preview is open cannot be told
  'no-preview', // no lead, and a report says that no preview is open either
  'previewing',
  'leaving', // no lead, and a log-out was ordered from here
  'on-call', // a lead; the call may be live, or hung up in the agent's own screen
  'coded', // the same, and its disposition was ordered from here
  'ended', // the call is over, the disposition open
  'closing', // the same, and its disposition was ordered from here
] as const;
export type Stage = (typeof stages)[number];

/** Whether a lead is on screen. */
export const isOnLead = (stage: Stage): boolean => onLeadStages.has(stage);

const onLeadStages: ReadonlySet<Stage> = new Set<Stage>(['on-call', 'coded', 'ended', 'closing']);

/** `yes`: offered; else shown, but withheld for that reason. What is not named has no business there. */
type Row = Readonly<Partial<Record<Offer, 'yes' | OwnRefusal>>>;

const noLead: Row = {
  call: 'yes',
  // Whether the agent is paused the dialer does not tell, so both sides are offered.
  pause: 'yes',
  resume: 'yes',
  // Without a preview the order is kept, and dials or skips the next one minutes later.
  preview: 'preview-untold',
  'in-groups': 'yes',
  queue: 'yes',
  'log-out': 'yes',
};

const onCall: Row = {
  call: 'yes',
  'hang-up': 'yes',
  pause: 'yes',
  // RESUME is refused in a call, and in a disposition the outcome decides.
  outcome: 'yes',
  transfer: 'yes',
  park: 'yes',
  keypad: 'yes',
  recording: 'yes',
  'switch-lead': 'yes',
  'in-groups': 'yes',
  queue: 'yes',
  // The screen logs out at its first look after the hang-up, with the disposition open: its outcome is lost.
  'log-out': 'outcome-at-risk',
  'remote-agent': 'yes',
};

const ended: Row = {
  ...onCall,
  // `hang-up` stays: the agent's screen may have missed it, and a second one does no harm.
  transfer: 'call-over',
  park: 'call-over',
  keypad: 'call-over',
  recording: 'call-over',
  'switch-lead': 'call-over',
};

export const table: Readonly<Record<Stage, Row>> = {
  away: {},
  'no-lead': noLead,
  'no-preview': { ...noLead, preview: 'no-preview' },
  previewing: { ...noLead, preview: 'yes' },
  leaving: { ...noLead, call: 'logging-out', preview: 'logging-out', 'in-groups': 'logging-out' },
  'on-call': onCall,
  coded: onCall,
  ended,
  closing: ended,
};

/** `record`: open the lead's record, where there is one to be opened. */
export type FirstAction = Offer | 'record';

/** What helps most, the best first: the first of them that can be done is the one to show as such. */
export const firstActions: Readonly<Record<Stage, readonly FirstAction[]>> = {
  away: [],
  'no-lead': ['call'],
  'no-preview': ['call'],
  previewing: ['preview', 'call'],
  leaving: [],
  'on-call': ['record', 'hang-up', 'call'],
  coded: ['hang-up'],
  ended: ['outcome'],
  closing: [],
};

interface Withheld {
  readonly name: Offer;
  readonly why: FailureReason;
}

export interface Availability {
  readonly stage: Stage;
  /** On the board, in its order, and of use now. */
  readonly names: readonly Offer[];
  /** On the board, and of no use now for a reason worth telling. */
  readonly withheld: readonly Withheld[];
  /** Both, in the order of the board. */
  readonly shown: readonly Offer[];
  /** Whether the dialer is heard. If not, nothing can be sent, whatever is offered. */
  readonly usable: boolean;
}

/** All the table looks at. */
export type Circumstances = Pick<
  Snapshot,
  'call' | 'leadCommands' | 'report' | 'controlsConfig' | 'hasReportsUser'
>;

/** What a person can ask of call control now. */
export function availability(snapshot: Circumstances & Pick<Snapshot, 'link'>, now: Instant): Availability {
  const { controlsConfig, link } = snapshot;
  const stage = stageOf(snapshot, now);
  const all = controlsConfig.controls
    .filter((name) => hasContent(name, controlsConfig))
    .flatMap((name): Offer[] => (name === 'pause' ? ['pause', 'resume'] : [name]));
  const cells = all.map((name) => ({ name, cell: cellOf(name, stage, snapshot) }));
  const shown = cells.filter(({ cell }) => cell !== 'no').map(({ name }) => name);
  const names = cells.filter(({ cell }) => cell === 'yes').map(({ name }) => name);
  const withheld = cells.flatMap(({ name, cell }) => (typeof cell === 'object' ? [{ name, why: cell }] : []));
  return { stage, names, withheld, shown, usable: isFresh(link, now) };
}

/** What helps most now; null: nothing can be done from here. */
export function firstAction(
  { stage, names }: Pick<Availability, 'stage' | 'names'>,
  hasRecord: boolean,
): FirstAction | null {
  const can = (action: FirstAction) => (action === 'record' ? hasRecord : names.includes(action));
  return firstActions[stage].find(can) ?? null;
}

/** Why a command cannot work as things stand, whoever sends it; null: it can. */
export function refusalOf(
  command: ControlCommand,
  circumstances: Circumstances,
  now: Instant,
): FailureReason | null {
  const name = offerOf(command);
  if (name === null) return null;
  if (!circumstances.controlsConfig.controls.includes(name === 'resume' ? 'pause' : name))
    return { kind: 'not-among-controls' };
  const stage = stageOf(circumstances, now);
  const cell = cellOf(name, stage, circumstances);
  if (cell === 'yes') return null;
  return cell === 'no' ? outOfPlace(name, stage, circumstances) : cell;
}

/** The control a command belongs to; null: it sends nothing. */
export function offerOf(command: ControlCommand): Offer | null {
  switch (command.kind) {
    case 'finish':
      return 'outcome';
    case 'tones':
      return 'keypad';
    case 'cancel-pause':
      return null;
    default:
      return command.kind;
  }
}

/** A report is of use for so long; in ms. Nobody works in the agent's screen while the popup is open. */
const REPORT_HOLDS = 15_000;
/** The agent's screen has hung up by then; in ms. */
const HUNG_UP_AFTER = 3_000;

/** After so long an agent's screen that took no log-out is closed, or asleep; in ms. */
const LOGS_OUT_WITHIN = 30_000;

/** How things stand: what a report says, where there is one, before what was ordered from here. */
export function stageOf({ call, leadCommands, report }: Circumstances, now: Instant): Stage {
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
    case 'logged-out':
      return 'away';
    case 'no-lead': {
      const loggingOut = surelySent(leadCommands, 'log-out');
      if (loggingOut !== null && now - loggingOut < LOGS_OUT_WITHIN) return 'leaving';
      const state = reported(report, call.since, now);
      if (state === null) return 'no-lead';
      return state === 'previewing' ? 'previewing' : 'no-preview';
    }
    case 'on-lead': {
      const isCoded = surelySent(leadCommands, 'disposition') !== null;
      if (isOver(call, leadCommands, report, now)) return isCoded ? 'closing' : 'ended';
      return isCoded ? 'coded' : 'on-call';
    }
  }
}

function isOver(
  { since }: Call & { kind: 'on-lead' },
  leadCommands: LeadCommands,
  report: SeatReport,
  now: Instant,
) {
  const hungUp = surelySent(leadCommands, 'hang-up');
  const state = reported(report, hungUp === null ? since : hungUp + HUNG_UP_AFTER, now);
  if (state === null || !tellsOfCall.has(state)) return hungUp !== null;
  return state === 'wrapping-up';
}

type ReportedState = (SeatReport & { kind: 'agent' })['state']['kind'];

const tellsOfCall: ReadonlySet<ReportedState> = new Set<ReportedState>([
  'dialing',
  'in-call',
  'parked',
  'three-way',
  'dead-call',
  'wrapping-up',
]);

/** What the agent does by a report that is young enough, and no older than what it is asked about. */
function reported(report: SeatReport, after: Instant, now: Instant): ReportedState | null {
  if (report.kind !== 'agent' || report.at < after || now - report.at > REPORT_HOLDS) return null;
  return report.state.kind === 'unknown' ? null : report.state.kind;
}

function cellOf(
  name: Offer,
  stage: Stage,
  { leadCommands, hasReportsUser }: Circumstances,
): 'yes' | 'no' | FailureReason {
  const cell = table[stage][name] ?? 'no';
  // Nothing here can ever tell, so there is no use in a button that stays off.
  if (cell === 'preview-untold' && !hasReportsUser) return 'no';
  if (cell === 'no') return cell;
  if (cell !== 'yes') return { kind: cell };
  return leadCommands.refused.find((one) => one.name === name)?.why ?? cell;
}

function outOfPlace(name: Offer, stage: Stage, { call }: Circumstances): FailureReason {
  if (stage === 'away') return { kind: call.kind === 'logged-out' ? 'not-logged-in' : 'agent-unknown' };
  if (call.kind === 'on-lead') return { kind: name === 'preview' ? 'no-preview' : 'lead-on-screen' };
  return { kind: name === 'preview' ? 'preview-untold' : 'no-lead' };
}

/** A list without entries is a dead end. */
function hasContent(name: ControlName, { outcomes, inGroups }: ControlsConfig): boolean {
  if (name === 'outcome') return outcomes.length > 0;
  return name !== 'in-groups' || inGroups.length > 0;
}
