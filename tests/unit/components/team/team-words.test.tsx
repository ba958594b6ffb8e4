// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { alertNotices } from '../../../../components/team/alert-words.ts';
import { columns } from '../../../../components/team/columns.ts';
import { csvName, floorCsv } from '../../../../components/team/csv.ts';
import { defaultView } from '../../../../components/team/team-view.ts';
import { alertsOf } from '../../../../components/team/thresholds.ts';
import { wordsIn } from '../../../../components/words/catalogues.ts';
import { languages } from '../../../../utils/languages.ts';
import type { Words } from '../../../../components/words/words.ts';
import type { FloorSnapshot, MonitorResult, QueueCounts } from '../../../../utils/call/floor.ts';
import { monitorModes, permanentReportFailures } from '../../../../utils/call/floor.ts';
import { transientFailures } from '../../../../utils/call/link-failure.ts';
import { pseudo } from '../../words/pseudo.ts';
import { host, press, type } from '../stage.ts';
import { NOW, agentOf, agentsOf, detailOf, floorOf, pausedFor, refused, stale, staleBy } from './floors.ts';
import { leave, show, world } from './page.tsx';

/* The team page in every state there is, in each language; in one for tests, nothing is read that is not translated. */

type State = Partial<Omit<typeof world, 'say'>> & {
  /** What a person presses, by message. */
  readonly pressed?: (say: Words) => readonly string[];
  /** What they type: the label and the text. */
  readonly typed?: (say: Words) => readonly [label: string, text: string];
};

const accented = pseudo();
const forty = agentsOf(40);
const few = agentsOf(6);
const odd = [
  pausedFor('1309', 3_000, null),
  agentOf({ user: '1310', fullName: null, userGroup: null, state: { kind: 'unknown' }, ambiguous: ['x'] }),
  agentOf({ user: '1311', fullName: '', campaign: '', atLeast: true }),
];
const phone = { ...defaultView, phoneLogin: '8501', serverIp: '192.168.1.20' };
const counted = (kind: QueueCounts['kind'], n: number): QueueCounts => ({
  kind,
  names: ['SALES', 'NIGHT'],
  callsWaiting: n,
  loggedIn: n,
  inCalls: n,
  ready: n,
  paused: n,
  wrappingUp: n,
  deadCalls: kind === 'in-groups' ? null : n,
  heardAt: NOW - 3_000,
});
const counts = { ...defaultView, inGroups: ['SALES'], countedGroups: ['NIGHT'] };
const looked = (change: Partial<FloorSnapshot> = {}) =>
  floorOf([agentOf(), ...odd], { detail: detailOf(), ...change });
const agent = { floor: looked(), hash: '#agent=1301', view: phone };
const failures = [
  ...transientFailures,
  ...permanentReportFailures,
  'session-unknown',
  'phone-unknown',
  'mismatch',
  'bad-parameter',
] as const;
const told = (outcome: MonitorResult['outcome']): State => ({
  ...agent,
  floor: looked({ monitor: { id: 'other', user: '1301', outcome } }),
});
const statusOf = (status: ReturnType<typeof detailOf>['status']): State => ({
  ...agent,
  floor: looked({ detail: detailOf({ status, history: [] }) }),
});
const queuesOf = (change: Partial<FloorSnapshot>): State => ({
  floor: floorOf([], change),
  hash: '#queues',
  view: counts,
});

const states: readonly (readonly [name: string, state: State])[] = [
  ['nothing heard', {}],
  ['a floor of forty', { floor: floorOf(forty, { queues: [counted('in-groups', 4)] }) }],
  ['no in-group counted', { floor: floorOf(few, { queues: [counted('user-groups', 4)] }) }],
  ['what is not clear', { floor: floorOf(odd, { unreadable: 2 }) }],
  ['one row that is not clear', { floor: floorOf([...few, ...odd.slice(1, 2)], { unreadable: 1 }) }],
  ['nobody', { floor: floorOf([]) }],
  ['nobody, not heard', { floor: floorOf([], { link: { kind: 'idle', heardAt: null } }) }],
  ['nobody, heard before', { floor: floorOf([], { link: stale }) }],
  ['nobody who can be read', { floor: floorOf([], { unreadable: 3 }) }],
  ['nobody who fits', { floor: floorOf(few), search: '999999' }],
  [
    'groups',
    {
      floor: floorOf([...few, ...odd]),
      view: { ...defaultView, campaigns: ['SALES', 'X1'], userGroups: ['NIGHT'] },
    },
  ],
  [
    'many groups',
    { floor: floorOf(few), view: { ...defaultView, campaigns: ['SALES', 'SUPPORT', 'WINBACK'] } },
  ],
  ...(['waiting', 'in-call', 'wrapping-up', 'paused', 'dead-call', 'unknown', 'standing-out'] as const).map(
    (only) => [`only ${only}`, { floor: floorOf(few), view: { ...defaultView, only }, search: '1' }] as const,
  ),
  [
    'campaigns to choose',
    { floor: floorOf([...few, ...odd]), pressed: () => ['.menu:nth-of-type(1) button'] },
  ],
  ['columns to choose', { floor: floorOf(few), pressed: () => ['.menu:nth-of-type(3) button'] }],
  ['no campaigns to choose', { floor: floorOf([]), pressed: () => ['.menu:nth-of-type(1) button'] }],

  ['not set up', { floor: floorOf([], { setUp: 'not-set-up' }) }],
  ['no reports user', { floor: floorOf([], { setUp: 'no-reports-user' }) }],
  ['silent', { floor: floorOf(few), now: NOW + 60_000 }],
  ['tried again now', { floor: floorOf(few, { link: stale }), now: NOW + 10_000 }],
  ...transientFailures.map(
    (trouble) => [trouble, { floor: floorOf(few, { link: staleBy(trouble) }) }] as const,
  ),
  ...permanentReportFailures.map(
    (refusal) => [refusal, { floor: floorOf([], { link: refused(refusal, NOW + 40_000) }) }] as const,
  ),
  ['spent', { floor: floorOf([], { link: { ...refused('wrong-password'), isSpent: true } }) }],

  ['an agent', agent],
  ['an agent whose name is not clear', { ...agent, hash: '#agent=1310' }],
  ['an agent for long', { ...agent, hash: '#agent=1309' }],
  ['somebody who is not there', { ...agent, hash: '#agent=77' }],
  ['an agent of whom nothing is known', statusOf({ kind: 'asking' })],
  ['a status of nobody', statusOf({ kind: 'not-found' })],
  ['a status of somebody who is not logged in', statusOf({ kind: 'not-logged-in' })],
  ...failures.flatMap((why) =>
    why === 'session-unknown' || why === 'phone-unknown' || why === 'mismatch' || why === 'bad-parameter'
      ? []
      : [[`no status: ${why}`, statusOf({ kind: 'failed', why })] as const],
  ),
  [
    'calls that wait for an agent',
    {
      ...agent,
      floor: looked({ detail: detailOf({ status: { ...callOf(), callsWaiting: 2 } }) }),
    },
  ],

  ['no phone', { ...agent, view: defaultView }],
  ['a floor that is not heard', { ...agent, floor: looked({ link: stale }) }],
  ['a session that is not clear', { ...agent, floor: floorOf([agentOf({ sessionId: null })]) }],
  ...monitorModes.flatMap((mode) =>
    (['in-call', 'ready'] as const).map(
      (kind) =>
        [
          `${mode} of ${kind}`,
          {
            ...agent,
            floor: floorOf([agentOf({ state: { kind } })]),
            pressed: () => [`[data-mode=${mode}]`],
          },
        ] as const,
    ),
  ),
  ['sending', told({ kind: 'sending' })],
  ['launched', told({ kind: 'launched', mode: 'MONITOR' })],
  ...failures.map((why) => [`not listened: ${why}`, told({ kind: 'failed', why })] as const),

  ['no queues', { floor: floorOf([]), hash: '#queues' }],
  ['queues not heard', queuesOf({})],
  ['queues', queuesOf({ queues: [counted('in-groups', 3), counted('user-groups', 0)] })],
  ...failures.flatMap((why) =>
    why === 'session-unknown' || why === 'phone-unknown' || why === 'mismatch' || why === 'bad-parameter'
      ? []
      : [
          [
            `no queues: ${why}`,
            queuesOf({ queueTroubles: [{ kind: 'in-groups', names: ['SALES'], why }] }),
          ] as const,
        ],
  ),
  ['a group without a name', { ...queuesOf({}), pressed: () => ['.name-lists [type=submit]'] }],
  [
    'a wrong name of a group',
    {
      ...queuesOf({}),
      typed: (say) => [say('team.in-groups'), '!'],
      pressed: () => ['.name-lists [type=submit]'],
    },
  ],
  [
    'a group that is there',
    {
      ...queuesOf({}),
      typed: (say) => [say('team.in-groups'), 'SALES'],
      pressed: () => ['.name-lists [type=submit]'],
    },
  ],

  ['settings', { floor: floorOf([]), hash: '#settings' }],
  ['settings, notices refused', { floor: floorOf([]), hash: '#settings', noticeRight: 'refused' }],
  ...(['team.paused-long', 'team.wrapUp-long', 'team.phone-login', 'team.server-ip'] as const).map(
    (label) =>
      [
        `a wrong ${label}`,
        { floor: floorOf([]), hash: '#settings', typed: (say: Words) => [say(label), '! !'] as const },
      ] as const,
  ),
];

function callOf() {
  const { status } = detailOf();
  if (status.kind !== 'agent') throw new Error('no call');
  return status;
}

async function bringUp(say: Words, { pressed, typed, ...state }: State) {
  await show({ ...state, say });
  if (typed !== undefined) await type(...typed(say));
  for (const selector of pressed?.(say) ?? []) {
    const button = host.querySelector<HTMLElement>(selector);
    if (button === null) throw new Error(`nothing to press: ${selector}`);
    await press(button.getAttribute('aria-label') ?? button.textContent);
  }
}

const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'data-title'] as const;

/** All that is read on the page, or said of it. */
function read(): readonly string[] {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  const said = [...host.querySelectorAll('*')].flatMap((one) =>
    ATTRIBUTES.map((name) => one.getAttribute(name) ?? ''),
  );
  return [...texts, ...said].filter((text) => text.trim() !== '');
}

/** What comes from the dialer or from a person. */
const data: readonly string[] = [
  ...[...forty, ...odd, agentOf()].flatMap(({ fullName, campaign, userGroup, state }) => [
    fullName ?? '',
    campaign,
    userGroup ?? '',
    state.kind === 'paused' ? (state.code ?? '') : '',
  ]),
  'SALES',
  'X1',
  'V7291542110000424242',
  'dialer.example.com',
  'tl7',
  'AM',
  'PM',
  'agent_status',
  'in_group_status',
  'blind_monitor',
];
const byLength = [...new Set(data)].filter(Boolean).toSorted((a, b) => b.length - a.length);
const withoutData = (text: string) => byLength.reduce((rest, known) => rest.replaceAll(known, ''), text);

afterEach(leave);

describe('in a language made of accents', () => {
  it.each(states)('nothing is read but accents and data: %s', async (_name, state) => {
    await bringUp(accented, state);
    expect(read().filter((text) => /[a-z]/i.test(withoutData(text)))).toEqual([]);
  });

  it('neither in notifications nor in a file', () => {
    const agents = [...forty, ...odd];
    const alerts = [...alertsOf(agents, { paused: 1, wrapUp: 1, deadCall: 1 }, NOW).values()];
    const notices = [
      ...alertNotices(accented, alerts, agents, NOW),
      ...alerts.flatMap((alert) => alertNotices(accented, [alert], agents, NOW)),
    ].flatMap(({ title, text }) => [title, text]);
    const file = floorCsv(accented, agents, columns, NOW).split(/[,\r\n]+/);
    const name = csvName(accented, NOW).replace(/~*$/, '');
    expect(alerts.length).toBeGreaterThan(3);
    expect([...notices, ...file, name].filter((text) => /[a-z]/i.test(withoutData(text)))).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  const say = wordsIn(language);

  it('every state has its words', async () => {
    for (const [, state] of states) {
      await bringUp(say, state);
      expect(
        read().filter((text) => /\b(?:team|link|reports|time)\.[a-z-]|[{}]|undefined/.test(text)),
      ).toEqual([]);
      leave();
    }
  }, 30_000);

  it('counts from none to many', () => {
    for (const n of [0, 1, 2, 5, 1_000_000]) {
      expect(say('team.news.stand-out', { n })).toContain(new Intl.NumberFormat(say.language).format(n));
    }
  });
});

it('numbers and times of day are those of the language', async () => {
  const history = [
    { state: { kind: 'ready' as const }, leadId: null, since: NOW, atLeast: false, until: null },
  ];
  for (const language of languages) {
    const say = wordsIn(language);
    await show({ ...agent, say, floor: looked({ detail: detailOf({ history }) }) });
    const time = new Intl.DateTimeFormat(say.language, { timeStyle: 'medium' }).format(NOW);
    expect(host.querySelector('.sightings .clock')?.textContent).toBe(time);
    leave();
  }
});
