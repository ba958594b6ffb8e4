import { describe, expect, test } from 'vitest';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { systemClock } from '../../../utils/clock.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { account } from './account.ts';
import { meanings } from './meanings.ts';
import { recordedQuestion } from './recorded-questions.ts';

function replay(exchange: Exchange): Dialer {
  const answer = async () =>
    new Response(bodyBytes(exchange), {
      status: exchange.status,
      headers: { 'content-type': exchange.contentType },
    });
  return createDialer(account, systemClock, answer);
}

describe('every recorded answer means what it means', () => {
  const questions = corpus.flatMap((exchange) => {
    const ask = recordedQuestion(exchange);
    return ask === null ? [] : [{ exchange, ask }];
  });

  test.each(questions)('$exchange.id', async ({ exchange, ask }) => {
    const meaning = meanings[exchange.id];
    expect(meaning, `say in meanings.ts what ${exchange.id} means`).toBeDefined();
    const result = await ask(replay(exchange));
    expect(result.ok ? result.value : result.error).toEqual(meaning);
  });

  test('no meaning is left without its exchange', () => {
    const asked = new Set(questions.map(({ exchange }) => exchange.id));
    expect(Object.keys(meanings).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('no failure carries a word of its body', async () => {
    for (const { exchange, ask } of questions) {
      const result = await ask(replay(exchange));
      if (!result.ok) expect(Object.keys(result.error)).toEqual(['kind']);
    }
  });
});
