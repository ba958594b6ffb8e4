import { expect, test } from 'vitest';
import type { Answer } from '../../../utils/dialer/answer.ts';
import { parseVersion } from '../../../utils/dialer/agent-api/version.ts';

const answer = (reason: string): Answer => ({
  keyword: 'VERSION',
  reason,
  data: null,
  line: `VERSION: ${reason}`,
  text: `VERSION: ${reason}`,
  complete: true,
  notices: [],
});
const EPOCH = 1_795_985_770;
const at = (date: string, names: readonly [string, string, string] = ['BUILD: ', 'DATE: ', 'EPOCH: ']) =>
  parseVersion(answer(`2.14-82|${names[0]}250122-1010|${names[1]}${date}|${names[2]}${EPOCH}`));
const hours = (h: number) => h * 3_600_000;

test.each([
  ['New York', '2026-11-29 15:56:10', hours(-5)],
  ['Kathmandu', '2026-11-30 02:41:10', hours(5.75)],
  ['a second later', '2026-11-29 15:56:11', hours(-5)],
  ['no place', '2026-11-29 15:50:10', null],
  ['no time', 'yesterday', null],
])('a clock in %s', (_where, date, offset) => {
  expect(at(date)).toMatchObject({ ok: true, value: { epoch: EPOCH, offset } });
});

/** Exchanges agent.lang.br.version, agent.lang.de.version, agent.lang.jp.version. */
test.each([
  [['CONFIGURAÇÃO: ', 'data: ', 'PERIODO: ']],
  [['BAUEN: ', 'Datum: ', 'Zeit: ']],
  [['ビルド: ', '日付： ', 'エポック： ']],
] as const)('a clock with %j', (names) => {
  expect(at('2026-11-29 20:56:10', names)).toMatchObject({ ok: true, value: { offset: 0 } });
});
