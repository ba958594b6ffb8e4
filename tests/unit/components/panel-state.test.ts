import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../../components/panel/panel-state.ts';
import {
  isOverdue,
  onLeave,
  onMessage,
  popOf,
  recordAt,
  untold,
} from '../../../components/panel/panel-state.ts';
import type { PanelMessage } from '../../../utils/messaging/messages.ts';
import { NOW, leadOf, live, noLead, onLead, plainView, snapshotOf } from './snapshots.ts';

const after = (...messages: PanelMessage[]): PanelState => messages.reduce(onMessage, untold);
const snapshot = snapshotOf(onLead(leadOf(), 3), live);
const told: PanelMessage = { kind: 'snapshot', snapshot };
const site = { ...plainView, recordOpening: 'button' } as const;
const layout = { place: { x: 1, y: 2 }, collapsed: true, dismissedPop: 2 };
const laidOut: PanelMessage = { kind: 'layout', layout, site };
const record = (pop: number, address: string | null = 'https://crm.example.com/7'): PanelMessage => ({
  kind: 'record',
  record: { pop, address, status: 'none' },
});

describe('what a panel has been told', () => {
  test('adds up, whatever comes first', () => {
    const words: PanelMessage = { kind: 'words', language: 'fr', rooms: {} };
    for (const messages of [
      [laidOut, words, told],
      [told, laidOut, words],
    ]) {
      const state = after(...messages);
      expect(state).toMatchObject({ snapshot, layout, site, record: null });
      expect(state.words?.language).toBe('fr');
    }
  });

  test('is without a caller when the site is none any more, and when the page is left', () => {
    const closed = after(laidOut, told, { kind: 'closed' });
    expect(closed).toEqual(onLeave(after(laidOut, told)));
    expect([closed.snapshot, closed.layout, popOf(closed)]).toEqual([null, layout, null]);
  });

  test('names the pop of the lead on screen', () => {
    expect(popOf(after(told))).toBe(3);
    expect(popOf(after({ kind: 'snapshot', snapshot: snapshotOf(noLead, live) }))).toBeNull();
  });
});

describe('the record', () => {
  const here = (...messages: PanelMessage[]) => recordAt(after(...messages), 'https://crm.example.com/');

  test('is the one of the lead on screen, as it is seen from this page', () => {
    expect(here(laidOut, told, record(3))).toBe('none');
    expect(here(laidOut, told, record(3, 'https://crm.example.com/'))).toBe('shown');
  });

  test('is not spoken of where it is another lead’s, or none is opened', () => {
    expect(here(laidOut, told, record(2))).toBeNull();
    expect(here(laidOut, told)).toBeNull();
    const off: PanelMessage = { kind: 'layout', layout, site: { ...site, recordOpening: 'off' } };
    expect(here(off, told, record(3))).toBeNull();
  });
});

describe('an answer is overdue', () => {
  const heard = { kind: 'live', heardAt: NOW - 3_000, nextAt: NOW } as const;
  const due = after({ kind: 'snapshot', snapshot: snapshotOf(noLead, heard) });

  test('a moment after it was due', () => {
    expect([NOW, NOW + 1_500, NOW + 1_501].map((now) => isOverdue(due, now))).toEqual([false, false, true]);
  });

  test('never where none is due, or nothing is known', () => {
    const idle = snapshotOf(noLead, { kind: 'idle', heardAt: null });
    const never = snapshotOf(noLead, { ...heard, kind: 'live', nextAt: NOW + 1e9 });
    for (const state of [
      untold,
      after({ kind: 'snapshot', snapshot: idle }),
      after({ kind: 'snapshot', snapshot: never }),
    ])
      expect(isOverdue(state, NOW + 1e6)).toBe(false);
  });
});
