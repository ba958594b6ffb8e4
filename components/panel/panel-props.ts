import type { SeenRecord } from '../../utils/call/record-status.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { SiteView } from '../../utils/messaging/messages.ts';
import type { CallTime } from '../../utils/call/dial-attempt.ts';
import type { AttemptActions } from '../controls/attempt-actions.ts';
import type { DeferredCallActions } from '../controls/deferred-call-line.tsx';
import type { OnCommand } from '../controls/use-controls.ts';
import type { Place } from './place.ts';
import type { Words } from '../words/words.ts';

export interface PanelProps extends AttemptActions, DeferredCallActions {
  readonly words: Words;
  readonly snapshot: Snapshot;
  /** Wall clock; render again each second while something is shown. */
  readonly now: Instant;
  /** How the seat wants the panel on this site. */
  readonly site: SiteView;
  /** Whether the page is written from right to left. */
  readonly rightToLeft: boolean;
  /** The lead's record in the CRM; null where records are not opened. */
  readonly record: SeenRecord | null;
  /** Null: where a panel starts. */
  readonly place: Place | null;
  /** Whether a lead shows as a pill. */
  readonly collapsed: boolean;
  /** The pop that was dismissed; it stays away, the next one comes. */
  readonly dismissedPop: number | null;
  readonly onMove: (place: Place) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onDismiss: (pop: number) => void;
  /** Resolves to whether the value is in the clipboard. */
  readonly onCopy: (value: string) => Promise<boolean>;
  /** The lead on screen is to be called. Each click comes along: the owner tells a person's from a script's. */
  readonly onCall: (when: CallTime, click: MouseEvent) => void;
  readonly onCommand: OnCommand;
  readonly onOpenRecord: (click: MouseEvent) => void;
  /** What came of the last order has been read. */
  readonly onDismissAttempt: () => void;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** What a click asks for. */
export type PanelActions = Pick<
  PanelProps,
  | 'onCall'
  | 'onPauseThenCall'
  | 'onCallWhenDone'
  | 'onPauseForCall'
  | 'onCancelDeferredCall'
  | 'onCommand'
  | 'onOpenRecord'
  | 'onDismissAttempt'
  | 'onAskNow'
  | 'onOpenOptions'
>;
