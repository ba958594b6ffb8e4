import { expect, test } from 'vitest';
import { parseTask } from '../../../../tools/rollout/arguments.ts';

const root = '/repository';
const parse = (args: readonly string[], env: Record<string, string> = {}) => parseTask(args, { root, env });
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OTHER = 'ponmlkjihgfedcbaponmlkjihgfedcba';

test('without arguments it is the kit of the repository', () => {
  expect(parse([])).toEqual({ ok: true, value: { kind: 'kit' } });
});

test.each([
  [['--id', ID], { chromeId: ID, edgeId: ID, policyFile: null, out: '/repository/.output/rollout' }],
  [['--id', ID, '--edge-id', OTHER], { chromeId: ID, edgeId: OTHER }],
  [['--edge-id', OTHER], { chromeId: null, edgeId: OTHER }],
  [['--example', 'my.json'], { chromeId: null, edgeId: null, policyFile: '/repository/my.json' }],
  [['--example=/tmp/my.json', '--out', 'seats'], { policyFile: '/tmp/my.json', out: '/repository/seats' }],
])('%j', (args, expected) => {
  expect(parse(args)).toMatchObject({ ok: true, value: { kind: 'own', ...expected } });
});

test.each([
  [['--id', 'put-the-extension-id-here'], 'an id that is none'],
  [['--id', ID.slice(1)], 'an id of 31 letters'],
  [['--id', `${ID}a`], 'an id of 33 letters'],
  [['--id', ID.toUpperCase()], 'an id in capitals'],
  [['--id', ID.replace('p', 'q')], 'an id with another letter'],
  [['--edge-id', 'x'], 'an id that is none, for Edge'],
  [['--id'], 'an option without a value'],
  [['--policy', 'my.json'], 'an option that there is not'],
  [['my.json'], 'a word without its option'],
])('%j is refused: %s', (args) => {
  expect(parse(args)).toMatchObject({ ok: false, error: { kind: 'wrong' } });
});

test('options that npm has taken for its own are asked for again', () => {
  for (const name of ['id', 'edge_id', 'example', 'out']) {
    expect(parse([], { [`npm_config_${name}`]: 'x' })).toMatchObject({ ok: false, error: { kind: 'wrong' } });
  }
});

test('help is help, whatever else is there', () => {
  expect(parse(['--help', '--id', 'x'])).toEqual({ ok: false, error: { kind: 'help' } });
  expect(parse(['-h'])).toEqual({ ok: false, error: { kind: 'help' } });
});
