import type { Wish } from '../call/control.ts';
import type { Call, Refusal, Trouble } from '../call/state.ts';
import type { Snapshot } from '../call/snapshot.ts';

/*
 * Who says what to whom. Types only, so that content scripts can use them for nothing; what the
 * background receives is parsed in received.ts.
 */

/** The name of a port says who is at its other end: the resident script of a CRM page, its panel, the popup. */
export const portNames = ['crm', 'panel', 'popup'] as const;
export type PortName = (typeof portNames)[number];

/** Where the panel stands and how: remembered per site, but the dismissed pop, which is the seat's. */
export interface PanelLayout {
  /** Distance from the bottom and the inline end of the window, in CSS pixels; null: where it starts. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly collapsed: boolean;
  readonly dismissedPop: number | null;
}

/** Background -> panel, popup: the whole truth, never a delta. */
export type SnapshotMessage = { readonly kind: 'snapshot'; readonly snapshot: Snapshot };
/** Background -> panel: before the first snapshot, and when another tab of the site changes it. */
export type LayoutMessage = { readonly kind: 'layout'; readonly layout: PanelLayout };
/** Background -> panel: this is no CRM site any more. */
export type ClosedMessage = { readonly kind: 'closed' };
export type SurfaceMessage = SnapshotMessage | LayoutMessage | ClosedMessage;

/** Panel, popup -> background. */
export type Command =
  /** A person asks the dialer to be asked now, also when it has refused us. */
  | { readonly kind: 'retry' }
  /** By the page's clock an answer is overdue: a laptop has slept. */
  | { readonly kind: 'overdue' }
  | { readonly kind: 'open-options' }
  /** The panel: call the lead of this pop. The background has the number; a pop that is gone is not called. */
  | { readonly kind: 'call-lead'; readonly pop: number; readonly pauseFirst: boolean }
  /** The panel is not sure of the click: the popup has to ask. */
  | { readonly kind: 'ask-in-popup'; readonly pop: number }
  /** The popup: the answer to that question. */
  | { readonly kind: 'answer'; readonly yes: boolean }
  /** The popup: call a number as it was typed. */
  | { readonly kind: 'call-number'; readonly number: string; readonly pauseFirst: boolean }
  /** What came of the last order has been read. */
  | { readonly kind: 'dismiss-order' }
  | { readonly kind: 'carry-out'; readonly wish: Wish }
  | { readonly kind: 'lay-out'; readonly layout: PanelLayout };

/** Options -> background, answered by a `ConnectionVerdict`: asks the dialer once with the saved settings. */
export type ConnectionTest = { readonly kind: 'test-connection' };

export type ConnectionVerdict =
  | {
      readonly kind: 'heard';
      readonly dialerVersion: string;
      /** What the agent does, and as which VICIdial user; no lead data. */
      readonly agent: Call['kind'];
      readonly user: string | null;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-set-up' };
