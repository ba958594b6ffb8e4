import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import { decode } from '../../../utils/dialer/text.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { commandMeanings } from './command-meanings.ts';
import type { RecordedCommand } from './recorded-commands.ts';
import { recordedCommand } from './recorded-commands.ts';

const recordings = corpus.flatMap((exchange) => {
  const command = exchange.endpoint === 'agc/api.php' ? recordedCommand(exchange.params) : null;
  return command === null ? [] : [{ id: exchange.id, exchange, command }];
});

function read(exchange: Exchange, command: RecordedCommand) {
  const text = decode(bodyBytes(exchange));
  const answer = findAnswer({ status: exchange.status, text, retryAfter: null });
  return answer.ok ? command.parse(answer.value) : answer;
}

describe('every recorded answer to a command means what it means', () => {
  test.each(recordings)('$id', ({ id, exchange, command }) => {
    const meaning = commandMeanings[id];
    expect(meaning, `say in command-meanings.ts what ${id} means`).toBeDefined();
    const result = read(exchange, command);
    expect(result.ok ? result.value : result.error).toEqual(meaning);
  });

  test('no meaning is left without its exchange', () => {
    const ids = new Set(recordings.map(({ id }) => id));
    expect(Object.keys(commandMeanings).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('no failure carries a word of its body', () => {
    for (const { exchange, command } of recordings) {
      const result = read(exchange, command);
      if (!result.ok) expect(Object.keys(result.error)).toEqual(['kind']);
    }
  });
});

/** What the dialer took, cut or choked on, and we do not send. */
const REFUSED_BEFORE_SENDING: Readonly<Record<string, readonly [parameter: string, reason: string]>> = {
  'agent.dial.formatted': ['value', 'forbidden-character'],
  'agent.dial.long_phone': ['value', 'too-long'],
  'agent.dial.bad_phone': ['value', 'forbidden-character'],
  'agent.dial.vendor_bang': ['vendor_id', 'forbidden-character'],
  'agent.dial.vendor_quote': ['vendor_id', 'forbidden-character'],
  'variant.PHP<=8.0 (SQL errors do not throw).dial_quote': ['vendor_id', 'forbidden-character'],
  'agent.external_status.no_value': ['value', 'empty'],
  'agent.external_status.callback': ['callback_comments', 'forbidden-character'],
  'agent.external_status.callback_no_date': ['callback_datetime', 'empty'],
  'agent.external_status.callback_past': ['callback_datetime', 'in-the-past'],
  'agent.pause_code.no_value': ['value', 'empty'],
  'agent.send_dtmf.no_value': ['value', 'empty'],
  'agent.change_ingroups.choices_missing': ['ingroup_choices', 'empty'],
  'agent.ra_call_control.xfer_nophone': ['phone_number', 'empty'],
};

describe('what the dialer takes and should not', () => {
  const mute: Dialer = {
    ask: () => expect.unreachable('was sent'),
    order: () => expect.unreachable('was sent'),
    askOpenly: () => expect.unreachable('was sent'),
  };

  test.each(Object.entries(REFUSED_BEFORE_SENDING))('%s is not sent', async (id, [parameter, reason]) => {
    const command = recordings.find((recording) => recording.id === id)?.command;
    const error = { kind: 'bad-parameter', parameter, reason };
    expect(await command?.send(mute)).toEqual({ ok: false, error });
  });
});
