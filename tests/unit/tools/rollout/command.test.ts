import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rollOut } from '../../../../tools/rollout/command.ts';
import { seat } from '../../../../tools/rollout/examples.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import type { TemporaryFolder } from '../../../support/temporary.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const SECRET = 'hush-hush-1';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder('rollout');
});
afterEach(() => folder.remove());

/** Makes an organisation's own files, in a folder of their own. */
function own(policy: string | null, ...args: string[]) {
  const file = join(folder.path, 'my.json');
  const out = join(folder.path, 'out');
  if (policy !== null) writeFileSync(file, policy);
  let said = '';
  const say = (text: string) => void (said += text);
  const status = rollOut(['--example', file, '--out', out, ...args], {
    root,
    env: {},
    tell: say,
    complain: say,
  });
  const files = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }) : [];
  const text = (path: string) => readFileSync(join(out, path), 'utf8');
  return { status, said, files, text };
}

describe("an organisation's own files", () => {
  test('have its id and its policy everywhere', () => {
    const { status, said, files, text } = own(
      JSON.stringify({ ...seat, apiPassword: SECRET, teamId: 'Z99' }),
      '--id',
      ID,
    );
    expect(status).toBe(0);
    expect(said).not.toContain(SECRET);
    expect(files.join()).not.toContain(SECRET);
    for (const path of [
      'windows/edge-settings.reg',
      'linux/chrome/screen-pop.json',
      'intune/chrome-profile.json',
    ]) {
      expect(text(path)).toContain(ID);
      expect(text(path)).toContain('Z99');
      expect(text(path)).toContain(SECRET);
    }
    expect(text('windows/screen-pop.admx')).toContain(ID);
    expect(text('windows/screen-pop.admx')).not.toContain(SECRET);
  });

  test('without an id say what is still to be done', () => {
    const { status, said } = own(JSON.stringify(seat));
    expect(status).toBe(0);
    expect(said).toContain('put-the-extension-id-here');
  });
});

describe('nothing is written', () => {
  test.each([
    ['when there is no such file', null, 'There is no file'],
    ['when it is no JSON', `{"apiPassword":"${SECRET}`, 'is no JSON'],
    ['when it is a list', `["${SECRET}"]`, 'is no JSON'],
    ['when it says null', `{"apiPassword":null,"apiUser":"${SECRET}"}`, 'is no JSON'],
    ['when the policy has a mistake', `{"apiPassword":"${SECRET}","askWaiting":1}`, 'askWaiting: '],
  ])('%s', (_, policy, words) => {
    const { status, said, files } = own(policy);
    expect(status).toBe(1);
    expect(said).toContain(words);
    expect(said).toContain('Nothing was written.');
    expect(said).not.toContain(SECRET);
    expect(files).toEqual([]);
  });
});

test('a policy with mistakes leaves older files as they are', () => {
  own(JSON.stringify(seat));
  const { text } = own('{"askWaiting":1}');
  expect(JSON.parse(text('policy.json'))).toEqual(seat);
  rmSync(join(folder.path, 'out'), { recursive: true });
});

test('npm run rollout -- --help tells what it takes', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/rollout/main.ts', '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('--edge-id');
}, 20_000);
