import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../../tools/demo/options.ts';

const own = [
  '--dialer',
  'https://dialer.example.com/sub/',
  '--api-user',
  'api',
  '--agent-id',
  'A-1',
  '--team-id',
  '2',
];
const secret = 'Secret-1';
const env = { SCREEN_POP_API_PASS: secret };

test('nothing at all: the simulated dialer, the sample CRM, a window', () => {
  expect(parseOptions([], {})).toEqual({
    ok: true,
    value: { dialer: null, crm: null, headless: false, debugPort: null, once: false },
  });
});

test('what stands for itself', () => {
  const options = parseOptions(
    ['--headless', '--once', '--debug-port', '9222', '--crm=http://localhost:8080/a?b=1'],
    {},
  );
  expect(options).toMatchObject({
    ok: true,
    value: { headless: true, once: true, debugPort: 9222, crm: 'http://localhost:8080/a?b=1' },
  });
});

test('a CRM without a scheme is asked by https', () => {
  expect(parseOptions(['--crm', 'crm.example.com'], {})).toMatchObject({
    value: { crm: 'https://crm.example.com/' },
  });
});

describe("one's own dialer", () => {
  test('with the password from the environment', () => {
    expect(parseOptions(own, env)).toMatchObject({
      ok: true,
      value: {
        dialer: {
          url: 'https://dialer.example.com/sub',
          apiUser: 'api',
          password: secret,
          agentId: 'A-1',
          teamId: '2',
          agentApi: undefined,
          nonAgentApi: undefined,
        },
      },
    });
  });

  test('with the password and the paths from options, which win', () => {
    const options = parseOptions(
      [...own, '--api-pass', 'Other-2', '--agent-api', 'a.php', '--non-agent-api', 'n.php'],
      env,
    );
    expect(options).toMatchObject({
      value: { dialer: { password: 'Other-2', agentApi: 'a.php', nonAgentApi: 'n.php' } },
    });
  });

  test('tells all that is missing at once', () => {
    expect(parseOptions(['--dialer', 'https://d.example.com', '--agent-id', 'A-1'], {})).toEqual({
      ok: false,
      error: {
        kind: 'wrong',
        message:
          'Your own dialer needs a login and a seat. Missing: --api-user, --team-id, the password (in the environment variable SCREEN_POP_API_PASS, or --api-pass).',
      },
    });
  });

  test('an empty password is a missing one', () => {
    expect(parseOptions(own, { SCREEN_POP_API_PASS: '' })).toMatchObject({ ok: false });
  });
});

test.each(['--help', '-h'])('%s wins over everything that is wrong beside it', (help) => {
  expect(parseOptions(['--dialer', '', help], {})).toEqual({ ok: false, error: { kind: 'help' } });
});

test.each([
  [['--frob'], "Unknown option '--frob'."],
  [['--dialer'], "Option '--dialer <value>' argument missing."],
  [['--headless=yes'], "Option '--headless' does not take an argument."],
  [['--api-user', 'api'], '--api-user goes with your own dialer: add --dialer URL.'],
  [['--agent-api', 'x'], '--agent-api goes with your own dialer: add --dialer URL.'],
  [['--debug-port', '0'], '--debug-port: give a number from 1 to 65535.'],
  [['--debug-port', '65536'], '--debug-port: give a number from 1 to 65535.'],
  [['--debug-port', '9222x'], '--debug-port: give a number from 1 to 65535.'],
  [
    ['--crm', 'ftp://crm.example.com'],
    '--crm: Only https and http addresses work here. Start it with https://.',
  ],
  [
    ['--dialer', 'https://me:pw@d.example.com'],
    '--dialer: Take the user name and password out of the address.',
  ],
])('%j is wrong', (args, message) => {
  expect(parseOptions(args, {})).toEqual({ ok: false, error: { kind: 'wrong', message } });
});

test.each([
  [[...own, '--api-pass', 'two', secret]],
  [[...own, '--api-pas', secret]],
  [[...own, `--api-pas=${secret}`]],
])('what is wrong is told without the password (%#)', (args) => {
  const options = parseOptions(args, {});
  expect(options).toMatchObject({ ok: false, error: { kind: 'wrong' } });
  expect(JSON.stringify(options)).not.toContain(secret);
});
