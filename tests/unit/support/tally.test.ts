import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  lineOf,
  nothing,
  oneFailed,
  onePassed,
  sum,
  tallyOf,
  tallyOfRun,
} from '../../../tools/checks/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function left(content: string): string {
  const file = join(folder, 'tally.json');
  writeFileSync(file, content);
  return file;
}

test('the last line', () => {
  expect(lineOf(sum([onePassed, onePassed, { passed: 40, failed: 2 }, oneFailed]))).toBe(
    '42 passed, 3 failed',
  );
  expect(lineOf(nothing)).toBe('0 passed, 0 failed');
});

test.each([
  [
    { states: ['passed', 'passed'], errors: 0 },
    { passed: 2, failed: 0 },
  ],
  [
    { states: ['passed', 'failed'], errors: 0 },
    { passed: 1, failed: 1 },
  ],
  // A file that could not be loaded has no tests.
  [
    { states: [], errors: 1 },
    { passed: 0, failed: 1 },
  ],
  // A broken beforeAll leaves its tests skipped.
  [
    { states: ['skipped', 'skipped'], errors: 1 },
    { passed: 0, failed: 1 },
  ],
  // The run was cut short.
  [
    { states: ['passed', 'pending'], errors: 0 },
    { passed: 1, failed: 1 },
  ],
  [
    { states: ['passed'], errors: 1 },
    { passed: 1, failed: 1 },
  ],
])('%j', (finished, tally) => {
  expect(tallyOf(finished)).toEqual(tally);
});

test('a run that left its tally', () => {
  expect(tallyOfRun(left('{"passed":5,"failed":0}'), 0)).toEqual({ passed: 5, failed: 0 });
  expect(tallyOfRun(left('{"passed":5,"failed":2}'), 1)).toEqual({ passed: 5, failed: 2 });
});

test.each([
  ['a bad exit with no failure in the tally', '{"passed":5,"failed":0}', 1, { passed: 5, failed: 1 }],
  ['a run that was killed', '{"passed":5,"failed":0}', null, { passed: 5, failed: 1 }],
  ['half a tally', '{"passed":5', 0, oneFailed],
  ['no tally of ours', '{"passed":"5"}', 0, oneFailed],
])('%s is a failure', (_what, content, exitCode, tally) => {
  expect(tallyOfRun(left(content), exitCode)).toEqual(tally);
});

test('a crash that leaves no tally is a failure, whatever its exit code', () => {
  expect(tallyOfRun(join(folder, 'none.json'), 0)).toEqual(oneFailed);
  expect(tallyOfRun(join(folder, 'none.json'), null)).toEqual(oneFailed);
});
