import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../simulator/dialer/desk/desk.ts';
import { openDesk } from '../../simulator/dialer/desk/desk.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';
import { DEMO_USER, demoWorld } from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { AGENT_API, post, textOf } from './asking.ts';

let engine: Engine;
let desk: Desk;

beforeEach(() => {
  engine = createEngine({ world: demoWorld(), clock: createFakeClock() });
  desk = openDesk(engine, DEMO_USER);
});
afterEach(() => desk.close());

const page = () =>
  textOf(
    desk.answer({ method: 'GET', url: '/', headers: {}, body: new Uint8Array() })?.body ?? new Uint8Array(),
  );
const press = (action: string, form: Record<string, string> = {}) =>
  desk.answer(post(`/desk/${action}`, new URLSearchParams(form)));
const agent = () => findLiveAgent(engine.world, DEMO_USER);

describe("the dialer's desk", () => {
  it('plays a call from the first ring to the disposition', () => {
    expect(press('new-call', { lead: '103' })).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(agent()?.leadId).toBe(103);
    expect(page()).toContain('Maya Torres is on a call with lead 103, Declan O&#39;Brien');
    press('hang-up');
    expect(page()).toContain('the disposition of lead 103');
    press('disposition', { status: 'SALE' });
    expect(engine.world.leads.get(103)?.status).toBe('SALE');
    expect(page()).toContain('Lead 103 was set to SALE');
  });

  it('pauses, resumes, and ends and begins a shift', () => {
    press('pause', { code: 'LUNCH' });
    expect(page()).toContain('Maya Torres is paused (LUNCH)');
    press('resume');
    press('log-out');
    expect(agent()).toBeUndefined();
    expect(page()).toContain('Maya Torres is not logged in');
    press('log-in');
    expect(agent()?.status).toBe('PAUSED');
  });

  it('plays a dead call, a preview and the administrator', () => {
    press('new-call', { lead: '103' });
    press('customer-leaves');
    expect(page()).toContain('The customer of lead 103 hung up; Maya Torres has not yet');
    press('hang-up');
    press('disposition', { status: 'NI' });
    press('preview', { lead: '104' });
    expect(agent()?.previewLeadId).toBe(104);
    press('api-off');
    expect(engine.world.system.vdcAgentApiActive).toBe(false);
    expect(page()).toContain('Agent API on');
    press('import');
    expect(page()).toContain('Imogen Ashworth');
    press('password', { account: 'apiuser', password: 'Another-207' });
    expect(findUser(engine.world, 'apiuser')?.pass).toBe('Another-207');
    press('language', { account: 'apiuser', language: 'de' });
    expect(findUser(engine.world, 'apiuser')?.selectedLanguage).toBe('de');
    engine.world.callbacks.push({
      leadId: 103,
      user: DEMO_USER,
      status: 'CALLBK',
      callbackTime: '2026-12-05 09:30:00',
      recipient: 'ANYONE',
      comments: '',
    });
    expect(page()).toContain('Call lead 103 back at 2026-12-05 09:30:00');
  });

  it('parks, records and drops a third party, and says so', () => {
    press('new-call', { lead: '103' });
    press('park');
    expect(page()).toContain('The customer is parked');
    expect(page()).toContain('Grab customer');
    press('grab');
    expect(page()).not.toContain('The customer is parked');
    press('start-recording');
    expect(page()).toContain('Recording 1 is on');
    press('stop-recording');
    expect(page()).not.toContain('Recording 1 is on');
    engine.floor.callThirdParty(DEMO_USER, { phoneCode: '1', number: '3125550142' });
    expect(page()).toContain('3125550142 is in the call');
    press('drop-third-party');
    expect(agent()?.thirdParty).toBeNull();
  });

  it('says what stands in the mailbox, and what comes after the lead', () => {
    press('new-call', { lead: '103' });
    press('pause', { code: 'LUNCH' });
    expect(page()).toContain('Paused after this lead');
    const row = agent();
    if (row !== undefined) row.mailbox.external_hangup = '1';
    expect(page()).toContain('In the mailbox: hang up');
  });

  it('has nothing to park or record where nobody is', () => {
    press('log-out');
    const late = (action: string) => ({
      ...post(`/desk/${action}`, new URLSearchParams()),
      headers: { 'x-desk': '1' },
    });
    const statuses = ['park', 'grab', 'drop-third-party', 'start-recording', 'stop-recording'].map(
      (action) => desk.answer(late(action))?.status,
    );
    expect(statuses).toEqual([409, 409, 409, 409, 409]);
  });

  it('begins and ends trouble', () => {
    press('outage');
    expect(engine.faults.current()).toEqual({ kind: 'outage' });
    expect(page()).toContain('Outage off');
    press('calm');
    press('trouble', { fault: 'captive-portal' });
    expect(engine.faults.current()).toEqual({ kind: 'captive-portal' });
    expect(press('trouble', { fault: 'toString' })?.status).toBe(303);
    expect(engine.faults.current()).toEqual({ kind: 'captive-portal' });
  });

  it('does nothing for a button that came too late, and says so to its script', () => {
    const late = { ...post('/desk/hang-up', new URLSearchParams()), headers: { 'x-desk': '1' } };
    expect(desk.answer(late)?.status).toBe(409);
    expect(press('new-call', { lead: '999' })?.status).toBe(303);
    expect(agent()?.leadId).toBe(0);
  });

  it('leaves the dialer its own requests', () => {
    expect(desk.answer(post(AGENT_API, new URLSearchParams()))).toBeNull();
  });

  it('escapes what leads are called', () => {
    const lead = engine.world.leads.get(101);
    if (lead !== undefined) lead.firstName = '<script>alert(1)</script>';
    press('new-call', { lead: '101' });
    expect(page()).not.toContain('<script>alert');
  });

  it('keeps only the latest of what happened', () => {
    for (let time = 0; time < 20; time += 1) press(time % 2 === 0 ? 'pause' : 'resume');
    expect(page().match(/<li>/g)).toHaveLength(8);
  });
});
