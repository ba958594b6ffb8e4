import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import { findCampaign, findLiveAgent } from '../../simulator/dialer/world.ts';
import { recordedWorld } from '../../simulator/worlds/recorded.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { activeLeadForm, AGENT_API, ask, post } from './asking.ts';
import { RECORDED_AT } from './recorded-states.ts';
import { DIAL } from './seat.ts';

let engine: Engine;

beforeEach(() => {
  engine = createEngine({ world: recordedWorld(), clock: createFakeClock(RECORDED_AT) });
});

const order = (name: string, agentUser: string, value: string, more: Readonly<Record<string, string>> = {}) =>
  ask(engine, { function: name, agent_user: agentUser, value, vendor_id: '', ...more });

function agent(user: string): LiveAgent {
  const row = findLiveAgent(engine.world, user);
  if (row === undefined) throw new Error(`${user} is not logged in`);
  return row;
}

describe('whom an order is for', () => {
  it('goes to agent_user all the same when alt_user is unknown', () => {
    expect(order('external_hangup', '1234', '1', { alt_user: 'nope' })).toBe(
      'ERROR: no user found - nope\nSUCCESS: external_hangup function set - 1|1234\n',
    );
    expect(agent('1234').mailbox.external_hangup).toBe('1');
  });

  it('goes to alt_user when both are known', () => {
    order('external_hangup', '1234', '1', { alt_user: 'C1003' });
    expect(agent('1003').mailbox.external_hangup).toBe('1');
    expect(agent('1234').mailbox.external_hangup).toBe('');
  });

  it('takes no alt_user of one character, but for pausing and logging out says so late', () => {
    const nobody = { agent_user: '', alt_user: 'C' };
    expect(order('external_hangup', '', '1', nobody)).toBe('ERROR: external_hangup not valid - 1|\n');
    expect(order('external_pause', '', 'PAUSE', nobody)).toBe('ERROR: agent_user is not logged in - \n');
    expect(order('logout', '', 'LOGOUT', nobody)).toBe('ERROR: agent_user is not logged in - \n');
  });

  it('is repeated as it was written', () => {
    expect(order('st_login_log', '', 'agentx', { vendor_id: '1' })).toContain(' - 1002\n');
    expect(order('external_status', '', 'NI', { alt_user: 'AGENTX' })).toBe(
      'SUCCESS: external_status function set - NI|1002\n',
    );
  });
});

describe('what a permission is refused for', () => {
  it.each([
    ['external_dial', { value: '+1 (727) 555', ...DIAL }, '1727555'],
    ['preview_dial_action', { value: 'SKIPx' }, 'SKIP'],
    ['change_ingroups', { value: 'ADDx', blended: 'NO' }, 'ADD'],
    ['switch_lead', { value: 'x', lead_id: '101' }, '101'],
    ['pause_code', { value: 'BREAK' }, 'BREAK'],
  ])('%s', (name, parameters, subject) => {
    expect(order(name, '6666', '', { user: 'limited', ...parameters })).toBe(
      `ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - ${subject}|limited|${name}|ADMIN\n`,
    );
  });
});

describe('a column that is too short', () => {
  it('is filled as far as it goes, and the wrong lead ordered', () => {
    order('external_dial', '6666', '', { ...DIAL, lead_id: '101', vendor_id: 'v'.repeat(60) });
    expect(agent('6666').mailbox.external_dial).toMatch(/!1$/);
  });

  it('breaks the statement in strict SQL, and the answer with it', () => {
    engine.world.platform.strictSql = true;
    const long = { agent_user: '1234', function: 'external_hangup', value: 'HANGUP' };
    const reply = engine.handle(post(AGENT_API, activeLeadForm(long)));
    expect([reply.status, reply.body.length]).toEqual([500, 0]);
    expect(agent('1234').mailbox.external_hangup).toBe('');
  });
});

describe('orders no recording shows', () => {
  it('tells an in-group to dial for that nobody knows, and goes on', () => {
    expect(order('external_dial', '6666', '7275551212', { ...DIAL, dial_ingroup: 'NOPE' })).toMatch(
      /^NOTICE: defined dial_ingroup not found - NOPE\nSUCCESS: external_dial function set - 7275551212\|/,
    );
    expect(agent('6666').mailbox.external_dial).toMatch(/!!!$/);
  });

  it('keeps the one word that is no number', () => {
    expect(order('external_dial', '6666', 'MANUALNEXT', DIAL)).toMatch(
      /^SUCCESS: external_dial function set - MANUALNEXT\|/,
    );
    expect(order('external_dial', '6666', 'MANUALLAST', DIAL)).toMatch(/^ERROR: external_dial not valid/);
  });

  it('prefers the main number when a search fits two', () => {
    const lead = engine.world.leads.get(101);
    if (lead !== undefined) Object.assign(lead, { altPhone: lead.phoneNumber, address3: '7275559999' });
    const search = (value: string) =>
      order('external_dial', '6666', value, { ...DIAL, lead_id: '101', alt_dial: 'SEARCH' });
    expect(search('7275551212')).toMatch(/\|MAIN\n$/);
    expect(search('7275559999')).toMatch(/ - 7275559999\|.*\|ADDR3\n$/);
  });

  it('parks nothing without a lead', () => {
    expect(order('park_call', '6666', 'PARK_CUSTOMER')).toBe(
      'ERROR: agent_user does not have a lead on their screen - 6666\n',
    );
    expect(order('park_call', '1234', 'PARK')).toBe('ERROR: park_call not valid - PARK|1234\n');
  });

  it('needs an active in-group and a known choice of caller id', () => {
    const transfer = (more: Readonly<Record<string, string>>) =>
      order('transfer_conference', '1234', 'LOCAL_CLOSER', more);
    const support = engine.world.inboundGroups.find(({ groupId }) => groupId === 'SUPPORT');
    if (support !== undefined) support.active = false;
    expect(transfer({ ingroup_choices: 'SUPPORT' })).toBe('ERROR: ingroup is not valid - SUPPORT\n');
    expect(transfer({ ingroup_choices: 'SALESLINE', cid_choice: 'MINE' })).toBe(
      'ERROR: cid_choice is not valid - 1234|MINE\n',
    );
    expect(transfer({ ingroup_choices: 'SALESLINE', group_alias: 'NOPE' })).toBe(
      'ERROR: group_alias is not valid - 1234|NOPE\n',
    );
  });

  it('asks an inbound call for its in-group’s default', () => {
    const sales = engine.world.inboundGroups.find(({ groupId }) => groupId === 'SALESLINE');
    if (sales !== undefined) sales.defaultXferGroup = 'SUPPORT';
    expect(
      order('transfer_conference', '1024', 'LOCAL_CLOSER', { ingroup_choices: 'DEFAULTINGROUP' }),
    ).toContain('LOCAL_CLOSER|SUPPORT|');
  });

  it('counts the calls of an agent who takes direct ones', () => {
    const { autoCalls } = engine.world;
    const direct = { callType: 'IN', status: 'LIVE', leadId: 0, campaignId: 'AGENTDIRECT' } as const;
    autoCalls.push({ ...direct, callerid: 'Y1', agentOnly: '1012' });
    autoCalls.push({ ...direct, callerid: 'Y2', agentOnly: '1001' });
    agent('1012').closerCampaigns = ' SUPPORT AGENTDIRECT -';
    expect(order('calls_in_queue_count', '1012', 'DISPLAY')).toBe('SUCCESS: calls_in_queue_count - 2');
  });

  it('adds no in-group twice, and none before the first space', () => {
    const add = (choices: string) =>
      order('change_ingroups', '1010', 'ADD', { blended: 'NO', ingroup_choices: choices });
    expect(add(' SUPPORT -')).toContain('| SALESLINE SUPPORT -|');
    expect(add('AGENTDIRECT -')).toContain('| SALESLINE SUPPORT -|');
  });

  it('lets nobody preview where the campaign does not', () => {
    const campaign = findCampaign(engine.world, 'TESTCAMP');
    if (campaign !== undefined) campaign.manualPreviewDial = 'DISABLED';
    expect(order('preview_dial_action', '6666', 'SKIP')).toBe(
      'ERROR: preview dialing not allowed on this campaign - 6666|TESTCAMP|DISABLED\n',
    );
    expect(order('preview_dial_action', '1019', 'SKIP')).toContain('not allowed on this campaign');
  });

  it('refuses to switch leads where the campaign has no search', () => {
    const campaign = findCampaign(engine.world, 'TESTCAMP');
    if (campaign !== undefined) campaign.agentLeadSearch = 'ENABLED';
    expect(order('switch_lead', '1024', '', { lead_id: '101' })).toBe(
      'ERROR: campaign does not allow inbound lead search - 1024|TESTCAMP\n',
    );
  });

  it('hands the call of a remote agent to an in-group at once', () => {
    const call = { stage: 'INGROUPTRANSFER', ingroup_choices: 'DEFAULTINGROUP' };
    expect(order('ra_call_control', '1018', 'V1120130000000000105', call)).toBe(
      'SUCCESS: ra_call_control transfer - 1018|V1120130000000000105|\n',
    );
    expect(agent('1018')).toMatchObject({ status: 'READY', leadId: 0, callerid: '' });
    expect(engine.world.leads.get(105)?.status).toBe('RAXFER');
    expect(order('ra_call_control', '1018', 'V1120130000000000105', call)).toBe(
      'ERROR: no active call found - V1120130000000000105\n',
    );
  });

  it('keeps several numbers to ring once more for each time it is told', () => {
    const several = (phones: string) =>
      order('transfer_conference', '1234', 'DIAL_WITH_CUSTOMER', { multi_dial_phones: phones });
    expect(several('2125551212')).toContain('|Multi-phones: 1 1 1|');
    expect(several('2125551212,4075551212')).toContain('|Multi-phones: 2 2 2|');
    expect(several('1,2,3')).toContain('|Multi-phones: 0 3 0|');
  });

  it('cuts what a recording is to be called', () => {
    order('recording', '1234', 'START', { stage: 'abcdefghijklmnop' });
    expect(agent('1234').mailbox.external_recording).toBe('STARTabcdefghijklmn');
  });
});
