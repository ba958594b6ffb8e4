import { expect, test } from 'vitest';
import { createEnding } from '../../../../tools/demo/ending.ts';

test('closes what was opened, last things first', async () => {
  const closed: string[] = [];
  const ending = createEnding();
  ending.add(async () => {
    await Promise.resolve();
    closed.push('server');
  });
  ending.add(() => void closed.push('browser'));
  expect(ending.reason).toBeNull();

  ending.begin('interrupted');
  await ending.finished();

  expect(closed).toEqual(['browser', 'server']);
  await expect(ending.begun).resolves.toBe('interrupted');
});

test('closes at once what comes too late', async () => {
  const closed: string[] = [];
  const ending = createEnding();
  ending.begin('interrupted');
  ending.add(() => void closed.push('late browser'));
  await ending.finished();
  expect(closed).toEqual(['late browser']);
});

test('closes everything once, and for the first reason', async () => {
  let closed = 0;
  const ending = createEnding();
  ending.add(() => void (closed += 1));
  ending.begin('interrupted');
  ending.begin('the window was closed');
  await ending.finished();
  expect(ending.reason).toBe('interrupted');
  expect(closed).toBe(1);
});

test('goes on when something does not close', async () => {
  let closed = false;
  const ending = createEnding();
  ending.add(() => void (closed = true));
  ending.add(() => Promise.reject(new Error('stuck')));
  ending.begin('interrupted');
  await ending.finished();
  expect(closed).toBe(true);
});
