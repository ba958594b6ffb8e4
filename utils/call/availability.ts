import type { ControlsConfig, ControlName, ControlCommand } from './controls.ts';
import type { Snapshot } from './snapshot.ts';
import type { Instant } from './instant.ts';
import { isFresh } from './view.ts';
import type { OwnRefusal, FailureReason } from './failure-reason.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';

/*
 * What can work: one table, read by panel and popup, and enforced in the background. The agent's screen takes
 * most orders in any state and does something else with them; facts: "with the real agent screen open".
 */

/** A control as it is offered; the control `pause` has two sides. */
export type Offer = ControlName | 'resume';

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
