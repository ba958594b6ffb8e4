import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../utils/clock.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { ServedDialer } from '../../simulator/dialer/server.ts';
import { serve } from '../../simulator/dialer/server.ts';
import { recordedWorld } from '../../simulator/worlds/recorded.ts';
import { activeLeadForm } from './asking.ts';

let engine: Engine;
let dialer: ServedDialer;

beforeEach(async () => {
  engine = createEngine({ world: recordedWorld(), clock: systemClock });
  dialer = await serve(engine, { drawerStateFor: '1234' });
});
afterEach(() => dialer.close());

const ask = (init: RequestInit = {}) =>
  fetch(`${dialer.url}/agc/api.php`, { method: 'POST', body: activeLeadForm(), ...init });

describe('the dialer as a server', () => {
  it('answers on the loopback', async () => {
    const answer = await ask();
    expect(new URL(dialer.url).hostname).toBe('127.0.0.1');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toMatch(/^SUCCESS: .* - 1234\|7275551212\|101\|/);
  });

  it('runs the function for HEAD and OPTIONS', async () => {
    for (const method of ['HEAD', 'OPTIONS']) {
      await fetch(`${dialer.url}/agc/api.php?${activeLeadForm()}`, { method });
    }
    expect(engine.requests.map(({ function: name }) => name)).toEqual([
      'st_get_agent_active_lead',
      'st_get_agent_active_lead',
    ]);
  });

  it('cuts connections in an outage', async () => {
    engine.faults.set({ kind: 'outage' });
    await expect(ask()).rejects.toThrow(TypeError);
    engine.faults.clear();
    expect((await ask()).status).toBe(200);
  });

  it('lets callers go who do not wait', async () => {
    engine.faults.next({ kind: 'hang' });
    await expect(ask({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/i);
    engine.faults.next({ kind: 'slow', ms: 60_000 });
    await expect(ask({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/i);
    expect((await ask()).status).toBe(200);
  });

  it('begins an answer that never ends', async () => {
    engine.faults.next({ kind: 'stall' });
    const answer = await ask({ signal: AbortSignal.timeout(100) });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(/timeout/i);
  });

  it('closes with answers still hanging', async () => {
    engine.faults.set({ kind: 'hang' });
    const cut = new Promise((resolve) => {
      request(`${dialer.url}/agc/api.php`).on('error', resolve).end();
    });
    while (engine.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await dialer.close();
    expect(await cut).toBeInstanceOf(Error);
    dialer = await serve(engine);
  });

  it('refuses a port that is taken', async () => {
    await expect(serve(engine, { port: Number(new URL(dialer.url).port) })).rejects.toThrow(/EADDRINUSE/);
  });
});
