import { expect, test } from 'vitest';
import { parseTeamCommand } from '../../../utils/messaging/team-received.ts';

const wish = {
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
  [{ kind: 'monitor', wish }],
])('%j is understood', (message) => {
  expect(parseTeamCommand(message)).toEqual(message);
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
  [{ kind: 'look-at' }],
  [{ kind: 'look-at', user: 1302 }],
  [{ kind: 'look-at', user: long }],
  [{ kind: 'count', inGroups: 'SALES', userGroups: [] }],
  [{ kind: 'count', inGroups: [1], userGroups: [] }],
  [{ kind: 'count', inGroups: [] }],
  [{ kind: 'count', inGroups: [long], userGroups: [] }],
  [{ kind: 'count', inGroups: Array.from({ length: 51 }, () => 'A'), userGroups: [] }],
  [{ kind: 'monitor' }],
  [{ kind: 'monitor', wish: { ...wish, mode: 'HIJACK' } }],
  [{ kind: 'monitor', wish: { ...wish, id: '' } }],
  [{ kind: 'monitor', wish: { ...wish, id: undefined } }],
  [{ kind: 'monitor', wish: { ...wish, serverIp: long } }],
])('%j is not', (message) => {
  expect(parseTeamCommand(message)).toBeNull();
});

test('what it does not know of a message it leaves out', () => {
  expect(parseTeamCommand({ kind: 'ask-now', more: 1 })).toEqual({ kind: 'ask-now' });
});
