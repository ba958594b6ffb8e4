import { isSameAddress } from './same-address.ts';

/** What a page answers when it is asked to open a record; `typing` only when nobody has clicked. */
export const recordOutcomes = ['opened', 'unsaved', 'typing'] as const;
export type RecordOutcome = (typeof recordOutcomes)[number];

/**
 * A lead's record as one tab is concerned. `none`: nothing was asked of this tab. `already`: it showed the record
 * when it was about to be asked. `new-tab`: opened, but beside this tab, for the sake of its unsaved input.
 */
export const recordStatuses = ['none', 'already', ...recordOutcomes, 'new-tab'] as const;
export type RecordStatus = (typeof recordStatuses)[number];

export interface RecordView {
  readonly pop: number;
  /** Null when the lead lacks what the address needs. */
  readonly address: string | null;
  readonly status: RecordStatus;
}

/** The same, as somebody sees it who looks at the page. */
export type SeenRecord = Exclude<RecordStatus, 'already'> | 'shown' | 'impossible';

/** `href`: where the page is now. It may have been anywhere since it was asked. */
export function seenRecord({ address, status }: RecordView, href: string): SeenRecord {
  if (address === null) return 'impossible';
  if (isSameAddress(href, address)) return 'shown';
  return status === 'already' ? 'none' : status;
}
