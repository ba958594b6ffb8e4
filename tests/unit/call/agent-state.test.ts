import { describe, expect, test } from 'vitest';
import type { AgentSigns, AgentState } from '../../../utils/call/agent-state.ts';
import { agentState } from '../../../utils/call/agent-state.ts';
import { parseAgentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { parseLoggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { corpus } from '../../fixtures/corpus.ts';

/** What everybody did while the reports were recorded, by VICIdial user. */
const DID: Readonly<Record<string, string>> = {
  '6666': 'paused LOGIN',
  '1234': 'three-way',
  '1001': 'ready',
  '1002': 'wrapping-up',
  '1003': 'dead-call',
  '1004': 'three-way',
  '1005': 'three-way',
  '1006': 'parked',
  '1007': 'previewing',
  '1008': 'dialing',
  '1009': 'ringing',
  '1010': 'ready',
  '1011': 'queued',
  '1012': 'paused BREAK',
  '1013': 'in-call',
  '1014': 'in-call',
  '1017': 'in-call',
  '1018': 'in-call',
  '1019': 'paused LUNCH',
  '1020': 'paused ',
  '1021': 'paused ',
  '1022': 'in-call',
  '1023': 'three-way',
  '1024': 'in-call',
  '1025': 'ready',
  '1026': 'paused TRAIN',
  '1027': 'paused ',
  '1028': 'ready',
};

const inWords = (state: AgentState) => (state.kind === 'paused' ? `paused ${state.code}` : state.kind);

const recorded = (id: string) => {
  const exchange = corpus.find((each) => each.id === id);
  return { status: 200, text: exchange?.body ?? '', retryAfter: null };
};

describe('what a recorded agent does', () => {
  test.each([
    ['nonagent.logged_in.sub', '|'],
    ['nonagent.logged_in.csv', ','],
  ])('by %s', (id, delimiter) => {
    const floor = parseLoggedInAgents(recorded(id), delimiter);
    if (!floor.ok) expect.fail(floor.error.kind);
    const did = Object.fromEntries(floor.value.agents.map((each) => [each.user, inWords(agentState(each))]));
    expect(did).toEqual(DID);
  });

  const single = corpus.filter(({ id }) => /^nonagent\.agent_status\.\d+$/.test(id));
  const [header] = recorded('nonagent.agent_status.header').text.split('\n');

  test.each(single)('by $id', ({ params, body }) => {
    const report = parseAgentStatus({ status: 200, text: `${header}\n${body}`, retryAfter: null }, '|');
    if (!report.ok || report.value.kind !== 'agent') expect.fail('is an agent');
    // The chat that made it a three-way call had not begun when 1234 was asked for alone.
    const did = params['agent_user'] === '1234' ? 'in-call' : DID[params['agent_user'] ?? ''];
    expect(inWords(agentState(report.value))).toBe(did);
  });
});

describe('what a report says', () => {
  const idle: AgentSigns = { status: 'READY', subStatus: '', leadId: null, pauseCode: '' };

  test.each<[string, Partial<AgentSigns>, string]>([
    ['a pause code in a call', { status: 'INCALL', leadId: '1', pauseCode: 'LUNCH' }, 'in-call'],
    [
      'a pause code in the outcome',
      { status: 'PAUSED', subStatus: 'DISPO', pauseCode: 'LUNCH' },
      'wrapping-up',
    ],
    ['a pause code that cannot be told', { status: 'PAUSED', pauseCode: null }, 'paused null'],
    ['a lead of somebody who waits', { leadId: '7' }, 'wrapping-up'],
    ['a call from the manual queue', { status: 'MQUEUE', leadId: '7' }, 'queued'],
    ['the phone of somebody paused rings', { status: 'PAUSED', subStatus: 'RING' }, 'ringing'],
    ['a sub-status that cannot be told', { status: 'INCALL', subStatus: null }, 'unknown'],
    ['a sub-status of a later version', { status: 'INCALL', subStatus: 'HOLD' }, 'unknown'],
    ['a status of a later version', { status: 'LAGGED' }, 'unknown'],
    ['nothing', { status: '' }, 'unknown'],
    ['a word every object knows', { status: 'INCALL', subStatus: 'constructor' }, 'unknown'],
  ])('%s', (_, signs, state) => {
    expect(inWords(agentState({ ...idle, ...signs }))).toBe(state);
  });
});
