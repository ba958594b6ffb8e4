import { beforeEach, describe, expect, it } from 'vitest';
import { BRITISH_LEAD } from '../../simulator/dialer/administrator.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { RECORDED_PASSWORD, recordedWorld } from '../../simulator/worlds/recorded.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { ask } from './asking.ts';

let engine: Engine;

beforeEach(() => {
  engine = createEngine({ world: recordedWorld(), clock: createFakeClock() });
});

const GOOD = /^SUCCESS: st_get_agent_active_lead lead found - 1234\|/;

describe("what an administrator changes at the dialer's admin pages", () => {
  it('switches the agent API off and on', () => {
    engine.administrator.switchAgentApi(false);
    expect(ask(engine)).toBe('ERROR: System API NOT ACTIVE\n');
    engine.administrator.switchAgentApi(true);
    expect(ask(engine)).toMatch(GOOD);
  });

  it('changes the password: the old one is refused and counted', () => {
    engine.administrator.changePassword('apiuser', 'Another1');
    expect(ask(engine)).toMatch(/\|0\|1\|BAD\|/);
    expect(ask(engine, { pass: 'Another1' })).toMatch(GOOD);
    engine.administrator.changePassword('apiuser', RECORDED_PASSWORD);
    expect(ask(engine)).toMatch(GOOD);
  });

  it('permits other functions', () => {
    engine.administrator.permit('apiuser', 'external_hangup');
    expect(ask(engine)).toMatch(/^ERROR: auth USER DOES NOT HAVE PERMISSION/);
    engine.administrator.permit('apiuser', 'ALL_FUNCTIONS');
    expect(ask(engine)).toMatch(GOOD);
  });

  it('chooses a language for the API user', () => {
    engine.administrator.chooseLanguage('apiuser', 'Spanish');
    expect(ask(engine)).toMatch(/^EXITO: /);
    engine.administrator.chooseLanguage('apiuser', 'default English');
    expect(ask(engine)).toMatch(GOOD);
  });

  it.each([
    ['de', /^Erfolg: /],
    ['jp', /^成功: /],
    ['es2016', /^ÉXITO: /],
    ['se', /^LYCKADES: /],
  ])('chooses the translation "%s" that VICIdial ships', (language, answer) => {
    engine.administrator.chooseLanguage('apiuser', language);
    expect(ask(engine)).toMatch(answer);
  });

  it('lets the API user in from some addresses only', () => {
    engine.administrator.allowAddresses('apiuser', ['10.0.0.x']);
    expect(ask(engine)).toMatch(/\|1\|1\|IPBLOCK\||\|0\|1\|IPBLOCK\|/);
    engine.administrator.allowAddresses('apiuser', null);
    expect(ask(engine)).toMatch(GOOD);
  });

  it('takes every server out of service', () => {
    engine.administrator.switchServers(false);
    expect(ask(engine)).toMatch(/\|ERRSERVERS\|/);
    engine.administrator.switchServers(true);
    expect(ask(engine)).toMatch(GOOD);
  });

  it('lets PHP print its warnings around the answer', () => {
    engine.administrator.letPhpPrint('html');
    expect(ask(engine)).toMatch(
      /<br \/>\nSUCCESS: st_get_agent_active_lead lead found - [^\n]+\n<br \/>\n<b>Warning/,
    );
    engine.administrator.letPhpPrint('text');
    expect(ask(engine)).toMatch(/^\nWarning: Undefined variable \$DB in /);
    engine.administrator.letPhpPrint('no');
    expect(ask(engine)).toMatch(GOOD);
  });

  it('saves a file whose output comes three times before the answer', () => {
    engine.administrator.saveOptions('ok ');
    expect(ask(engine)).toMatch(/^ok ok ok SUCCESS: /);
    engine.administrator.saveOptions('');
    expect(ask(engine)).toMatch(GOOD);
  });

  it('imports a lead', () => {
    const leadId = engine.administrator.importLead(BRITISH_LEAD);
    expect(engine.world.leads.get(leadId)).toMatchObject({ phoneCode: '44', phoneNumber: '2071234567' });
  });
});
