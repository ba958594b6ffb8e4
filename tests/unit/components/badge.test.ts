import { describe, expect, it } from 'vitest';
import { badge } from '../../../components/badge.ts';
import { NOW, down, live, loggedOut, noLead, onLead, snapshotOf, stale } from './snapshots.ts';
import { english } from '../../../components/words/english.ts';

const overdue = { ...live, nextAt: NOW - 60_000 };
const idle = { kind: 'idle', heardAt: NOW - 18_000 } as const;

describe('badge', () => {
  it.each([
    ['on a lead', snapshotOf(onLead()), 'lead', 'Screen Pop: on a lead'],
    ['no lead', snapshotOf(noLead), '', 'Screen Pop: live, no lead'],
    ['logged out', snapshotOf(loggedOut), 'off', 'Screen Pop: Not logged in to the dialer'],
    ['no agent', snapshotOf({ kind: 'no-agent' }), '!', 'Screen Pop: AgentID A-77 is unknown to the dialer'],
    ['stale', snapshotOf(noLead, stale()), '?', 'Screen Pop: The dialer is not answering'],
    [
      'stale lead',
      snapshotOf(onLead(), stale()),
      '?',
      'Screen Pop: The dialer is not answering. The lead shown may have ended',
    ],
    ['overdue', snapshotOf(noLead, overdue), '?', 'Screen Pop: No update from the dialer'],
    ['refused', snapshotOf(noLead, down('locked')), '!', 'Screen Pop: The dialer has locked the login'],
    ['idle', snapshotOf(noLead, idle), '', 'Screen Pop: Last update 18 s ago'],
    ['idle on a lead', snapshotOf(onLead(), idle), '?', 'Screen Pop: Last update 18 s ago'],
    ['not set up', { ...snapshotOf(noLead), seat: null }, '!', 'Screen Pop: Not set up yet'],
    [
      'a team lead without an agent',
      { ...snapshotOf(noLead), seat: null, hasReportsUser: true },
      '',
      'Screen Pop: No agent at this computer',
    ],
  ])('%s', (_name, snapshot, text, title) => {
    expect(badge(english, snapshot, NOW)).toMatchObject({ text, title });
  });

  it('gives each state that has a colour of its own a text of its own', () => {
    const [lead, off, unheard, refused] = [
      snapshotOf(onLead()),
      snapshotOf(loggedOut),
      snapshotOf(noLead, stale()),
      snapshotOf(noLead, down('locked')),
    ].map((snapshot) => badge(english, snapshot, NOW));
    const all = [lead, off, unheard, refused];
    expect(new Set(all.map((one) => one?.colour)).size).toBe(4);
    expect(new Set(all.map((one) => one?.text)).size).toBe(4);
  });

  it('shows no lead data in the toolbar', () => {
    expect(JSON.stringify(badge(english, snapshotOf(onLead()), NOW))).not.toMatch(/7275551212|123456/);
  });
});
