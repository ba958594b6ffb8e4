import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { onTyped } from '../../../../tools/demo/terminal.ts';

test('reads lines where there is no terminal, and outlives the end of input', async () => {
  const input = new PassThrough();
  const typed: string[] = [];
  let quits = 0;
  const stop = onTyped(
    input,
    (text) => void typed.push(text),
    () => void (quits += 1),
  );
  input.write('call\n\nhang up\n');
  input.end();
  await setImmediate();
  await setImmediate();
  expect(typed).toEqual(['call', 'hang up']);
  expect(quits).toBe(0);
  stop();
});

test('reads keys at a terminal, and ends on Ctrl-C', async () => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true as const,
    setRawMode: (on: boolean) => void modes.push(on),
  });
  const typed: string[] = [];
  let quits = 0;
  const stop = onTyped(
    input,
    (text) => void typed.push(text),
    () => void (quits += 1),
  );
  input.write('nh\r');
  input.write('\u0003');
  await setImmediate();
  expect(typed).toEqual(['n', 'h']);
  expect(quits).toBe(1);
  stop();
  input.write('d');
  await setImmediate();
  expect(typed).toEqual(['n', 'h']);
  expect(modes).toEqual([true, false]);
});
