import { describe, expect, test } from 'vitest';
import { plainSite } from '../../../utils/call/site.ts';
import { noLead, snapshotOf } from '../components/snapshots.ts';
import {
  parseFloorMessage,
  parseNumberReading,
  parsePanelMessage,
  parsePopupMessage,
  parseResidentMessage,
} from '../../../utils/messaging/messages-received.ts';

const { place, fields, recordOpening } = plainSite('https://crm.example.com');
const snapshot = snapshotOf(noLead);
const layout = { place: null, collapsed: false, dismissedPop: null };

describe('a panel understands', () => {
  test.each([
    [{ kind: 'layout', layout, site: { place, fields, recordOpening } }],
    [{ kind: 'record', record: { pop: 1, address: null, status: 'none' } }],
    [{ kind: 'closed' }],
    [{ kind: 'snapshot', snapshot }],
  ])('%j', (message) => {
    expect(parsePanelMessage(message)).toEqual(message);
  });

  test.each([
    [null],
    [{ kind: 'layout', layout }],
    [{ kind: 'layout', layout, site: {} }],
    [{ kind: 'record' }],
    [{ kind: 'record', record: { address: 'https://crm.example.com' } }],
    [{ kind: 'open-record', url: 'https://crm.example.com' }],
    [{ kind: 'snapshot' }],
    [{ kind: 'snapshot', snapshot: null }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, call: undefined } }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, link: undefined } }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, report: undefined } }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, today: undefined } }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, report: 'none' } }],
    [{ kind: 'snapshot', snapshot: { ...snapshot, today: { pops: '3' } } }],
  ])('not %j, of another version', (message) => {
    expect(parsePanelMessage(message)).toBeNull();
  });
});

test('a popup hears snapshots alone', () => {
  expect(parsePopupMessage({ kind: 'snapshot', snapshot })).toEqual({ kind: 'snapshot', snapshot });
  expect(parsePopupMessage({ kind: 'closed' })).toBeNull();
  expect(parsePopupMessage({ kind: 'toString' })).toBeNull();
});

describe('a team page understands', () => {
  const floor = { link: { kind: 'idle' }, agents: [], queues: [] };

  test('a floor', () => {
    expect(parseFloorMessage({ kind: 'floor', floor })).toEqual({ kind: 'floor', floor });
  });

  test.each([
    [{ kind: 'floor' }],
    [{ kind: 'snapshot', floor }],
    [{ kind: 'floor', floor: { ...floor, link: undefined } }],
    [{ kind: 'floor', floor: { ...floor, agents: undefined } }],
    [{ kind: 'floor', floor: { ...floor, queues: {} } }],
  ])('not %j, of another version', (message) => {
    expect(parseFloorMessage(message)).toBeNull();
  });
});

describe('what would be dialed is heard', () => {
  const number = { others: [] };

  test.each([
    [{ kind: 'as-lead', digits: '7275551212', number: null }],
    [{ kind: 'as-number', number }],
    [{ kind: 'withheld', why: { kind: 'not-a-number' } }],
  ])('%j', (answer) => {
    expect(parseNumberReading(answer)).toEqual(answer);
  });

  test.each([
    [null],
    [{ kind: 'as-lead' }],
    [{ kind: 'as-number' }],
    [{ kind: 'withheld' }],
    [{ kind: 'snapshot' }],
  ])('not %j', (answer) => {
    expect(parseNumberReading(answer)).toBeNull();
  });
});

describe('a resident script understands', () => {
  const open = { kind: 'open-record', pop: 1, asked: 'button', until: 1 };

  test.each([
    [{ kind: 'site', agentIdSelector: '', agentIdAttribute: '' }],
    [{ ...open, url: 'https://crm.example.com/1' }],
    [{ ...open, url: 'http://localhost:8080/1' }],
  ])('%j', (message) => {
    expect(parseResidentMessage(message)).toEqual(message);
  });

  test.each([
    [null],
    [{ kind: 'closed' }],
    [{ kind: 'snapshot' }],
    [open],
    [{ ...open, url: 'javascript:alert(1)' }],
    [{ ...open, url: 'data:text/html,x' }],
    [{ ...open, url: ' https://crm.example.com' }],
    [{ ...open, url: '/contacts/1' }],
  ])('not %j', (message) => {
    expect(parseResidentMessage(message)).toBeNull();
  });
});
