import { beforeEach, describe, expect, test, vi } from 'vitest';
import { plainSite } from '../../../utils/call/site.ts';
import type { ResidentClient } from '../../../utils/messaging/client.ts';
import type { SeatAgent } from '../../../utils/crm/seat-agent.ts';
import { loadSeatAgent } from '../../../utils/crm/seat-agent.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { stored } from './session-storage.ts';

vi.mock('../../../utils/browser.ts', () => import('./session-storage.ts'));

const CRM = 'https://crm.example.com';
const rule = { agentIdSelector: 'meta[name=agent]', agentIdAttribute: '' };
const sites = [{ ...plainSite(CRM), ...rule }, plainSite('https://wiki.example.com')];
const tab = (tabId: number, origin = CRM): ResidentClient => ({ name: 'crm', tabId, origin });

let clock: FakeClock;
let agent: SeatAgent;
let changes: (string | null)[];

async function start() {
  agent = await loadSeatAgent(clock, () => changes.push(agent.agentId));
  agent.review(sites);
}

beforeEach(async () => {
  stored.clear();
  clock = createFakeClock();
  changes = [];
  await start();
});

describe('the pages say whose seat it is', () => {
  test('nobody, until one says it; then whoever was said last', async () => {
    expect(agent.agentId).toBeNull();
    agent.onPageAgent('A-77', tab(1));
    await clock.pass(60_000);
    agent.onPageAgent('B-1', tab(2));
    expect(changes).toEqual(['A-77', 'B-1']);
  });

  test('the same from another tab is no change', () => {
    agent.onPageAgent('A-77', tab(1));
    agent.onPageAgent('A-77', tab(2));
    expect(changes).toEqual(['A-77']);
  });

  test('a page that says none is loading, or asks for a login', async () => {
    agent.onPageAgent('A-77', tab(1));
    agent.onPageAgent(null, tab(1));
    await clock.pass(60_000);
    expect(agent.agentId).toBe('A-77');
  });

  test('a site that was given no rule is not believed', () => {
    agent.onPageAgent('EVIL', tab(1, 'https://wiki.example.com'));
    agent.onPageAgent('EVIL', tab(1, 'https://elsewhere.example.com'));
    expect(agent.agentId).toBeNull();
  });

  test('an old tab that says again what it said brings nobody back', async () => {
    agent.onPageAgent('A-77', tab(1));
    await clock.pass(60_000);
    agent.onPageAgent('B-1', tab(2));
    agent.onPageAgent('A-77', tab(1));
    expect(agent.agentId).toBe('B-1');
    await clock.pass(60_000);
    agent.onPageAgent('B-1', tab(1));
    agent.onPageAgent('A-77', tab(1));
    expect(agent.agentId).toBe('A-77');
  });
});

describe('a page whose ids follow fast upon each other', () => {
  test('changes the agent no more than every five seconds, to the last of them', async () => {
    for (let second = 0; second < 12; second += 1) {
      agent.onPageAgent(`T-${second}`, tab(1));
      await clock.pass(1_000);
    }
    expect(changes).toEqual(['T-0', 'T-4', 'T-9']);
    await clock.pass(60_000);
    expect(changes).toEqual(['T-0', 'T-4', 'T-9', 'T-11']);
  });

  test('changes nothing when it comes back to the first', async () => {
    agent.onPageAgent('A-77', tab(1));
    agent.onPageAgent('B-1', tab(1));
    agent.onPageAgent('A-77', tab(1));
    await clock.pass(60_000);
    expect(changes).toEqual(['A-77']);
  });
});

describe('the next worker', () => {
  test('knows the agent, and takes what the tabs say again for no news', async () => {
    agent.onPageAgent('A-77', tab(1));
    await clock.pass(60_000);
    agent.onPageAgent('B-1', tab(2));
    await start();
    expect(agent.agentId).toBe('B-1');
    agent.onPageAgent('A-77', tab(1));
    agent.onPageAgent('B-1', tab(2));
    expect(agent.agentId).toBe('B-1');
    expect(changes).toEqual(['A-77', 'B-1']);
  });

  test('forgets all that was said by other rules', async () => {
    agent.onPageAgent('A-77', tab(1));
    agent.review([{ ...plainSite(CRM), ...rule, agentIdSelector: '#me' }]);
    expect(agent.agentId).toBeNull();
    agent.onPageAgent('A-77', tab(1));
    expect(agent.agentId).toBe('A-77');
  });

  test('forgets nothing when something else of the sites changes', () => {
    agent.onPageAgent('A-77', tab(1));
    agent.review([...sites, plainSite('https://third.example.com')]);
    expect(agent.agentId).toBe('A-77');
  });

  test.each([[null], ['A-77'], [{ agentId: 'A-77' }], [{ rules: '', agentId: 7, said: [] }]])(
    'takes nothing from %j',
    async (item) => {
      stored.set('seat-agent', item);
      await start();
      expect(agent.agentId).toBeNull();
    },
  );

  test('is not handed an endless list of tabs', () => {
    for (let id = 0; id < 500; id += 1) agent.onPageAgent('A-77', tab(id));
    const { said } = stored.get('seat-agent') as { said: [number, string][] };
    expect(said).toHaveLength(100);
    expect(said.at(-1)).toEqual([499, 'A-77']);
  });
});
