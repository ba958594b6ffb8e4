/*
 * Call control: what an agent can do from the panel and the popup, and what came of it. Every one is a
 * note left at the dialer for the agent's own screen to act on; none of them reports what the screen made of it.
 */

/** The controls a team lead can put on a seat, in the order in which they are shown. */
export const controlNames = [
  'call',
  'hang-up',
  'pause',
  'outcome',
  'transfer',
  'park',
  'keypad',
  'recording',
  'preview',
  'switch-lead',
  'in-groups',
  'queue',
  'log-out',
  'remote-agent',
] as const;
export type ControlName = (typeof controlNames)[number];

export const defaultControls: readonly ControlName[] = ['call', 'hang-up', 'pause', 'outcome'];

/** A disposition the team lead offers. `callback`: it needs a date. */
export interface Outcome {
  readonly code: string;
  readonly label: string;
  readonly callback: boolean;
}

export interface PauseCode {
  readonly code: string;
  readonly label: string;
}

/** Where a call can be transferred to with one click. */
export type TransferPreset =
  | { readonly kind: 'number'; readonly label: string; readonly number: string; readonly way: NumberTransfer }
  | { readonly kind: 'in-group'; readonly label: string; readonly inGroup: string };

/** Blind: the agent leaves the call. With the customer: three together. Alone: the customer is parked first. */
export type NumberTransfer = 'blind' | 'with-customer' | 'park-customer';

/** What the team lead has put on this seat. */
export interface ControlsConfig {
  readonly controls: readonly ControlName[];
  readonly outcomes: readonly Outcome[];
  readonly pauseCodes: readonly PauseCode[];
  readonly transfers: readonly TransferPreset[];
  /** In-groups an agent can be put into. */
  readonly inGroups: readonly string[];
}

export const emptyControls: ControlsConfig = {
  controls: defaultControls,
  outcomes: [],
  pauseCodes: [],
  transfers: [],
  inGroups: [],
};

/** Commands that say it all by their name. `cancel-pause`: the pause, or the code, that waits here is not wanted any more. */
export const bareCommands = ['hang-up', 'resume', 'cancel-pause', 'queue', 'log-out'] as const;
type BareKind = (typeof bareCommands)[number];
type BareCommand = { readonly [Kind in BareKind]: { readonly kind: Kind } }[BareKind];

/** What a person asks for; parsed where it comes in, checked again before it is sent. */
export type ControlCommand =
  | BareCommand
  | { readonly kind: 'pause'; readonly code: string | null }
  | { readonly kind: 'outcome'; readonly code: string; readonly callback: Callback | null }
  /** Hang up, set the outcome, pause: in the order VICIdial's document gives. */
  | {
      readonly kind: 'finish';
      readonly code: string;
      readonly callback: Callback | null;
      readonly pauseCode: string | null;
    }
  | { readonly kind: 'transfer'; readonly to: TransferTarget }
  | { readonly kind: 'park'; readonly action: ParkAction }
  | { readonly kind: 'tones'; readonly keys: string }
  | { readonly kind: 'recording'; readonly action: 'START' | 'STOP' | 'STATUS' }
  | { readonly kind: 'preview'; readonly action: PreviewAction }
  | { readonly kind: 'switch-lead'; readonly leadId: string }
  | {
      readonly kind: 'in-groups';
      readonly action: 'ADD' | 'REMOVE' | 'CHANGE';
      readonly groups: readonly string[];
      readonly blended: boolean;
    }
  | {
      readonly kind: 'remote-agent';
      readonly action: 'HANGUP' | 'EXTENSIONTRANSFER' | 'INGROUPTRANSFER';
      readonly callId: string;
      readonly target: string;
    };

export const controlCommands = [
  ...bareCommands,
  'pause',
  'outcome',
  'finish',
  'transfer',
  'park',
  'tones',
  'recording',
  'preview',
  'switch-lead',
  'in-groups',
  'remote-agent',
] as const satisfies readonly ControlCommand['kind'][];

/** `at` is by the dialer's clock, as it takes it: `2026-12-25 12:00:00`. */
export interface Callback {
  readonly at: string;
  readonly type: 'USERONLY' | 'ANYONE';
  readonly comment: string;
}

/**
 * What can be done with parties, in the order in which an agent meets with them. CUSTOMER: who called or was called. XFER:
 * the third party. IVR: the campaign's park IVR.
 */
export const parkActions = [
  'PARK_CUSTOMER',
  'GRAB_CUSTOMER',
  'PARK_IVR_CUSTOMER',
  'GRAB_IVR_CUSTOMER',
  'PARK_XFER',
  'GRAB_XFER',
  'SWAP_PARK_CUSTOMER', // the customer is parked, the third party grabbed
  'SWAP_PARK_XFER', // the third party is parked, the customer grabbed
  'HANGUP_XFER_GRAB_CUSTOMER',
] as const;
export type ParkAction = (typeof parkActions)[number];

/** In the order in which they are offered. */
export const previewActions = ['DIALONLY', 'SKIP', 'ALTDIAL', 'ADR3DIAL', 'FINISH'] as const;
export type PreviewAction = (typeof previewActions)[number];

export type TransferTarget =
  | { readonly kind: 'number'; readonly number: string; readonly way: NumberTransfer }
  | { readonly kind: 'in-group'; readonly inGroup: string }
  | { readonly kind: 'agent'; readonly user: string }
  /** What needs no target. */
  | {
      readonly kind: 'call';
      readonly action: 'HANGUP_XFER' | 'HANGUP_BOTH' | 'LEAVE_3WAY_CALL' | 'LEAVE_VM';
    };
