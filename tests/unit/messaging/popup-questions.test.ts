import { describe, expect, test } from 'vitest';
import type { NumberReading } from '../../../utils/call/number-reading.ts';
import { askNumber } from '../../../utils/messaging/number-question.ts';
import { createWaitingCommands } from '../../../utils/messaging/waiting-commands.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

test('what is pressed before the popup is connected is sent then, once and in its order', () => {
  const sent: number[] = [];
  const commands = createWaitingCommands<number>();
  commands.send(1);
  commands.send(2);
  commands.connectTo({ send: (command) => sent.push(Number(command)) });
  commands.send(3);
  expect(sent).toEqual([1, 2, 3]);
});

describe('what would be dialed', () => {
  const reading: NumberReading = { kind: 'as-lead', digits: '7275551212', number: null };

  test('is what the background answers to just that question', async () => {
    const asked: unknown[] = [];
    const ask = async (question: unknown) => {
      asked.push(question);
      return reading;
    };
    expect(await askNumber('727 555 1212', ask, createFakeClock())).toEqual(reading);
    expect(asked).toEqual([{ kind: 'read-number', text: '727 555 1212' }]);
  });

  test.each([
    ['answers what this version does not know', async () => ({ kind: 'guessed' })],
    ['answers nothing', async () => undefined],
    ['is not there', () => Promise.reject(new Error('Could not establish connection.'))],
  ])('is not known where the background %s', async (_, ask) => {
    expect(await askNumber('727', ask, createFakeClock())).toBeNull();
  });

  test('is not waited for longer than a second', async () => {
    const clock = createFakeClock();
    let told: unknown;
    void askNumber('727', () => new Promise(() => {}), clock).then((answer) => (told = answer));
    await clock.pass(999);
    expect(told).toBeUndefined();
    await clock.pass(1);
    expect(told).toBeNull();
  });
});
