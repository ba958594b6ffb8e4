import { describe, expect, it } from 'vitest';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import type { Fault } from '../../simulator/dialer/fault.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { demoWorld } from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

async function kindAfter(fault: Fault): Promise<string> {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const engine = createEngine({ world: demoWorld(), clock });
  engine.faults.set(fault);
  const account = { agentApi: 'agc/api.php', nonAgentApi: 'n.php', apiUser: 'apiuser', password: 'x' };
  const dialer = createDialer({ ...account, url: 'https://d.example' }, clock, simulatorFetch(engine));
  const answer = await dialer.ask('agentApi', { function: 'version' });
  return answer.ok ? `answer: ${answer.value.reason}` : answer.error.kind;
}

const page = (status: number, body: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'raw',
  status,
  headers,
  body: `<html><body>${body}</body></html>`,
});
const F5 = 'The requested URL was rejected. Please consult with your administrator. Your support ID is: 1';

describe('what stands in front of a dialer is told as what it is', () => {
  it.each<readonly [string, Fault, string]>([
    ['HTTP authentication', { kind: 'http-auth' }, 'http-auth'],
    ['the same without a word of its kind', page(401, 'Unauthorized'), 'http-auth'],
    ['a firewall', { kind: 'firewall' }, 'firewall'],
    ['ModSecurity', page(406, 'An appropriate representation could not be found.'), 'firewall'],
    ['a firewall that says 200', page(200, F5), 'firewall'],
    ['one that says 503', page(503, 'Access Denied. Incident ID: 12'), 'firewall'],
    ['one that counts', page(429, 'You have been blocked', { 'retry-after': '30' }), 'firewall'],
    ['a proxy without a dialer behind it', page(503, '<h1>Service Unavailable</h1>'), 'server-error'],
    ['too many questions', page(429, '<h1>Too Many Requests</h1>'), 'server-error'],
    ['a login page', { kind: 'login-page' }, 'not-a-dialer'],
    ['a captive portal', { kind: 'captive-portal' }, 'not-a-dialer'],
  ])('%s', async (_, fault, kind) => {
    expect(await kindAfter(fault)).toBe(kind);
  });

  it.each([401, 403, 406, 429, 503])('but an answer with status %i is the answer', async (status) => {
    const body = 'ERROR: no user found - A-77\n';
    expect(await kindAfter({ kind: 'raw', status, body })).toBe('answer: no user found');
  });
});
