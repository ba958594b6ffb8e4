import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { AttemptActions } from '../controls/attempt-actions.ts';
import type { DeferredCallActions } from '../controls/deferred-call-line.tsx';
import type { OnCommand } from '../controls/use-controls.ts';
import type { OnRead } from './use-reading.ts';
import type { FixHandlers } from './fix-actions.tsx';
import type { Words } from '../words/words.ts';

export interface PopupProps extends FixHandlers, AttemptActions, DeferredCallActions {
  readonly words: Words;
  /** Null: nothing is known yet, for the background is only starting. */
  readonly snapshot: Snapshot | null;
  /** Wall clock; render again each second. */
  readonly now: Instant;
  readonly openedAt: Instant;
  /** What would be dialed for what is typed; null: nobody says. */
  readonly onRead: OnRead;
  /** A number, as it was typed, is to be called. */
  readonly onCall: (number: string, click: MouseEvent) => void;
  /** The answer to the snapshot's question. */
  readonly onAnswer: (yes: boolean) => void;
  readonly onCommand: OnCommand;
  /** What came of the last order has been read. */
  readonly onDismissAttempt: () => void;
  /** Resolves to whether the value is in the clipboard. */
  readonly onCopy: (value: string) => Promise<boolean>;
}
