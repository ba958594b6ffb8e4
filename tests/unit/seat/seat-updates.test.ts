import { expect, test } from 'vitest';
import { createSeatUpdates } from '../../../utils/seat/seat-updates.ts';

/** Tasks that are begun, and settle when the test says so. */
function tasks() {
  const begun: { readonly end: () => void; readonly fail: () => void }[] = [];
  const task = () =>
    new Promise<void>((resolve, reject) => {
      begun.push({ end: resolve, fail: () => reject(new Error('The storage does not open.')) });
    });
  return { begun, task };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('nothing is taken over before the start is done, and then one after the other', async () => {
  const { begun, task } = tasks();
  const updates = createSeatUpdates(task, task);
  const done: number[] = [];
  const changes = [1, 2].map((id) => updates.refresh().then(() => done.push(id)));
  await turn();
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await turn();
  expect([begun.length, done]).toEqual([2, []]);
  begun[1]?.end();
  await turn();
  expect([begun.length, done]).toEqual([3, [1]]);
  begun[2]?.end();
  await Promise.all(changes);
  expect(done).toEqual([1, 2]);
});

test('a change that fails is told, and keeps neither the next one nor an alarm from going on', async () => {
  const { begun, task } = tasks();
  const updates = createSeatUpdates(task, task);
  begun[0]?.end();
  const first = updates.refresh();
  const second = updates.refresh();
  const { settled } = updates;
  await turn();
  begun[1]?.fail();
  await expect(first).rejects.toThrow('The storage does not open.');
  await turn();
  begun[2]?.end();
  await expect(second).resolves.toBeUndefined();
  await expect(settled).resolves.toBeUndefined();
});

test('a start that fails lets nothing be taken over: what was under way is not known', async () => {
  const { begun, task } = tasks();
  const updates = createSeatUpdates(task, task);
  const change = updates.refresh();
  begun[0]?.fail();
  await expect(change).rejects.toThrow('The storage does not open.');
  await expect(updates.settled).rejects.toThrow('The storage does not open.');
  expect(begun).toHaveLength(1);
});
