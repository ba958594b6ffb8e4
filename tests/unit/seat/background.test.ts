import { beforeEach, describe, expect, test, vi } from 'vitest';
import { plainSite } from '../../../utils/call/site.ts';
import { DEMO_AGENT_ID, DEMO_REPORTS_USER, DEMO_USER } from '../../simulator/worlds/demo.ts';
import { world } from '../settings/fake-browser.ts';
import { browser, seen } from './fake-browser.ts';
import type { Worker } from './worker.ts';
import { CRM, DIALER, kinds, save, saved, setPolicy, setUp, shown, startWorker } from './worker.ts';

vi.mock('../../../utils/browser.ts', () => import('./fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const EVENTS = ['connect', 'question', 'alarm', 'set-up', 'online'];
const polls = (worker: Worker) => worker.asked('st_get_agent_active_lead');

beforeEach(() => setUp());

describe('the start', () => {
  test('hears every event before anything is waited for, and of a browser that never answers', () => {
    const never = new Promise<never>(() => {});
    const get = vi.spyOn(browser.storage.session, 'get').mockReturnValue(never);
    expect(startWorker().listening.toSorted()).toEqual(EVENTS.toSorted());
    get.mockRestore();
  });

  test('lets nobody in before it knows what the last worker knew', async () => {
    const first = startWorker();
    const before = first.panel();
    first.engine.floor.newCall(DEMO_USER, 101);
    await first.pass(2_000);
    expect(shown(before).call).toMatchObject({ kind: 'on-lead', pop: 1 });
    first.kill();

    const next = startWorker(first.engine);
    const panel = next.panel();
    expect(panel.told).toEqual([]);
    await next.pass();
    expect(kinds(panel).slice(0, 3)).toEqual(['layout', 'words', 'snapshot']);
    expect(panel.told[2]).toMatchObject({ snapshot: { call: { kind: 'on-lead', pop: 1 } } });
  });

  test('asks the dialer nothing with a password that it has refused another worker', async () => {
    setUp({}, 'Wrong-Pass.1');
    const first = startWorker();
    first.panel();
    await first.pass(60_000);
    expect(polls(first)).toBe(1);
    first.kill();

    const next = startWorker(first.engine);
    const panel = next.panel();
    await next.pass(60_000);
    expect(polls(next)).toBe(1);
    expect(shown(panel).link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
  });

  test('has the resident script in the tabs that are open, but for those that are back by themselves', async () => {
    seen.tabs.set(1, `${CRM}/a`).set(2, `${CRM}/b`).set(3, 'https://elsewhere.example.com/');
    const worker = startWorker();
    worker.resident(1);
    await worker.pass();
    expect([seen.registered, seen.injected]).toEqual([[`${CRM}/*`], []]);
    await worker.pass(1_000);
    expect(seen.injected).toEqual([{ tabId: 2, file: 'crm.js' }]);
  });
});

describe('a seat that is changed', () => {
  let worker: Worker;
  const onLead = async () => {
    worker = startWorker();
    const panel = worker.panel();
    worker.engine.floor.newCall(DEMO_USER, 101);
    await worker.pass(2_000);
    expect(shown(panel).call.kind).toBe('on-lead');
    return panel;
  };

  test('in its login shows nothing of what was heard before', async () => {
    const panel = await onLead();
    await save({ apiUser: 'nobody' });
    await worker.pass();
    expect(shown(panel)).toMatchObject({ seat: null, call: { kind: 'unknown' } });
    await save({});
    await worker.pass(2_000);
    expect(shown(panel)).toMatchObject({ seat: { agentId: DEMO_AGENT_ID }, call: { kind: 'on-lead' } });
  });

  test('in its agent shows nothing of the other one', async () => {
    const panel = await onLead();
    await save({ agentId: 'B-1' });
    await worker.pass();
    expect(shown(panel).seat?.agentId).toBe('B-1');
    expect(shown(panel).call.kind).not.toBe('on-lead');
  });

  test('in its language speaks it everywhere at once, the popup that opens next too', async () => {
    const panel = await onLead();
    await save({ language: 'fr' });
    await worker.pass();
    expect(panel.told.findLast((message) => Reflect.get(Object(message), 'kind') === 'words')).toMatchObject({
      language: 'fr',
    });
    expect(shown(panel)).toMatchObject({ language: 'fr', call: { kind: 'on-lead' } });
    expect(world.session.get('snapshot')).toMatchObject({ snapshot: { language: 'fr' } });
    setPolicy({ language: 'es' });
    await worker.pass();
    expect(shown(panel).language).toBe('es');
  });

  test('in something else keeps its lead', async () => {
    const panel = await onLead();
    await save({ country: 'DE' });
    await worker.pass();
    expect(shown(panel).call.kind).toBe('on-lead');
  });

  test('again while the first change is being taken over is as it was changed last', async () => {
    const panel = await onLead();
    await save({ agentId: 'B-1' });
    await save({ apiUser: 'nobody' });
    await save({ country: 'DE' });
    await worker.pass();
    expect(shown(panel)).toMatchObject({ seat: { agentId: DEMO_AGENT_ID }, call: { kind: 'on-lead' } });
  });

  test('twice at once sends a wrong password once', async () => {
    const panel = await onLead();
    const before = polls(worker);
    world.vault.set('apiPassword/one', 'Wrong-Pass.1');
    await Promise.all([save({ country: 'DE' }), save({ country: 'FR' })]);
    await worker.pass(30_000);
    expect(polls(worker)).toBe(before + 1);
    expect(shown(panel).link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
  });

  test('by policy follows it', async () => {
    const panel = await onLead();
    setPolicy({ agentId: 'B-1' });
    await worker.pass();
    expect(shown(panel).seat?.agentId).toBe('B-1');
    setPolicy({});
    await worker.pass(2_000);
    expect(shown(panel)).toMatchObject({ seat: { agentId: DEMO_AGENT_ID }, call: { kind: 'on-lead' } });
  });

  test('by a permission that is taken away closes its panels, and comes back with it', async () => {
    const panel = await onLead();
    await browser.permissions.remove({ origins: [`${CRM}/*`] });
    await worker.pass();
    expect([kinds(panel).at(-1), seen.registered]).toEqual(['closed', []]);
    await browser.permissions.request({ origins: [`${CRM}/*`] });
    await worker.pass();
    expect(kinds(panel).slice(-4)).toEqual(['layout', 'words', 'snapshot', 'snapshot']);
    expect(seen.registered).toEqual([`${CRM}/*`]);
  });

  test('by the dialer’s permission says so, and asks again as soon as it is back', async () => {
    const panel = await onLead();
    await browser.permissions.remove({ origins: [`${DIALER}/*`] });
    await worker.pass(30_000);
    expect(shown(panel).link).toMatchObject({ kind: 'down', refusal: 'no-permission' });
    await browser.permissions.request({ origins: [`${DIALER}/*`] });
    await worker.pass();
    expect(shown(panel).link.kind).toBe('live');
  });
});

describe('whose AgentID counts', () => {
  const rule = { agentIdSelector: 'meta[name=agent]', agentIdAttribute: '' };
  const sites = [{ ...plainSite(CRM), ...rule }];

  test('the page’s, where a site says it; nobody is asked for before it does', async () => {
    world.items.set('settings', saved({ sites }));
    const worker = startWorker();
    const popup = worker.popup();
    const resident = worker.resident();
    worker.engine.floor.newCall(DEMO_USER, 101);
    await worker.pass(5_000);
    expect([shown(popup).seat?.agentId, polls(worker)]).toEqual(['', 0]);
    resident.say({ kind: 'page-agent', agentId: DEMO_AGENT_ID });
    expect(shown(popup).seat?.agentId).toBe(DEMO_AGENT_ID);
    await worker.pass(2_000);
    expect(shown(popup).call.kind).toBe('on-lead');
  });

  test('another one than before takes the lead of the first off every surface at once', async () => {
    world.items.set('settings', saved({ sites }));
    const worker = startWorker();
    const popup = worker.popup();
    const [here, there] = [worker.resident(1), worker.resident(2)];
    worker.engine.floor.newCall(DEMO_USER, 101);
    await worker.pass();
    here.say({ kind: 'page-agent', agentId: DEMO_AGENT_ID });
    await worker.pass(6_000);
    expect(shown(popup).call.kind).toBe('on-lead');
    there.say({ kind: 'page-agent', agentId: 'B-1' });
    expect(shown(popup).seat?.agentId).toBe('B-1');
    expect(shown(popup).call.kind).not.toBe('on-lead');
  });
});

describe('a worker that sleeps', () => {
  test('has an alarm as long as somebody looks, and no longer', async () => {
    const worker = startWorker();
    await worker.pass();
    expect(seen.alarms.size).toBe(0);
    const [panel, team] = [worker.panel(), worker.teamPage()];
    await worker.pass();
    expect(seen.alarms.size).toBe(1);
    panel.leave();
    await worker.pass();
    expect(seen.alarms.size).toBe(1);
    team.leave();
    await worker.pass();
    expect(seen.alarms.size).toBe(0);
  });

  test('is woken by it, and asks at once', async () => {
    const worker = startWorker();
    worker.panel();
    await worker.pass(2_000);
    const before = polls(worker);
    worker.sleep(3_600_000);
    await worker.pass(10_000);
    expect(polls(worker)).toBe(before);
    worker.alarm();
    await worker.pass(250);
    expect(polls(worker)).toBe(before + 1);
  });
});

describe('a team lead’s machine', () => {
  test('shows the floor without an agent, and says that there is no agent', async () => {
    setUp({ agentId: '', teamId: '', reportsUser: DEMO_REPORTS_USER });
    const worker = startWorker();
    const [popup, team] = [worker.popup(), worker.teamPage()];
    await worker.pass(3_000);
    expect(shown(popup)).toMatchObject({ seat: null, hasReportsUser: true });
    expect(team.told.at(-1)).toMatchObject({ floor: { setUp: 'ready', link: { kind: 'live' } } });
    const answer = worker.ask({ kind: 'test-connection' });
    await worker.pass();
    expect(await answer).toEqual({ kind: 'team-only' });
  });

  test('is any agent’s machine once a reports user is set, without a restart', async () => {
    const worker = startWorker();
    const [popup, team] = [worker.popup(), worker.teamPage()];
    await worker.pass(1_000);
    expect(team.told.at(-1)).toMatchObject({ floor: { setUp: 'no-reports-user' } });
    await save({ reportsUser: DEMO_REPORTS_USER });
    await worker.pass(3_000);
    expect(shown(popup).hasReportsUser).toBe(true);
    expect(team.told.at(-1)).toMatchObject({ floor: { setUp: 'ready', link: { kind: 'live' } } });
  });
});
