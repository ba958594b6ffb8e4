import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../../utils/call/site.ts';
import { plainSite } from '../../../utils/call/site.ts';
import type { SeatAgent } from '../../../utils/crm/seat-agent.ts';
import type { LoginGuard } from '../../../utils/dialer/login-guard.ts';
import type { DialerConnection } from '../../../utils/polling/dialer-connection.ts';
import type { SeatContext } from '../../../utils/seat/seat-context.ts';
import { createSeatContext } from '../../../utils/seat/seat-context.ts';
import { defaultOptions } from '../../../utils/settings/options/options.ts';
import type { SeatConfig } from '../../../utils/settings/in-force/seat-config.ts';
import { settingsOf } from '../../../utils/settings/in-force/settings.ts';

const CRM = 'https://crm.example.com';
const sayingSite: Site = { ...plainSite(CRM), agentIdSelector: '#agent' };

function config(change: Partial<SeatConfig> & { agentId?: string; configured?: Site[] } = {}): SeatConfig {
  const { agentId = 'A-77', configured = [plainSite(CRM)], ...rest } = change;
  const options = { ...defaultOptions, agentId, sites: configured };
  return {
    settings: settingsOf(options),
    options,
    password: 's3cret',
    reportsPassword: null,
    login: 1,
    servers: ['https://dialer.example.com'],
    sites: configured,
    sitePatterns: [],
    ...rest,
  };
}

const guardOf = (login: number): LoginGuard => ({
  refused: { why: 'wrong-password', at: login },
  isSpent: false,
  send: (put) => put(),
  grant() {},
  revoke() {},
});
const connection = (): DialerConnection => ({
  dialer: null,
  host: '',
  ask: () => Promise.reject(new Error('not to be used')),
});

let now: SeatConfig | null;
let connected: string[];
let said: string | null;
let context: SeatContext;

beforeEach(async () => {
  now = config();
  connected = [];
  said = null;
  const pages: SeatAgent = {
    get agentId() {
      return said;
    },
    review() {},
    onPageAgent() {},
  };
  context = createSeatContext({
    load: async () => now,
    loadLanguage: async () => 'en',
    openGuard: async (login) => guardOf(login),
    connect(_, guard, agentId) {
      connected.push(`${guard.refused?.at} ${agentId}`);
      return connection();
    },
    loadAgent: async () => pages,
  });
  await context.recall(() => {});
});

describe('what is different after a seat was read', () => {
  test.each([
    ['is the login, of the first that there is', null, config(), 'login'],
    ['is the login, of another number', config(), config({ login: 2 }), 'login'],
    ['is the login, when the seat is gone', config(), null, 'login'],
    ['is the login, whoever else it is', config(), config({ login: 2, agentId: 'B-1' }), 'login'],
    ['is the agent', config(), config({ agentId: 'B-1' }), 'agent'],
    ['is something else', config(), config({ servers: ['https://other.example.com'] }), 'other'],
    ['is nothing of weight', config(), config(), 'other'],
    ['is nothing where there is no seat, and was none', null, null, 'other'],
  ] as const)('%s', async (_, before, after, change) => {
    now = before;
    await context.read();
    now = after;
    expect(await context.read()).toBe(change);
  });
});

describe('the connection to the dialer', () => {
  test('stays while login and servers are the same: it knows which of them works', async () => {
    await context.read();
    const { connection: first, guard } = context;
    now = config({ agentId: 'B-1' });
    await context.read();
    expect([context.connection, context.guard]).toEqual([first, guard]);
    expect(connected).toEqual(['1 A-77']);
  });

  test('is another one with other servers, behind the same guard', async () => {
    await context.read();
    const { guard } = context;
    now = config({ servers: [] });
    await context.read();
    expect(context.guard).toBe(guard);
    expect(connected).toHaveLength(2);
  });

  test('goes with the seat, and so does the guard of its login', async () => {
    await context.read();
    now = null;
    await context.read();
    expect([context.connection, context.guard, context.agentId]).toEqual([null, null, '']);
  });

  test('of another login stands behind the guard of that one', async () => {
    await context.read();
    now = config({ login: 2 });
    await context.read();
    expect(connected).toEqual(['1 A-77', '2 A-77']);
  });
});

describe('the AgentID that counts', () => {
  test('is the one that is set, as long as no site says another', async () => {
    said = 'P-9';
    await context.read();
    expect(context.agentId).toBe('A-77');
  });

  test('is the page’s alone where a site says it, also before it has', async () => {
    now = config({ configured: [plainSite('https://wiki.example.com'), sayingSite] });
    await context.read();
    expect(context.agentId).toBe('');
    said = 'P-9';
    expect(context.agentId).toBe('P-9');
  });

  test('is the page’s also where the browser does not let us into that site', async () => {
    now = config({ configured: [sayingSite], sites: [] });
    await context.read();
    expect(context.agentId).toBe('');
  });
});

test('a site is one that the browser lets us into', async () => {
  now = config({ configured: [plainSite(CRM)], sites: [] });
  await context.read();
  expect(context.site(CRM)).toBeNull();
  now = config();
  await context.read();
  expect(context.site(CRM)).toEqual(plainSite(CRM));
  expect(context.site('https://crm.example.com:8443')).toBeNull();
});
