import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { DialerEvent } from '../../simulator/dialer/events.ts';
import { callsByFunction } from '../../simulator/dialer/request-log.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { RECORDED_PASSWORD, recordedWorld } from '../../simulator/worlds/recorded.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { activeLeadForm } from './asking.ts';

const ADDRESS = 'http://dialer.example.com/agc/api.php';

let engine: Engine;
let events: DialerEvent[];

beforeEach(() => {
  engine = createEngine({ world: recordedWorld(), clock: createFakeClock(5000) });
  events = [];
  engine.onEvent((event) => events.push(event));
});

describe('the log of requests', () => {
  it('keeps what was asked and when', async () => {
    await simulatorFetch(engine)(ADDRESS, { method: 'POST', body: activeLeadForm() });
    expect(engine.requests).toEqual([
      {
        at: 5000,
        method: 'POST',
        path: '/agc/api.php',
        function: 'st_get_agent_active_lead',
        parameters: {
          source: 'unit',
          user: 'apiuser',
          function: 'st_get_agent_active_lead',
          value: 'A-77',
          vendor_id: '207',
        },
        passwordInAddress: false,
        sentCookies: false,
        fault: null,
      },
    ]);
  });

  it('sees a password in the address, and cookies', async () => {
    await simulatorFetch(engine)(`${ADDRESS}?${activeLeadForm()}`, { headers: { cookie: 'seat=7' } });
    expect(engine.requests[0]).toMatchObject({ passwordInAddress: true, sentCookies: true });
  });

  it('holds no password, neither in entries nor in events', async () => {
    const ask = (form: URLSearchParams, init: RequestInit = {}) =>
      simulatorFetch(engine)(`${ADDRESS}?${form}`, init);
    await ask(activeLeadForm());
    await ask(activeLeadForm({ pass: 'another-Secret' }));
    await ask(new URLSearchParams(), { method: 'POST', body: activeLeadForm({ pass: 'another-Secret' }) });
    expect(engine.requests).toHaveLength(3);
    expect(events.map(({ kind }) => kind)).toContain('login-refused');
    const everything = JSON.stringify([engine.requests, events]);
    expect(everything).not.toContain(RECORDED_PASSWORD);
    expect(everything).not.toContain('another-Secret');
  });

  it('tells of every request twice: when it came and how it was answered', async () => {
    await simulatorFetch(engine)(ADDRESS);
    engine.faults.next({ kind: 'outage' });
    await expect(simulatorFetch(engine)(ADDRESS)).rejects.toThrow(TypeError);
    const kinds = events.map(({ kind }) => kind);
    expect(kinds).toEqual(['request-arrived', 'request-answered', 'fault-began', 'request-arrived']);
  });
});

describe('the counts', () => {
  const call = (changes: Record<string, string> = {}) =>
    simulatorFetch(engine)(ADDRESS, { method: 'POST', body: activeLeadForm(changes) });

  it('tell how many calls of which function there were', async () => {
    await call();
    await call();
    await call({ function: 'external_hangup', value: '1', agent_user: '1234' });
    expect(callsByFunction(engine.requests)).toEqual({ st_get_agent_active_lead: 2, external_hangup: 1 });
    expect(callsByFunction(engine.requests, 5001)).toEqual({});
  });

  it('tell every login that was refused, and why', async () => {
    await call({ pass: 'wrong' });
    await call();
    engine.administrator.switchServers(false);
    await call();
    expect(engine.refusedLogins).toEqual([
      { at: 5000, apiUser: 'apiuser', reason: 'bad' },
      { at: 5000, apiUser: 'apiuser', reason: 'no-servers' },
    ]);
  });
});
