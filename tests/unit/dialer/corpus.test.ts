import { describe, expect, test } from 'vitest';
import type { Result } from '../../../utils/result.ts';
import { activeLead } from '../../../utils/dialer/active-lead.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { loginLog } from '../../../utils/dialer/login-log.ts';
import { version } from '../../../utils/dialer/version.ts';
import { systemClock } from '../../../utils/clock.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { account, seat } from './account.ts';
import { meanings } from './meanings.ts';

type Question = (dialer: Dialer) => Promise<Result<object, DialerFailure>>;

/** Which question an exchange answers; null: it is about a function that is not ours. */
function question({ endpoint, params }: Exchange): Question | null {
  const nonAgent = endpoint.startsWith('vicidial/non_agent_api.php');
  if (!nonAgent && !endpoint.startsWith('agc/api.php')) return null;
  switch (params['function']?.toLowerCase()) {
    case 'version':
      return (dialer) => version(dialer, nonAgent ? 'nonAgentApi' : 'agentApi');
    case 'st_login_log':
      return (dialer) => loginLog(dialer, seat);
    case 'st_get_agent_active_lead':
      return (dialer) => activeLead(dialer, seat);
    case undefined:
    case 'no_such_function':
      return nonAgent && params['function'] !== undefined ? null : (dialer) => activeLead(dialer, seat);
    default:
      return null;
  }
}

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
    const ask = question(exchange);
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
