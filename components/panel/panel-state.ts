import type { RecordView, SeenRecord } from '../../utils/call/record-status.ts';
import { seenRecord } from '../../utils/call/record-status.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { PanelLayout, PanelMessage, SiteView } from '../../utils/messaging/messages.ts';
import type { Words } from '../words/words.ts';
import { createWords } from '../words/words.ts';

/** What the background has told a panel so far. Null: not yet, or no longer. */
export interface PanelState {
  readonly snapshot: Snapshot | null;
  readonly words: Words | null;
  readonly layout: PanelLayout;
  readonly site: SiteView | null;
  readonly record: RecordView | null;
}

export const untold: PanelState = {
  snapshot: null,
  words: null,
  layout: { place: null, collapsed: false, dismissedPop: null },
  site: null,
  record: null,
};

export function onMessage(state: PanelState, message: PanelMessage): PanelState {
  switch (message.kind) {
    case 'snapshot':
      return { ...state, snapshot: message.snapshot };
    case 'words':
      return { ...state, words: createWords(message.language, message.rooms) };
    case 'layout':
      return { ...state, layout: message.layout, site: message.site };
    case 'record':
      return { ...state, record: message.record };
    case 'closed':
      return onLeave(state);
  }
}

/** A page kept for going back to comes back as it was left: without a caller who may be gone by then. */
export const onLeave = (state: PanelState): PanelState => ({ ...state, snapshot: null });

/** Of the lead on screen; null: there is none. */
export const popOf = ({ snapshot }: PanelState): number | null =>
  snapshot?.call.kind === 'on-lead' ? snapshot.call.pop : null;

/** The record of the lead on screen, to somebody at this address; null: none is opened here, or it is another lead's. */
export function recordAt(state: PanelState, href: string): SeenRecord | null {
  const { site, record } = state;
  const isMeant = site?.recordOpening !== 'off' && record?.pop === popOf(state);
  return isMeant && record !== null ? seenRecord(record, href) : null;
}

/** So long after it was due, a page asks the background whether it has slept; in ms. */
const OVERDUE_MS = 1_500;

/** Whether an answer of the dialer should have come by now. */
export function isOverdue({ snapshot }: PanelState, now: Instant): boolean {
  if (snapshot === null || snapshot.link.kind === 'idle') return false;
  const { nextAt } = snapshot.link;
  return nextAt !== null && now - nextAt > OVERDUE_MS;
}
