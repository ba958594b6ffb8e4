import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemClock } from '../../../utils/clock.ts';
import { agentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { blindMonitor } from '../../../utils/dialer/reports/blind-monitor.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { inGroupStatus } from '../../../utils/dialer/reports/in-group-status.ts';
import { loggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { loginLog } from '../../../utils/dialer/agent-api/login-log.ts';
import { userGroupStatus } from '../../../utils/dialer/reports/user-group-status.ts';
import { corpus } from '../../fixtures/corpus.ts';
import { account, seat } from './account.ts';
import { recordedCommand } from './recorded-commands.ts';
import { recordedQuestion } from './recorded-questions.ts';

/** The forms as they leave, of every function and every recorded way to ask it. */
async function everyForm(): Promise<readonly URLSearchParams[]> {
  const forms: URLSearchParams[] = [];
  const dialer = createDialer(account, systemClock, async (_url, init) => {
    if (init?.body instanceof URLSearchParams) forms.push(init.body);
    return new Response('');
  });
  for (const exchange of corpus) {
    await recordedQuestion(exchange)?.(dialer);
    await recordedCommand(exchange.params)?.send(dialer);
  }
  await loginLog(dialer, seat);
  await agentStatus(dialer, '6666');
  await loggedInAgents(dialer);
  await loggedInAgents(dialer, { campaigns: ['A'], userGroups: ['B'] });
  await inGroupStatus(dialer, ['A']);
  await userGroupStatus(dialer, ['A']);
  const session = { phoneLogin: 'cc100', sessionId: '8600051', serverIp: '127.0.0.1' };
  await blindMonitor(dialer, { ...session, mode: 'MONITOR' });
  return forms;
}

/** By their sources: `function: 'x'`, `sendCommand(dialer, 'x'` and `askReport(dialer, 'x'`. */
function functionsOfOurs(): readonly string[] {
  const folder = new URL('../../../utils/dialer/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/(?:function: |(?:sendCommand|askReport)\(\s*dialer,\s*)'(\w+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)].toSorted();
}

test('no password can be taken for a value: value goes along, and pass is never last', async () => {
  const forms = await everyForm();
  expect(forms.length).toBeGreaterThan(300);
  const wrong = forms.filter((form) => {
    const names = [...form.keys()];
    return !names.includes('value') || names.at(-1) === 'pass' || new Set(names).size !== names.length;
  });
  expect(wrong.map(String)).toEqual([]);
});

test('the request of every function of ours is looked at', async () => {
  const asked = new Set((await everyForm()).map((form) => form.get('function') ?? ''));
  expect(functionsOfOurs().length).toBeGreaterThan(20);
  expect(functionsOfOurs().filter((name) => !asked.has(name))).toEqual([]);
});
