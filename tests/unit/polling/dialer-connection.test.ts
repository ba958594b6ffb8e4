import { describe, expect, it } from 'vitest';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import type { DialerConnection } from '../../../utils/polling/dialer-connection.ts';
import { createDialerConnection } from '../../../utils/polling/dialer-connection.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const servers = ['https://one.example', 'https://two.example'];
const ask = (connection: DialerConnection) => connection.ask((dialer) => activeLead(dialer, agent));
const agent = { agentId: DEMO_AGENT_ID, teamId: DEMO_TEAM_ID };

/** A seat on a dialer whose web servers can be switched off one by one. */
function seat(reachable: readonly string[] = servers) {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const engine = createEngine({ world: demoWorld(), clock });
  const answering = simulatorFetch(engine);
  const off = new Set<string>();
  const asked: string[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    const { origin, hostname } = new URL(input instanceof Request ? input.url : input);
    asked.push(origin);
    if (off.has(hostname)) throw new TypeError('Failed to fetch');
    return answering(input, init);
  };
  const connection = createDialerConnection(
    {
      servers,
      reachable,
      agentApi: 'agc/api.php',
      nonAgentApi: 'vicidial/non_agent_api.php',
      apiUser: DEMO_API_USER,
      password: DEMO_API_PASSWORD,
    },
    {
      seatId: DEMO_AGENT_ID,
      clock,
      random: () => 0,
      dialerAt: (account) => createDialer(account, clock, fetcher),
    },
  );
  return { connection, off, asked };
}

describe('the connection to a dialer with two web servers', () => {
  it('keeps to one of them', async () => {
    const { connection, asked } = seat();
    for (let turn = 0; turn < 3; turn += 1) expect((await ask(connection)).ok).toBe(true);
    expect(new Set(asked).size).toBe(1);
    expect(`https://${connection.host}`).toBe(asked[0]);
  });

  it('moves on when it fails, and what the agent does goes to the other one too', async () => {
    const { connection, off, asked } = seat();
    await ask(connection);
    const [home = ''] = asked;
    off.add(new URL(home).hostname);
    await ask(connection);
    expect(await ask(connection)).toMatchObject({ ok: false, error: { kind: 'offline' } });
    expect((await ask(connection)).ok).toBe(true);
    asked.length = 0;
    await connection.dialer?.ask('agentApi', { function: 'external_hangup', value: '1', agent_user: 'x' });
    expect(asked).toEqual(servers.filter((server) => server !== home));
  });

  it('asks only servers that the browser lets it reach', async () => {
    const { connection, asked } = seat(['https://two.example']);
    await ask(connection);
    expect(asked).toEqual(['https://two.example']);
  });

  it('without any, asks nothing and says why', async () => {
    const { connection, asked } = seat([]);
    expect(await ask(connection)).toMatchObject({ ok: false, error: { kind: 'no-permission' } });
    expect(connection.dialer).toBeNull();
    expect(connection.host).toBe('one.example');
    expect(asked).toEqual([]);
  });
});
