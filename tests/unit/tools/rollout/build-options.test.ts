import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../../tools/build/build-options.ts';

const root = join('/', 'repository');
const parse = (args: readonly string[], env = {}) => parseOptions(args, { root, env });
const hosts = ['--hosts', 'https://crm.example.com'];

test('without arguments both browsers, no host, and the usual folder', () => {
  expect(parse([])).toEqual({
    ok: true,
    value: { browsers: ['chrome', 'firefox'], hosts: [], out: join(root, '.output') },
  });
});

test('with hosts, another folder', () => {
  expect(parse([...hosts, '--hosts=https://dialer.example.com'])).toMatchObject({
    value: {
      hosts: [{ pattern: 'https://crm.example.com/*' }, { pattern: 'https://dialer.example.com/*' }],
      out: join(root, '.output/provisioned'),
    },
  });
});

test.each(['chrome', 'firefox'])('%s alone', (browser) => {
  expect(parse(['--browser', browser])).toMatchObject({ value: { browsers: [browser] } });
});

test('another folder, as seen from the repository', () => {
  expect(parse([...hosts, '--out', '../builds'])).toMatchObject({ value: { out: join('/', 'builds') } });
  expect(parse(['--out', 'builds'])).toMatchObject({ value: { out: join(root, 'builds') } });
});

test('help', () => {
  expect(parse(['--help'])).toEqual({ ok: false, error: { kind: 'help' } });
});

describe('tells what to write instead of', () => {
  test.each([
    [['--hosts', 'crm.example.com'], '--hosts: "crm.example.com" has no scheme'],
    [['--hosts', ''], '--hosts: One of the hosts is empty'],
    [['--hosts'], 'argument missing'],
    [['--host', 'https://crm.example.com'], "Unknown option '--host'"],
    [['https://crm.example.com'], 'npm run build -- --hosts'],
    [['--browser', 'edge'], '--browser: write chrome (it is for Edge too) or firefox'],
    [['--out', ''], '--out: name a folder'],
    [[...hosts, '--out', '.output'], '--out: this folder is for the build without hosts'],
    [[...hosts, '--out', './x/../.output/'], '--out: this folder is for the build without hosts'],
  ])('%j', (args, message) => {
    expect(parse(args)).toMatchObject({
      ok: false,
      error: { kind: 'wrong', message: expect.stringContaining(message) },
    });
  });

  test('hosts that npm kept to itself', () => {
    expect(parse([], { npm_config_hosts: 'https://crm.example.com' })).toMatchObject({
      error: { kind: 'wrong', message: expect.stringContaining('npm run build -- --hosts') },
    });
  });
});
