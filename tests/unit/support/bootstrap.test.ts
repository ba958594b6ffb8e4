import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bootstrap = join(import.meta.dirname, '../../../tools/bootstrap.mjs');

/** Runs an entry of one line through the bootstrap, here where everything is installed. */
function run(code: string, ...args: string[]) {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, code);
  return spawnSync(process.execPath, [bootstrap, entry, ...args], { encoding: 'utf8' });
}

test('hands over the arguments, and adds nothing to standard output', () => {
  const { stdout, status } = run(
    'console.log(JSON.stringify(process.argv.slice(2) as string[]));',
    '--once',
    'a b',
  );
  expect(JSON.parse(stdout)).toEqual(['--once', 'a b']);
  expect(status).toBe(0);
});

test('gives back the exit code', () => {
  expect(run('process.exit(3);').status).toBe(3);
});

test('tells a death by signal as a shell does', () => {
  expect(run("process.kill(process.pid, 'SIGKILL');").status).toBe(137);
});

test.each([[['--api-pass', 'Secret-1']], [['--api-pass=Secret-1']]])(
  'hides a password given as %j',
  (password) => {
    const code = 'console.log(JSON.stringify([process.argv.slice(2), process.env.SCREEN_POP_API_PASS]));';
    const { stdout } = run(code, '--once', ...password, '--headless');
    expect(JSON.parse(stdout)).toEqual([['--once', '--headless'], 'Secret-1']);
  },
);

test('removes the folder for temporary files, also when the entry dies', () => {
  const { stdout } = run("console.log(process.env.SCREEN_POP_TEMP); throw new Error('dies');");
  expect(stdout.trim()).not.toBe('');
  expect(existsSync(stdout.trim())).toBe(false);
});
