import { describe, expect, test } from 'vitest';
import type { CommandFailure } from '../../../utils/dialer/agent-api/command-failure.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import { decode } from '../../../utils/dialer/text.ts';
import { provesNothingStored } from '../../../utils/dialer/agent-api/stored-nothing.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { recordedCommand } from './recorded-commands.ts';
import { wire } from './wire.ts';

const orders = corpus.flatMap((exchange) => {
  const command = exchange.endpoint === 'agc/api.php' ? recordedCommand(exchange.params) : null;
  return command === null ? [] : [{ id: exchange.id, exchange, command, text: decode(bodyBytes(exchange)) }];
});

/** In any language: `SUCCESS`, `sucesso`, `成功`. */
const stored = orders.filter(
  ({ exchange, id, text }) =>
    exchange.status === 200 &&
    (/^SUCCESS: |\nSUCCESS: /.test(text) || /lang\.\w+\.(?:hangup|dial)$/.test(id)),
);

describe('an order whose answer was cut off may have been stored', () => {
  test('wherever the cut is, in every recorded answer to an order that was stored', () => {
    expect(stored.length).toBeGreaterThan(150);
    const proven = stored.flatMap(({ id, command, text }) =>
      cuts(text)
        .filter((cut) => {
          const answer = findAnswer({ status: 200, text: cut, retryAfter: null });
          const outcome = answer.ok ? command.parse(answer.value) : answer;
          return !outcome.ok && provesNothingStored(outcome.error);
        })
        .map((cut) => `${id} cut off behind ${cut.length}`),
    );
    expect(proven).toEqual([]);
  });

  test.each([
    '',
    '\uFEFF',
    '\n',
    'ERR',
    'ERROR: ',
    'ERROR: agent_user is not',
    'ERROR: agent_user is not paused',
    'ERROR: agent_user is not paused - 66',
    'ERROR: agent_user is not logged in - 6666',
    'NOTICE: defined dial_ingroup not found - NOSUCH\n',
    '<br />\n<b>Warning</b>:  Undefined variable $DB in <b>/srv/api.php</b> on line <b>1</b><br />\n',
    '\u0000\u0000',
  ])('half a refusal proves nothing: %j', async (text) => {
    expect(await hangUp(text)).not.toBe('nothing stored');
    expect(await dial(text)).not.toBe('nothing stored');
  });

  test.each([
    'ERROR: agent_user is not logged in - 6666\n',
    'ERROR: Invalid Username/Password: |a|b|0|1|BAD|0|api||\n',
    'erro: nome de usuário inválido/password: |a|b|0|1|LOCK|\n',
    'ERROR: System API NOT ACTIVE\n',
  ])('a whole one does: %j', async (text) => {
    expect(await hangUp(text)).toBe('nothing stored');
  });
});

/** Every beginning of a text, of a long one a few hundred. */
const cuts = (text: string) => {
  const step = Math.ceil(text.length / 300);
  return Array.from({ length: Math.ceil(text.length / step) }, (_, at) => text.slice(0, at * step));
};

const told = (result: { ok: true } | { ok: false; error: CommandFailure }) => {
  if (result.ok) return 'stored';
  return provesNothingStored(result.error) ? 'nothing stored' : 'not sure';
};

const hangUp = async (text: string) => told(await externalHangup(wire(text).dialer, { agentUser: '6666' }));

const dial = async (text: string) =>
  told(
    await externalDial(wire(text).dialer, {
      agentUser: '6666',
      target: { kind: 'number', number: '7275551212', phoneCode: '1' },
      search: true,
      preview: false,
      focus: false,
    }),
  );
