import { describe, expect, test } from 'vitest';
import { agentStatus, parseAgentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { blindMonitor } from '../../../utils/dialer/reports/blind-monitor.ts';
import { inGroupStatus } from '../../../utils/dialer/reports/in-group-status.ts';
import { loggedInAgents, parseLoggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { userGroupStatus } from '../../../utils/dialer/reports/user-group-status.ts';
import { printAgentStatus, printLoggedIn, someAgent } from './report-printer.ts';
import type { Send } from './wire.ts';
import { wire } from './wire.ts';

const body = (text: string, status = 200) => ({ status, text, retryAfter: null });
const one = printAgentStatus(someAgent);
const page = '<!DOCTYPE html><html><body>Please log in: READY\t1\n</body></html>';

const REPORTS: readonly (readonly [
  string,
  (dialer: ReturnType<typeof wire>['dialer']) => ReturnType<Send>,
])[] = [
  ['agent_status', (dialer) => agentStatus(dialer, '1234')],
  ['logged_in_agents', (dialer) => loggedInAgents(dialer)],
  ['in_group_status', (dialer) => inGroupStatus(dialer, ['SALES'])],
  ['user_group_status', (dialer) => userGroupStatus(dialer, ['AGENTS'])],
];

describe.each(REPORTS)('%s', (name, ask) => {
  test.each([
    ['a web page', page, 200, 'not-a-dialer'],
    ['a page that is not there', page, 404, 'not-a-dialer'],
    ['JSON', '{"error":"no"}', 200, 'not-a-dialer'],
    ['one letter', 'x', 200, 'not-a-dialer'],
    ['an empty error', '', 500, 'server-error'],
    ['a proxy in trouble', page, 502, 'server-error'],
    ['no database', 'MySQL connect ERROR:  Connection refused', 200, 'server-error'],
    ['a wrong password', 'ERROR: Login incorrect, please try again: |a|b|BAD|\n', 200, 'wrong-password'],
    ['a lock', 'ERROR: Too many login attempts, try again in 15 minutes: |a|LOCK|\n', 200, 'locked'],
    ['no such function', 'ERROR: NO FUNCTION SPECIFIED\n', 200, 'unknown-function'],
    [
      'a missing right',
      `ERROR: ${name} USER DOES NOT HAVE PERMISSION TO GET X INFO: |a|0|\n`,
      200,
      'reports-right-missing',
    ],
    [
      'another report’s missing right',
      'ERROR: x USER DOES NOT HAVE PERMISSION TO GET X INFO: |a|0|\n',
      200,
      'unknown-answer',
    ],
    ['words we do not know', 'ERROR: the moon is full - 6666\n', 200, 'unknown-answer'],
    ['two answers', 'ERROR: a - b\nERROR: c - d\n', 200, 'ambiguous'],
    ['rows without a header', one.split('\n')[1] ?? '', 200, 'not-a-dialer'],
    ['the header of another report', 'user\tname\n1\t2\n', 200, 'not-a-dialer'],
  ])('%s', async (_, text, status, kind) => {
    expect(await ask(wire(text, status).dialer)).toEqual({ ok: false, error: { kind } });
  });
});

describe('a row of agent_status', () => {
  const [header = '', row = ''] = one.split('\n');

  test.each([
    ['is missing', `${header}\n`],
    ['is missing, newline and all', header],
    ['breaks off in the safe columns', `${header}\nINCALL\tV1\t101\tTESTCAMP\t7`],
    ['has letters for a lead id', `${header}\n${row.replace('\t101\t', '\tten\t')}\n`],
    ['has no status', `${header}\n${row.replace('INCALL', '')}\n`],
    ['is one of another table', `${header}\n1234\tTESTCAMP\t8600052\tINCALL\t101\tV1\t7\tMaya\n`],
  ])('%s', (_, text) => {
    expect(parseAgentStatus(body(text))).toEqual({ ok: false, error: { kind: 'unknown-answer' } });
  });

  test('that breaks off behind the safe columns keeps those', () => {
    const told = parseAgentStatus(body(`${header}\n${row.split('\t').slice(0, 9).join('\t')}`));
    expect(told).toMatchObject({
      ok: true,
      value: { status: 'INCALL', leadId: '101', callsToday: 7, fullName: null, sessionId: null },
    });
  });

  test('with more behind it than a row can have is uncertain from the name on', () => {
    const told = parseAgentStatus(body(`${one}and a second line that is none\n`));
    expect(told).toMatchObject({ ok: true, value: { campaign: 'TESTCAMP', subStatus: null, phone: null } });
  });

  test('of a dialer that knows more columns', () => {
    const text = `${header}\tlatency\n${row}\t12\n`;
    expect(parseAgentStatus(body(text))).toEqual(parseAgentStatus(body(one)));
  });

  test('of a dialer that knows fewer columns', () => {
    const cut = (line: string) => line.split('\t').slice(0, -3).join('\t');
    expect(parseAgentStatus(body(`${cut(header)}\n${cut(row)}\n`))).toMatchObject({
      ok: true,
      value: {
        fullName: 'Maya Torres',
        subStatus: '',
        phone: null,
        ambiguous: ['phone', 'vendorLeadCode', 'sessionId'],
      },
    });
  });

  test('of a dialer that has a new word for it', () => {
    const told = parseAgentStatus(
      body(printAgentStatus({ ...someAgent, status: 'LAGGED', subStatus: 'HOLD' })),
    );
    expect(told).toMatchObject({ ok: true, value: { status: 'LAGGED', subStatus: 'HOLD', ambiguous: [] } });
  });

  test('of very many cells is read at once', () => {
    // Of the processor: other work on this machine is not counted.
    const before = process.cpuUsage();
    parseAgentStatus(body(`${header}\n${row}${'\t1'.repeat(60_000)}\n`));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});

describe('the rows of logged_in_agents', () => {
  const [header = '', row = ''] = printLoggedIn([someAgent]).split('\n');

  test('that are none are counted', () => {
    const told = parseLoggedInAgents(body(`${header}\nwhat is this\n${row}\n`));
    expect(told).toMatchObject({ ok: true, value: { agents: [{ user: '1234' }], unreadable: 1 } });
  });

  test.each([
    ['none at all', `${header}\n`],
    ['none that can be read', `${header}\nwhat is this\n`],
  ])('%s: an answer we do not know', (_, text) => {
    expect(parseLoggedInAgents(body(text))).toEqual({ ok: false, error: { kind: 'unknown-answer' } });
  });

  test('of 500 agents are read, through a 500 of HTTP', async () => {
    const agents = Array.from({ length: 500 }, (_, at) => ({
      ...someAgent,
      user: `agent${at}`,
      fullName: `Siobhan O'Connor-Featherstonehaugh the ${at}th of that name`.slice(0, 50),
      userGroup: 'LONGEST_USER_GROUP_1',
    }));
    const text = printLoggedIn(agents);
    expect(text.length).toBeGreaterThan(65_536);
    const told = await loggedInAgents(wire(text, 500).dialer);
    expect(told.ok && told.value.agents.length).toBe(500);
  });
});

describe('counts', () => {
  const names = 'usergroups\tcalls_waiting\tagents_logged_in\tagents_in_calls\tagents_waiting';
  const header = `${names}\tagents_paused\tagents_in_dead_calls\tagents_in_dispo\tagents_in_dial`;

  test.each([
    ['of other groups', 'CLOSERS\t0\t0\t0\t0\t0\t0\t0\t0', 'mismatch'],
    ['that are no numbers', 'AGENTS\tx\t0\t0\t0\t0\t0\t0\t0', 'unknown-answer'],
    ['below zero', 'AGENTS\t-1\t0\t0\t0\t0\t0\t0\t0', 'unknown-answer'],
    ['too few', 'AGENTS\t0\t0', 'unknown-answer'],
    ['too many', 'AGENTS\t0\t0\t0\t0\t0\t0\t0\t0\t0', 'unknown-answer'],
    ['twice', 'AGENTS\t0\t0\t0\t0\t0\t0\t0\t0\nAGENTS\t0\t0\t0\t0\t0\t0\t0\t0', 'unknown-answer'],
    ['nowhere', '', 'unknown-answer'],
  ])('%s', async (_, row, kind) => {
    const { dialer } = wire(`${header}\n${row}\n`);
    expect(await userGroupStatus(dialer, ['AGENTS'])).toEqual({ ok: false, error: { kind } });
  });
});

describe('what becomes of blind_monitor', () => {
  const order = { phoneLogin: '350a', sessionId: '8600051', serverIp: '10.0.0.7', mode: 'WHISPER' } as const;
  const success = (dialed: string, phone = '350a', session = '8600051') =>
    `SUCCESS: blind_monitor HAS BEEN LAUNCHED - ${phone}|010*000*000*007*${dialed}|350|${session}|9|api\n`;
  const launched = (mode: string) => ({ ok: true, value: { kind: 'launched', mode } });
  const failed = (kind: string) => ({ ok: false, error: { kind } });

  test.each([
    ['it was ordered', success('473782188600051'), launched('WHISPER')],
    ['it was ordered, with enhanced monitoring', success('473782218600051'), launched('WHISPER')],
    ['whispering is switched off', success('08600051'), launched('MONITOR')],
    ['for another phone', success('473782188600051', '351'), failed('mismatch')],
    ['for another session', success('473782188600052', '350a', '8600052'), failed('mismatch')],
    ['no such phone', 'ERROR: blind_monitor INVALID PHONE LOGIN - 350a|api\n', failed('phone-unknown')],
    [
      'the user has no right to the API',
      'ERROR: blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR: |api|0|\n',
      failed('api-right-missing'),
    ],
    ['words we do not know', 'ERROR: blind_monitor NOT TODAY - 350a\n', failed('unknown-answer')],
    ['a success of something else', 'SUCCESS: version - 1|2\n', failed('unknown-answer')],
    ['a web page', page, failed('not-a-dialer')],
  ])('%s', async (_, text, outcome) => {
    expect(await blindMonitor(wire(text).dialer, order)).toEqual(outcome);
  });

  test('to listen or to barge in is as ordered', async () => {
    const { dialer } = wire(success('08600051'));
    expect(await blindMonitor(dialer, { ...order, mode: 'MONITOR' })).toEqual(launched('MONITOR'));
    expect(await blindMonitor(dialer, { ...order, mode: 'BARGE' })).toEqual(launched('BARGE'));
  });
});
