import type { Result } from '../../../utils/result.ts';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { decode } from '../../../utils/dialer/text.ts';
import { systemClock } from '../../../utils/clock.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { account } from './account.ts';
import { recordedCommand } from './recorded-commands.ts';
import { recordedQuestion } from './recorded-questions.ts';

export interface RecordedAnswer {
  readonly id: string;
  readonly exchange: Exchange;
  readonly text: string;
  /** What another body in its place would mean. */
  read(text: string): Promise<Result<object, { readonly kind: string }>>;
}

/** The recorded answers of one line, with the parser of the function that was asked. */
export const recordedAnswers: readonly RecordedAnswer[] = corpus.flatMap((exchange) => {
  const read = reader(exchange);
  return read === null ? [] : [{ id: exchange.id, exchange, text: decode(bodyBytes(exchange)), read }];
});

function reader(exchange: Exchange): RecordedAnswer['read'] | null {
  const ask = recordedQuestion(exchange);
  if (ask !== null) {
    return (text) =>
      ask(createDialer(account, systemClock, async () => new Response(text, { status: exchange.status })));
  }
  const command = exchange.endpoint === 'agc/api.php' ? recordedCommand(exchange.params) : null;
  if (command === null) return null;
  return async (text) => {
    const answer = findAnswer({ status: exchange.status, text, retryAfter: null });
    return answer.ok ? command.parse(answer.value) : answer;
  };
}
