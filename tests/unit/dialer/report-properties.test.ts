import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { parseLoggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import type { TrueAgent } from './report-printer.ts';
import { printAgentStatus, printLoggedIn, someAgent } from './report-printer.ts';

const MARKS = ['\t', '|', ',', '\n', '\r', '"', "'", '\\', ' ', ''];
const CELLS = [
  '1',
  '9',
  '42',
  '8600051',
  '7275551212',
  'AGENTS',
  'READY',
  'LUNCH',
  'DISPO',
  '3-WAY',
  'Ann',
  'Жанна',
];
const ANSWERS = [
  '<br />',
  'ERROR: Login incorrect, please try again: ',
  'SUCCESS: a - b',
  'user\tcampaign_id\t',
];
/** What could be taken for a cell, for the end of one, or for an answer. */
const piece = fc.constantFrom(...MARKS, ...CELLS, ...ANSWERS);

/** As long as the column holds. */
const words = (column: number) =>
  fc
    .oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    .map((text) => text.slice(0, column).replaceAll('\0', ''));

const agent: fc.Arbitrary<TrueAgent> = fc.record({
  user: fc.stringMatching(/^[A-Za-z\d_-]{1,20}$/),
  status: fc.constantFrom('READY', 'QUEUE', 'INCALL', 'PAUSED', 'CLOSER', 'MQUEUE'),
  callId: fc.constantFrom('', 'V1120130000000000101', 'Y1120130000000000113'),
  leadId: fc.nat(4_294_967_295),
  campaign: fc.stringMatching(/^[A-Za-z\d_-]{1,8}$/),
  callsToday: fc.nat(65_535),
  fullName: words(50),
  userGroup: fc.stringMatching(/^[A-Za-z\d_-]{0,20}$/),
  userLevel: fc.integer({ min: 0, max: 255 }),
  pauseCode: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z\d]{1,6}$/)),
  subStatus: fc.constantFrom('', 'RING', 'DISPO', 'PREVIEW', '3-WAY', 'PARK', 'DEAD', 'DIAL'),
  phone: fc.stringMatching(/^\d{0,18}$/),
  vendorLeadCode: words(20),
  sessionId: fc.stringMatching(/^86000\d\d$/),
});
const delimiter = fc.constantFrom('\t', '|', ',');

const body = (text: string, status = 200) => ({ status, text, retryAfter: null });

/** Everything that is told is true, and what is not told is named. */
function expectTrue(told: object, truth: TrueAgent): void {
  const { ambiguous, ...fields } = { ambiguous: [], ...told };
  const leadId = truth.leadId === 0 ? null : String(truth.leadId);
  const whole: Readonly<Record<string, unknown>> = { ...truth, leadId };
  const untold: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'kind') continue;
    if (value === null && key !== 'leadId') untold.push(key);
    else expect({ [key]: value }).toEqual({ [key]: whole[key] });
  }
  expect(new Set(ambiguous)).toEqual(new Set(untold));
}

describe('whatever stands in a name or in a vendor lead code', () => {
  test('what agent_status tells is true', () => {
    fc.assert(
      fc.property(agent, delimiter, fc.constantFrom(200, 500), (truth, between, status) => {
        const told = parseAgentStatus(body(printAgentStatus(truth, between), status), between);
        if (!told.ok || told.value.kind !== 'agent') expect.fail('is an agent');
        expectTrue(told.value, truth);
      }),
      { numRuns: 2_000 },
    );
  });

  test('agent_status tells everything where no free text has a tab in it, newlines or not', () => {
    const clean = agent.map((truth) => ({
      ...truth,
      fullName: truth.fullName.replaceAll('\t', ' '),
      vendorLeadCode: truth.vendorLeadCode.replaceAll('\t', ' '),
    }));
    fc.assert(
      fc.property(clean, (truth) => {
        const told = parseAgentStatus(body(printAgentStatus(truth)));
        expect(told).toMatchObject({ ok: true, value: { fullName: truth.fullName, ambiguous: [] } });
      }),
    );
  });

  test('what logged_in_agents tells is true, and nobody is dropped in silence', () => {
    const agents = fc.uniqueArray(agent, { selector: ({ user }) => user, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(agents, delimiter, (truths, between) => {
        const told = parseLoggedInAgents(body(printLoggedIn(truths, between)), between);
        if (!told.ok) expect.fail('is a floor');
        for (const each of told.value.agents) {
          const truth = truths.find(({ user }) => user === each.user);
          if (truth === undefined) expect.fail(`there is no ${each.user}`);
          expectTrue(each, truth);
        }
        expect(told.value.agents.length + told.value.unreadable).toBeGreaterThanOrEqual(truths.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('logged_in_agents tells everything of everybody where names are of one line, tabs or not', () => {
    const agents = fc.array(
      fc
        .tuple(agent, words(50))
        .map(([truth, name]) => Object.assign({}, truth, { fullName: name.replaceAll('\n', ' ') })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(agents, (truths) => {
        const told = parseLoggedInAgents(body(printLoggedIn(truths)));
        expect(told).toMatchObject({
          ok: true,
          value: {
            agents: truths.map(({ user, fullName }) => ({ user, fullName, ambiguous: [] })),
            unreadable: 0,
          },
        });
      }),
    );
  });
});

describe('a name that imitates a row', () => {
  const forged = 'x\n1\tC\t8600051\tREADY\t0\t\t0\ty';

  test('makes the rest of its own row uncertain, and stands for nobody', () => {
    const text = printLoggedIn([
      { ...someAgent, fullName: forged },
      { ...someAgent, user: '1301' },
      { ...someAgent, user: '1302' },
    ]);
    const told = parseLoggedInAgents(body(text));
    const rest = ['fullName', 'userGroup', 'userLevel', 'pauseCode', 'subStatus'];
    expect(told).toMatchObject({
      ok: true,
      value: {
        agents: [
          { user: '1234', leadId: '101', fullName: null, ambiguous: rest },
          { user: '1301', ambiguous: [] },
          { user: '1302', ambiguous: [] },
        ],
        unreadable: 1,
      },
    });
  });

  test('with an end of its own is a name all the same', () => {
    const fullName = 'x\tAGENTS\t1\t\t\nand more';
    const told = parseLoggedInAgents(body(printLoggedIn([{ ...someAgent, fullName }])));
    expect(told).toMatchObject({ ok: true, value: { agents: [{ user: '1234', fullName, ambiguous: [] }] } });
  });

  test('cannot shift what agent_status says, where two readings fit', () => {
    const truth = { ...someAgent, fullName: 'A\tG\t1\t\t\t7275550000\tB' };
    const told = parseAgentStatus(body(printAgentStatus(truth)));
    expect(told).toMatchObject({
      ok: true,
      value: {
        status: 'INCALL',
        leadId: '101',
        sessionId: '8600052',
        userLevel: 1,
        fullName: null,
        userGroup: null,
        phone: null,
        vendorLeadCode: null,
        ambiguous: ['fullName', 'userGroup', 'phone', 'vendorLeadCode'],
      },
    });
  });
});
