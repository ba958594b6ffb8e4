/*
 * `npm test`: everything that must hold, one line of sum at the end.
 * Arguments go to Vitest: `npm test -- parser` runs only the test files with "parser" in their path.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../browsers/browsers.ts';
import type { Family } from '../browsers/browsers.ts';
import { chromium } from '../browsers/chromium.ts';
import { firefox } from '../browsers/firefox.ts';
import { onInterrupted } from '../browsers/interrupted.ts';
import { run } from './run-command.ts';
import type { Step } from './run-command.ts';
import { lineOf, oneFailed, onePassed, sum, tallyOfRun } from './tally.ts';
import type { Tally } from './tally.ts';

const steps: readonly Step[] = [
  { name: 'Types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'Lint', script: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'Unused code', script: 'knip/bin/knip.js', args: [] },
  { name: 'Format', script: 'oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'Build for Chrome', script: 'wxt/bin/wxt.mjs', args: ['build', '-b', 'chrome', '--mv3'] },
  { name: 'Build for Firefox', script: 'wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox', '--mv3'] },
];

const cut = new AbortController();
onInterrupted(() => cut.abort());

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function browserTally(family: Family): Tally {
  const found = provideBrowser(family, say);
  say(found.ok ? `${family.name}: ${found.value}` : found.error.message);
  return found.ok ? onePassed : oneFailed;
}

async function testTally(filters: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(process.env['SCREEN_POP_TEMP'] ?? tmpdir(), 'tally-'));
  const file = join(folder, 'tally.json');
  const reporters = ['--reporter=default', '--reporter=./tools/checks/tally-reporter.ts'];
  const step: Step = {
    name: 'Tests',
    script: 'vitest/vitest.mjs',
    args: ['run', ...reporters, ...filters],
    env: { SCREEN_POP_TALLY: file },
  };
  const exitCode = await run(step, cut.signal);
  const tally = tallyOfRun(file, exitCode);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

async function everything(filters: readonly string[]): Promise<Tally> {
  const tallies: Tally[] = [];
  const broken: string[] = [];
  const count = (name: string, tally: Tally): void => {
    tallies.push(tally);
    if (tally.failed > 0) broken.push(name);
  };
  say('== Browsers');
  count('Chromium', browserTally(chromium));
  count('Firefox', browserTally(firefox));
  for (const step of steps) {
    if (cut.signal.aborted) break;
    const exitCode = await run(step, cut.signal);
    count(step.name, exitCode === 0 ? onePassed : oneFailed);
  }
  count('Tests', cut.signal.aborted ? oneFailed : await testTally(filters));
  say(broken.length === 0 ? '\nEverything holds.' : `\nFailed: ${broken.join(', ')}. See above.`);
  return sum(tallies);
}

const tally = await everything(process.argv.slice(2));
say(lineOf(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
