import { expect, test } from 'vitest';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/** Orders that leave, each with the time it left at and what becomes of it. */
function wire() {
  const clock = createFakeClock(0);
  const spacing = createSpacing(clock);
  const left: (readonly [string, number])[] = [];
  const send = (name: string, { takes = 0, stored = true } = {}) =>
    spacing.send(
      () => {
        left.push([name, clock.now()]);
        return new Promise<boolean>((resolve) => clock.after(takes, () => resolve(stored)));
      },
      (mayBeStored) => mayBeStored,
    );
  return { clock, left, send };
}

test('a call right after a pause leaves more than a second after the pause was answered', async () => {
  const { clock, left, send } = wire();
  void send('pause', { takes: 300 });
  void send('dial');
  await clock.pass(5_000);
  expect(left).toEqual([
    ['pause', 0],
    ['dial', 1_400],
  ]);
});

test('nobody waits for an order that the dialer has refused', async () => {
  const { clock, left, send } = wire();
  void send('dial', { takes: 20, stored: false });
  void send('dial again');
  await clock.pass(5_000);
  expect(left).toEqual([
    ['dial', 0],
    ['dial again', 20],
  ]);
});

test('an order that comes late enough leaves at once', async () => {
  const { clock, left, send } = wire();
  void send('pause');
  await clock.pass(3_000);
  void send('resume');
  await clock.pass(0);
  expect(left.at(-1)).toEqual(['resume', 3_000]);
});

test('one that fails in an unforeseen way does not keep the next one back', async () => {
  const { clock, left, send } = wire();
  const spacing = createSpacing(clock);
  await expect(
    spacing.send(
      () => Promise.reject(new Error('broken')),
      () => true,
    ),
  ).rejects.toThrow('broken');
  void send('dial');
  await clock.pass(0);
  expect(left).toEqual([['dial', 0]]);
});
