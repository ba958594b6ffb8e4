import { describe, expect, test } from 'vitest';
import type { OutcomeOrder } from '../../../utils/dialer/agent-api/external-status.ts';
import { externalStatus, outcomeProblem } from '../../../utils/dialer/agent-api/external-status.ts';
import type { Send } from './wire.ts';
import { expectRefused, formSent } from './wire.ts';

const agentUser = '6666';
const status =
  (order: Partial<OutcomeOrder>): Send =>
  (dialer) =>
    externalStatus(dialer, {
      agentUser,
      status: 'NI',
      isCallback: false,
      now: '2026-11-20 12:00:00',
      ...order,
    });
const callback = (at: string, comments = '', order: Partial<OutcomeOrder> = {}) =>
  status({ status: 'CALLBK', isCallback: true, callback: { at, type: 'ANYONE', comments }, ...order });
const date = '2026-12-25 12:00:00';

describe('good parameters are sent', () => {
  test.each<readonly [string, Send]>([
    ['an outcome with signs', status({ status: 'A_-1' })],
    ['a callback in a second', callback('2026-11-20 12:00:01')],
    ['a callback on a leap day', callback('2028-02-29 23:59:59')],
    ['200 characters of comment', callback(date, 'a -_.'.repeat(40))],
    ['an outcome that fills its column', callback(date, 'c'.repeat(200), { qmDispoCode: 'q'.repeat(20) })],
  ])('%s', async (_, send) => {
    await formSent(send);
  });
});

describe('bad parameters are not sent', () => {
  test.each<readonly [what: string, send: Send, parameter: string, reason: string]>([
    ['no outcome', status({ status: '' }), 'value', 'empty'],
    ['an outcome of 7', status({ status: 'CALLBAC' }), 'value', 'too-long'],
    ['an outcome with !', status({ status: 'NI!' }), 'value', 'forbidden-character'],
    ['a callback without date', status({ isCallback: true }), 'callback_datetime', 'empty'],
    ['a callback with an empty date', callback(''), 'callback_datetime', 'not-a-date'],
    ['a callback now', callback('2026-11-20 12:00:00'), 'callback_datetime', 'in-the-past'],
    ['a callback last century', callback('1999-12-31 00:00:00'), 'callback_datetime', 'in-the-past'],
    ['a callback without seconds', callback('2026-12-25 12:00'), 'callback_datetime', 'not-a-date'],
    ['a callback as a browser writes it', callback('2026-12-25T12:00:00'), 'callback_datetime', 'not-a-date'],
    ['a callback with +', callback('2026-12-25+12:00:00'), 'callback_datetime', 'not-a-date'],
    ['a callback in no month', callback('2026-13-01 12:00:00'), 'callback_datetime', 'not-a-date'],
    ['a callback on no day', callback('2027-02-29 12:00:00'), 'callback_datetime', 'not-a-date'],
    ['a callback at no hour', callback('2026-12-25 24:00:00'), 'callback_datetime', 'not-a-date'],
    [
      'a date for an outcome that keeps none',
      callback(date, '', { status: 'NI', isCallback: false }),
      'callback_datetime',
      'not-allowed',
    ],
    ['a comment with a comma', callback(date, 'soon, please'), 'callback_comments', 'forbidden-character'],
    ['a comment with an accent', callback(date, 'à bientôt'), 'callback_comments', 'forbidden-character'],
    ['a comment of two lines', callback(date, 'a\nb'), 'callback_comments', 'forbidden-character'],
    ['a comment of 201', callback(date, 'c'.repeat(201)), 'callback_comments', 'too-long'],
    ['a code with !', status({ qmDispoCode: '1!2' }), 'qm_dispo_code', 'forbidden-character'],
    [
      'an outcome too long by one',
      callback(date, 'c'.repeat(200), { qmDispoCode: 'q'.repeat(21) }),
      'external_status',
      'too-long',
    ],
  ])('%s', async (_, send, parameter, reason) => {
    await expectRefused(send, parameter, reason);
  });
});

test('an outcome can be looked at without being sent', () => {
  const outcome = { agentUser, status: 'NI', isCallback: false, now: '2026-11-20 12:00:00' };
  expect(outcomeProblem(outcome)).toBeNull();
  expect(outcomeProblem({ ...outcome, isCallback: true })).toEqual({
    kind: 'bad-parameter',
    parameter: 'callback_datetime',
    reason: 'empty',
  });
});
