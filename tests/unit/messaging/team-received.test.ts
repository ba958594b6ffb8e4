import { expect, test } from 'vitest';
import { route } from '../../../utils/messaging/route.ts';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import { teamSchemas } from '../../../utils/messaging/team-received.ts';

const say = (request: TeamCommand) => request;
const heard = route<TeamCommand, null, TeamCommand>(teamSchemas, {
  'ask-now': say,
  'look-at': say,
  count: say,
  monitor: say,
  'open-options': say,
});

const request = {
  id: 'w1',
  user: '1302',
  sessionId: '8600053',
  mode: 'WHISPER',
  phoneLogin: '350a',
  serverIp: '127.0.0.1',
};

test.each([
  [{ kind: 'ask-now' }],
  [{ kind: 'open-options' }],
  [{ kind: 'look-at', user: '1302' }],
  [{ kind: 'look-at', user: null }],
  [{ kind: 'count', inGroups: [], userGroups: [] }],
  [{ kind: 'count', inGroups: ['SALES', 'SUPPORT'], userGroups: ['AGENTS'] }],
  [{ kind: 'monitor', request }],
])('%j is understood', (message) => {
  expect(heard(message, null)).toEqual(message);
});

const long = 'x'.repeat(65);
test.each([
  [null],
  [undefined],
  ['ask-now'],
  [[]],
  [{}],
  [{ kind: 'retry' }],
  [{ kind: 'call-number', number: '7275551212' }],
  [{ kind: 'ask-now', more: 1 }],
  [{ kind: 'toString' }],
  [{ kind: '__proto__' }],
  [{ kind: 'look-at' }],
  [{ kind: 'look-at', user: 1302 }],
  [{ kind: 'look-at', user: long }],
  [{ kind: 'count', inGroups: 'SALES', userGroups: [] }],
  [{ kind: 'count', inGroups: [1], userGroups: [] }],
  [{ kind: 'count', inGroups: [] }],
  [{ kind: 'count', inGroups: [long], userGroups: [] }],
  [{ kind: 'count', inGroups: Array.from({ length: 51 }, () => 'A'), userGroups: [] }],
  [{ kind: 'monitor' }],
  [{ kind: 'monitor', request: { ...request, mode: 'HIJACK' } }],
  [{ kind: 'monitor', request: { ...request, id: '' } }],
  [{ kind: 'monitor', request: { ...request, id: undefined } }],
  [{ kind: 'monitor', request: { ...request, serverIp: long } }],
])('%j is not', (message) => {
  expect(heard(message, null)).toBeUndefined();
});
