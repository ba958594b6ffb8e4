import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { DialerEvent } from '../../simulator/dialer/events.ts';
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
