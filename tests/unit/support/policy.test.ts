import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { extensionIdOf, placeOf } from '../../support/policy.ts';
import { commandWith } from '../../support/policy-namespace.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'policy-')));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['/usr/bin/chromium', '/etc/chromium', 'policies'],
  ['/opt/google/chrome/google-chrome', '/etc/opt', 'chrome/policies'],
  ['/opt/microsoft/msedge/microsoft-edge', '/etc/opt', 'edge/policies'],
])('the policies of %s are below %s in %s', (browser, over, policies) => {
  expect(placeOf(browser)).toEqual({ over, policies });
});

test.skipIf(process.platform === 'win32')('the id of an extension is made from where it really is', () => {
  // printf / | sha256sum | cut -c1-32 | tr 0-9a-f a-p
  expect(extensionIdOf('/')).toBe('ikfonklcicgdceedcbjoafboeknocnbn');
  mkdirSync(join(folder, 'here'));
  symlinkSync(join(folder, 'here'), join(folder, 'there'));
  expect(extensionIdOf(join(folder, 'there'))).toBe(extensionIdOf(join(folder, 'here')));
});

describe('a folder that one program sees', () => {
  const view = { folder: '/private', over: '/etc/chromium' };
  const inNamespace = ['sh', '-c', expect.stringContaining('mount --bind'), '/private', '/etc/chromium'];

  test('by the rights of root where there are, else by those in a namespace of users', () => {
    expect(commandWith(view, () => true, 'linux')).toEqual({
      ok: true,
      value: ['unshare', '-m', ...inNamespace],
    });
    const asUser = (_: string, args: readonly string[]) => args[0] !== '-m';
    expect(commandWith(view, asUser, 'linux')).toEqual({
      ok: true,
      value: ['unshare', '-r', '-m', ...inNamespace],
    });
  });

  test.each([
    ['on another system', () => true, 'darwin', 'only on Linux'],
    ['without the folder', () => false, 'linux', 'sudo mkdir -p /etc/chromium'],
    ['without any right', (command: string) => command === 'test', 'linux', 'Run the tests as root'],
  ] as const)('%s cannot be, and it says why', (_, succeeds, platform, message) => {
    expect(commandWith(view, succeeds, platform)).toMatchObject({
      ok: false,
      error: { kind: 'no-namespace', message: expect.stringContaining(message) },
    });
  });
});
