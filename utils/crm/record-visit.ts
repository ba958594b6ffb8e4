import type { RecordOutcome } from '../call/record-status.ts';
import type { OpenRecordMessage } from '../messaging/messages.ts';
import { isTyping } from './typing.ts';

/**
 * Goes to a lead's record, unless something would be lost or disturbed by it. Looked at and done in one go: what
 * a person types the moment before counts. Whether the page is there already, the background knows.
 */
export function visitRecord(
  page: Window,
  hasUnsaved: () => boolean,
  { url, asked }: Pick<OpenRecordMessage, 'url' | 'asked'>,
): RecordOutcome {
  if (hasUnsaved()) return 'unsaved';
  if (asked === 'automatic' && isTyping(page)) return 'typing';
  page.location.assign(url);
  return 'opened';
}
