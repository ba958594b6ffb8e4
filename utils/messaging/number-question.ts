import type { NumberReading } from '../call/number-reading.ts';
import type { Clock } from '../clock.ts';
import type { NumberQuestion } from './messages.ts';
import { parseNumberReading } from './messages-received.ts';

/** A person who wants to call is not kept waiting longer for what would be dialed; in ms. */
const ANSWER_MS = 1_000;

/** What would be dialed for a text; null: the background does not say, or not in time. Never rejects. */
export async function askNumber(
  text: string,
  ask: (question: NumberQuestion) => Promise<unknown>,
  { after }: Pick<Clock, 'after'>,
): Promise<NumberReading | null> {
  const late = new Promise<null>((resolve) => after(ANSWER_MS, () => resolve(null)));
  try {
    return parseNumberReading(await Promise.race([ask({ kind: 'read-number', text }), late]));
  } catch {
    return null;
  }
}
