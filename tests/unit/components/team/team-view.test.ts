import { describe, expect, it } from 'vitest';
import { placeAt, addressOf, agentAddress } from '../../../../components/team/team-place.ts';
import type { TeamView } from '../../../../components/team/team-view.ts';
import { defaultView, isPhoneLogin, isServerIp, parseView } from '../../../../components/team/team-view.ts';

const arranged: TeamView = {
  sort: { by: 'time', descending: true },
  columns: ['time', 'lead'],
  campaigns: ['SALES'],
  userGroups: [],
  only: 'standing-out',
  thresholds: { paused: 600_000, wrapUp: null, deadCall: 15_000 },
  notify: true,
  phoneLogin: '8501',
  serverIp: '192.168.1.20',
  inGroups: ['SALESLINE'],
  countedGroups: ['AGENTS', 'NIGHT'],
};

describe('the view in storage', () => {
  it('comes back as it was kept', () => {
    expect(parseView(JSON.parse(JSON.stringify(arranged)))).toEqual(arranged);
    expect(parseView(JSON.parse(JSON.stringify(defaultView)))).toEqual(defaultView);
  });

  it.each([[undefined], [null], ['text'], [7], [[]], [{}], [{ sort: 1, columns: {}, thresholds: [] }]])(
    'is the default when it is %j',
    (stored) => {
      expect(parseView(stored)).toEqual(defaultView);
    },
  );

  it.each<[keyof TeamView, unknown]>([
    ['sort', { by: 'colour', descending: true }],
    ['sort', { by: 'time' }],
    ['columns', ['time', 'password']],
    ['campaigns', 'SALES'],
    ['campaigns', [7]],
    ['campaigns', ['x'.repeat(65)]],
    ['userGroups', Array.from({ length: 201 }, () => 'A')],
    ['only', 'everybody'],
    ['thresholds', { paused: 0, wrapUp: null, deadCall: null }],
    ['thresholds', { paused: Infinity, wrapUp: null, deadCall: null }],
    ['thresholds', { paused: 60_000, wrapUp: null }],
    ['thresholds', { paused: 60_000, wrapUp: 4_000_000, deadCall: null }],
    ['notify', 'yes'],
    ['phoneLogin', 'a b'],
    ['phoneLogin', 'x'.repeat(16)],
    ['serverIp', 'dialer.example.com'],
    ['serverIp', '10.0.0.256'],
    ['inGroups', ['A|B']],
    ['inGroups', Array.from({ length: 21 }, (_, index) => `G${index}`)],
    ['countedGroups', ['']],
  ])('keeps the rest when %s is %j', (part, broken) => {
    expect(parseView({ ...arranged, [part]: broken })).toEqual({ ...arranged, [part]: defaultView[part] });
  });

  it('forgets what it does not know', () => {
    expect(parseView({ ...arranged, lead: '424242' })).toEqual(arranged);
  });
});

it.each([
  ['8501', true],
  ['desk-7_a', true],
  ['', false],
  ['8501@dialer', false],
  ['é', false],
])('%j is a phone login: %s', (text, expected) => {
  expect(isPhoneLogin(text)).toBe(expected);
});

it.each([
  ['192.168.1.20', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['1.2.3', false],
  ['1.2.3.4.5', false],
  ['1.2.3.999', false],
  ['1.2.3.4 ', false],
  ['::1', false],
])('%j is a server’s address: %s', (text, expected) => {
  expect(isServerIp(text)).toBe(expected);
});

describe('the place on the page', () => {
  it.each([
    ['', { section: 'floor', user: null }],
    ['#floor', { section: 'floor', user: null }],
    ['#queues', { section: 'queues', user: null }],
    ['#settings', { section: 'settings', user: null }],
    ['#agent=1301', { section: 'floor', user: '1301' }],
    ['#agent=a%2Fb%20c', { section: 'floor', user: 'a/b c' }],
    ['#agent=', { section: 'floor', user: null }],
    ['#agent=%E0%A4', { section: 'floor', user: null }],
    ['#somewhere', { section: 'floor', user: null }],
  ] as const)('%s', (hash, place) => {
    expect(placeAt(hash)).toEqual(place);
  });

  it.each(['1301', 'Jo Ann', 'ü#&=|', '%41'])('leads to user %j and back', (user) => {
    expect(placeAt(agentAddress(user))).toEqual({ section: 'floor', user });
    expect(addressOf({ section: 'floor', user })).toBe(agentAddress(user));
  });
});
