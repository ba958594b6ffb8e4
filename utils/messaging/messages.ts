import type { CompiledMessage } from 'icu-minify/format';
import type { ControlCommand } from '../call/controls.ts';
import type { CallTime } from '../call/dial-attempt.ts';
import type { RecordOutcome, RecordView } from '../call/record-status.ts';
import type { Site } from '../call/site.ts';
import type { PermanentFailure, TransientFailure } from '../call/link-failure.ts';
import type { Call } from '../call/agent-call.ts';
import type { Instant } from '../call/instant.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { CheckSetUp } from './check-report.ts';

/*
 * Who says what to whom. Types only, so that content scripts can use them for nothing. What is received is parsed in
 * commands-received.ts (by the background), messages-received.ts (by the surfaces), answers-received.ts (by the
 * options page).
 */

/** The name of a port says who is at its other end: the resident script of a CRM page, its panel, the popup. */
export const portNames = ['crm', 'panel', 'popup'] as const;
export type PortName = (typeof portNames)[number];

/** Where the panel stands and how: remembered per site, but the dismissed pop, which is the seat's. */
export interface PanelLayout {
  /** Distance from the right and the bottom of the window, in CSS pixels; null: where it starts. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly collapsed: boolean;
  readonly dismissedPop: number | null;
}

/** What a site's panel has to know of the site. */
export type SiteView = Pick<Site, 'place' | 'fields' | 'recordOpening'>;
/** Where a page of a site says whose seat it is. */
export type AgentIdRule = Pick<Site, 'agentIdSelector' | 'agentIdAttribute'>;

/** Background -> panel, popup: the whole truth, never a delta. */
type SnapshotMessage = { readonly kind: 'snapshot'; readonly snapshot: Snapshot };
/** Background -> panel: before the first snapshot, and when another tab of the site, or the seat, changes it. */
type LayoutMessage = {
  readonly kind: 'layout';
  readonly layout: PanelLayout;
  readonly site: SiteView;
};
/** Background -> panel: the record of the lead, as this tab is concerned. */
export type RecordMessage = { readonly kind: 'record'; readonly record: RecordView };
/** Background -> panel: this is no CRM site any more. */
type ClosedMessage = { readonly kind: 'closed' };
/** Background -> panel: the words it says everything in, before the first snapshot and when the seat changes. It carries none. */
export type WordsMessage = {
  readonly kind: 'words';
  /** A BCP 47 tag. */
  readonly language: string;
  /** Compiled messages by room and key. */
  readonly rooms: Readonly<Record<string, Readonly<Record<string, CompiledMessage>>>>;
};
export type PanelMessage = SnapshotMessage | LayoutMessage | RecordMessage | WordsMessage | ClosedMessage;
/** Background -> popup. */
export type PopupMessage = SnapshotMessage;

/** Background -> resident script: first of all, and when the seat changes. The page's AgentID is the answer. */
type SiteMessage = { readonly kind: 'site' } & AgentIdRule;
/**
 * Background -> resident script: open the record, if nothing is lost by it. `asked`: by a person's click or by
 * itself. Not after `until`, wall clock: a page that was asleep must not wake up to an old lead.
 */
export type OpenRecordMessage = {
  readonly kind: 'open-record';
  readonly url: string;
  readonly pop: number;
  readonly asked: 'automatic' | 'button';
  readonly until: Instant;
};
export type ResidentMessage = SiteMessage | OpenRecordMessage;

/** Resident script -> background. */
export type ResidentReport =
  /** The AgentID that the page says, or that it says none that can be used. */
  | { readonly kind: 'page-agent'; readonly agentId: string | null }
  /** What became of the record. */
  | { readonly kind: 'record'; readonly pop: number; readonly outcome: RecordOutcome };

/** What stands on the panel and in the popup alike. Neither names a number: the background has it. */
export type SeatCommand =
  /** A person asks the dialer to be asked now; a refused login is not sent for it. */
  | { readonly kind: 'retry' }
  /** The order of this id was refused because a lead is on screen: call whom it was for when that is done. */
  | { readonly kind: 'call-when-done'; readonly attempt: string }
  /** Of the call that waits: whether to pause for it, and that it is not wanted, or read of, any more. */
  | { readonly kind: 'pause-for-call'; readonly on: boolean }
  | { readonly kind: 'cancel-deferred-call'; readonly id: string }
  /** The order of this id was refused because the agent was not paused: pause them, then call whom it was for. */
  | { readonly kind: 'pause-then-call'; readonly attempt: string }
  /** What came of the last order has been read. */
  | { readonly kind: 'dismiss-attempt' }
  /** `pop`: the lead that the person saw when they pressed; 0: none. What is about the lead is for no other. */
  | { readonly kind: 'carry-out'; readonly command: ControlCommand; readonly pop: number };

/** Panel -> background. It stands in a page of somebody else's: it asks for what it shows, by the pop. */
export type PanelCommand =
  | SeatCommand
  /** By the page's clock an answer is overdue: a laptop has slept. */
  | { readonly kind: 'overdue' }
  | { readonly kind: 'open-options' }
  /** Call the lead of this pop. The background has the number; a pop that is gone is not called. */
  | { readonly kind: 'call-lead'; readonly pop: number }
  /** The same when this lead is done: it waits here until then. */
  | { readonly kind: 'call-lead-when-done'; readonly pop: number }
  /** It is not sure of the click: the popup has to ask. */
  | { readonly kind: 'ask-in-popup'; readonly pop: number; readonly when: CallTime }
  /** Show the CRM's record of this pop. */
  | { readonly kind: 'open-record'; readonly pop: number }
  | { readonly kind: 'lay-out'; readonly layout: PanelLayout };

/** Popup -> background. */
export type PopupCommand =
  | SeatCommand
  /** To what the panel had asked here, because its own click was not to be trusted. */
  | { readonly kind: 'answer'; readonly yes: boolean }
  /** Call a number as it was typed. */
  | { readonly kind: 'call-number'; readonly number: string };

/** Options -> background, answered by a `ConnectionVerdict`: asks the dialer once with the saved settings. */
type ConnectionTest = { readonly kind: 'test-connection' };

/** All that the options page asks. */
export type OptionsQuestion = ConnectionTest | CheckSetUp;

/** Popup -> background, answered by a `NumberReading`, or null: what would be dialed for what is being typed. */
export type NumberQuestion = { readonly kind: 'read-number'; readonly text: string };
export type PopupQuestion = NumberQuestion;

export type ConnectionVerdict =
  | {
      readonly kind: 'heard';
      readonly dialerVersion: string;
      /** What the agent does, and as which VICIdial user; no lead data. */
      readonly agent: Call['kind'];
      readonly user: string | null;
    }
  | { readonly kind: 'trouble'; readonly trouble: TransientFailure }
  /** `withheld`: it was refused twice, and is not sent any more. */
  | { readonly kind: 'refused'; readonly refusal: PermanentFailure; readonly withheld?: true }
  | { readonly kind: 'not-set-up' }
  /** A team lead's machine: there is no agent to ask for. */
  | { readonly kind: 'team-only' };
