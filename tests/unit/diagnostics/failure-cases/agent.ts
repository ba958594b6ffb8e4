import type { Sicknesses } from './ways.ts';
import { both, logOut, set, speakSpanish } from './ways.ts';

export const agentSicknesses: Sicknesses<
  'agent-id' | 'agent-known' | 'agent-unique' | 'agent-logged-in' | 'team-id'
> = {
  'agent-id': [
    {
      given: 'an AgentID with a dot',
      make: set({ agentId: 'A.77' }),
      verdict: 'fail',
      finds: { kind: 'agent-id-changed', by: 'characters' },
      says: /silently drops.*Custom 3/,
      who: 'you',
    },
    {
      given: 'an AgentID with an accent',
      make: set({ agentId: 'José9' }),
      verdict: 'fail',
      finds: { kind: 'agent-id-changed', by: 'characters' },
      says: /silently drops/,
      who: 'you',
    },
    {
      given: 'an AgentID that the page says',
      make: set({ agentId: '' }),
      verdict: 'note',
      finds: { kind: 'agent-id-of-page' },
      says: /from the CRM page/,
    },
  ],
  'agent-known': [
    {
      given: 'an AgentID nobody has',
      make: set({ agentId: 'nobody-has-it' }),
      verdict: 'fail',
      finds: { kind: 'agent-unknown', agentId: 'nobody-has-it' },
      says: /No user has AgentID nobody-has-it.*Custom 3: enter nobody-has-it/,
      who: 'team-lead',
    },
    {
      given: 'a Custom 3 that can never match',
      make: set({ agentId: 'C1026' }),
      verdict: 'fail',
      finds: { kind: 'agent-unknown', agentId: 'C1026' },
      says: /a blank, a dot/,
      who: 'team-lead',
    },
    {
      given: 'an agent who is logged out',
      make: set({ agentId: 'C1015' }),
      verdict: 'pass',
      finds: { kind: 'agent-known', agentId: 'C1015', user: '1015' },
      says: /VICIdial user 1015/,
    },
    {
      given: 'an answer in another language',
      make: both(speakSpanish, set({ agentId: '1001' })),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'unreadable' } },
      says: /could not be read/,
    },
  ],
  'agent-unique': [
    {
      given: 'an AgentID of two users, the first of whom is logged out',
      make: set({ agentId: 'DUP1' }),
      verdict: 'warning',
      finds: { kind: 'agent-id-suspicious', user: '1016' },
      says: /names 1016.*agent screen is open.*Custom 3 of their own/,
      who: 'team-lead',
    },
    {
      given: 'answers for two users',
      make: set({
        before: { kind: 'stale', heardAt: 1, since: 1, trouble: 'another-agent', attempts: 1, nextAt: 2 },
      }),
      verdict: 'fail',
      finds: { kind: 'agent-id-shared' },
      says: /Two users share this AgentID/,
      who: 'team-lead',
    },
    {
      given: 'a logged-out agent, and no agent screen',
      make: (seat) => {
        logOut(seat);
        seat.screenOpen = false;
      },
      verdict: 'note',
      finds: { kind: 'only-first-named', user: '1234' },
      says: /always name the one whose/,
    },
    {
      given: 'an AgentID nobody has',
      make: set({ agentId: 'nobody-has-it' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'nobodys-agent-id' } },
      says: /belongs to no user/,
    },
  ],
  'agent-logged-in': [
    {
      given: 'a logged-out agent, and an open agent screen',
      make: logOut,
      verdict: 'warning',
      finds: { kind: 'logged-out-elsewhere', user: '1234' },
      says: /1234 is not logged in.*An agent screen is open/,
      who: 'you',
    },
    {
      given: 'a logged-out agent, and no agent screen',
      make: (seat) => {
        logOut(seat);
        seat.screenOpen = false;
      },
      verdict: 'note',
      finds: { kind: 'logged-out', user: '1234' },
      says: /Log in to VICIdial's agent screen as 1234/,
      who: 'you',
    },
    {
      given: 'an agent without a lead',
      make: set({ agentId: '1001' }),
      verdict: 'pass',
      finds: { kind: 'logged-in', user: '1001', lead: false },
      says: /no lead on screen/,
    },
    {
      given: 'an AgentID nobody has',
      make: set({ agentId: 'nobody-has-it' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'unknown-agent-id' } },
      says: /no user with this AgentID/,
    },
  ],
  'team-id': [
    {
      given: 'a TeamID that breaks the database language',
      make: set({ teamId: "O'Brien" }),
      verdict: 'fail',
      finds: { kind: 'team-id-unusable', by: 'characters', length: 7, longest: 20 },
      says: /Correct the TeamID/,
      who: 'you',
    },
    {
      given: 'no TeamID',
      make: set({ teamId: '' }),
      verdict: 'fail',
      finds: { kind: 'team-id-unusable', by: 'missing', length: 0, longest: 20 },
      says: /any short word/,
      who: 'you',
    },
  ],
};
