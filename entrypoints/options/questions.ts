import { browser } from '../../utils/browser.ts';
import { parseCheckAnswer } from '../../utils/messaging/check-received.ts';
import type { CheckAnswer } from '../../utils/messaging/check-report.ts';
import type { ConnectionVerdict, OptionsQuestion } from '../../utils/messaging/messages.ts';
import { parseConnectionVerdict } from '../../utils/messaging/answers-received.ts';

/* What the page asks the background. Null: nobody is listening, because the background could not start. */

export const testConnection = (): Promise<ConnectionVerdict | null> =>
  ask({ kind: 'test-connection' }, parseConnectionVerdict);

export const checkSetUp = (): Promise<CheckAnswer | null> => ask({ kind: 'check-set-up' }, parseCheckAnswer);

async function ask<Answer>(
  question: OptionsQuestion,
  parse: (answer: unknown) => Answer | null,
): Promise<Answer | null> {
  try {
    return parse(await browser.runtime.sendMessage(question));
  } catch {
    return null;
  }
}
