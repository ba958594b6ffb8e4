import { readFileSync } from 'node:fs';

/** How many things were checked and how that went. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const onePassed: Tally = { passed: 1, failed: 0 };

export const oneFailed: Tally = { passed: 0, failed: 1 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    nothing,
  );
}

/** The last line of `npm test`. */
export function lineOf({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** What Vitest tells of a finished run, as far as it is counted here. */
export interface FinishedTests {
  /** How each test ended: `passed`, `failed`, or not run at all. */
  readonly states: readonly string[];
  /** Files and suites that broke outside a test, and errors that belong to none. */
  readonly errors: number;
}

/**
 * A test that was to run and did not (`pending`, because the run was cut short) has failed;
 * one that is `skipped` on purpose or behind a broken hook is not counted, as the hook is.
 */
export function tallyOf({ states, errors }: FinishedTests): Tally {
  const passed = states.filter((state) => state === 'passed').length;
  const skipped = states.filter((state) => state === 'skipped').length;
  return { passed, failed: states.length - passed - skipped + errors };
}

/**
 * The tally that the reporter left in `file`. No tally, or a bad exit without a failure in it,
 * means that Vitest itself broke, which counts as one failure.
 */
export function tallyOfRun(file: string, exitCode: number | null): Tally {
  const tally = readTally(file);
  if (tally === null) return oneFailed;
  return exitCode !== 0 && tally.failed === 0 ? sum([tally, oneFailed]) : tally;
}

function readTally(file: string): Tally | null {
  try {
    const tally: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isTally(tally) ? tally : null;
  } catch {
    return null;
  }
}

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null || !('passed' in value) || !('failed' in value))
    return false;
  return Number.isInteger(value.passed) && Number.isInteger(value.failed);
}
