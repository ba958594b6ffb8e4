import { describe, expect, it } from 'vitest';
import type { Told } from '../../../components/link-words.ts';
import {
  callWords,
  failureWords,
  linkWords,
  problemWords,
  retryWords,
} from '../../../components/link-words.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import { NOW, down, live, loggedOut, noLead, onLead, seat, stale } from './snapshots.ts';
import { english } from '../../../components/words/english.ts';

function expectWhole(words: Told | undefined) {
  expect(words?.title).toMatch(/^[A-Z][^.]+$/);
  expect(words?.why).toMatch(/^[A-Z].+\.$/);
  expect(words?.now).toMatch(/^[A-Z].+[.]$/);
}

describe('words of trouble and refusal', () => {
  it.each(transientFailures)('%s: what, why, what now', (kind) => expectWhole(failureWords(english, kind)));
  it.each(permanentFailures)('%s: what, why, what now', (kind) => expectWhole(failureWords(english, kind)));

  it("names VICIdial's own fields where one of them is the mend", () => {
    expect(failureWords(english, 'api-right-missing').now).toContain('Agent API Access');
    expect(failureWords(english, 'function-not-permitted').now).toContain('API Allowed Functions');
    expect(failureWords(english, 'no-active-server').now).toContain('Active Asterisk Server');
    expect(failureWords(english, 'api-off').now).toContain('Agent API Active');
    expect(failureWords(english, 'another-agent').now).toContain('Custom 3');
    expect(failureWords(english, 'translated').now).toContain('Selected Language');
  });

  it('says whatever is to be mended in the options', () => {
    const all = [...transientFailures, ...permanentFailures].map((kind) => failureWords(english, kind));
    for (const words of all) expect(words.inOptions ?? false).toBe(words.now.includes('options'));
  });
});

describe('callWords', () => {
  it('names the user who is not logged in', () => {
    expect(callWords(english, loggedOut, seat)).toMatchObject({
      title: 'Not logged in to the dialer',
      why: 'VICIdial says user 6666 is not logged in.',
    });
  });

  it('names the unknown AgentID', () => {
    expect(callWords(english, { kind: 'no-agent' }, seat).title).toBe(
      'AgentID A-77 is unknown to the dialer',
    );
    expect(callWords(english, { kind: 'no-agent' }, null).title).toBe('The AgentID is unknown to the dialer');
  });

  it('has words for each state', () => {
    const titles = [{ kind: 'unknown' } as const, noLead, onLead()].map(
      (call) => callWords(english, call, seat).title,
    );
    expect(titles).toEqual(['Not known yet', 'No lead', 'On a lead']);
  });
});

describe('linkWords', () => {
  it('tells the age of the last answer', () => {
    expect(linkWords(english, live, NOW)).toMatchObject({ title: 'Live', why: 'updated 1 s ago' });
    expect(linkWords(english, live, NOW + 180_000).title).toBe('Last update 3 min ago');
    expect(linkWords(english, stale(), NOW).title).toBe('Last update 18 s ago');
    expect(linkWords(english, down('locked'), NOW)).toMatchObject({ title: 'Last update 18 s ago' });
    expect(linkWords(english, { kind: 'idle', heardAt: null }, NOW).title).toBe('No update yet');
  });
});

describe('problemWords', () => {
  it('finds the words of each problem', () => {
    expect(problemWords(english, { kind: 'not-set-up' }, null).title).toBe('Not set up yet');
    expect(problemWords(english, { kind: 'no-agent' }, seat)).toEqual(
      callWords(english, { kind: 'no-agent' }, seat),
    );
    expect(problemWords(english, { kind: 'logged-out', user: '6666' }, seat)).toEqual(
      callWords(english, loggedOut, seat),
    );
    expect(problemWords(english, { kind: 'silent' }, seat).title).toBe('No update from the dialer');
    expect(problemWords(english, { kind: 'trouble', trouble: 'timeout', nextAt: NOW }, seat)).toEqual(
      failureWords(english, 'timeout'),
    );
    expect(problemWords(english, { kind: 'refused', refusal: 'locked', nextAt: null }, seat)).toEqual(
      failureWords(english, 'locked'),
    );
  });
});

describe('retryWords', () => {
  it.each([
    [NOW + 4_000, 'Trying again in 4 s.'],
    [NOW + 720_000, 'Trying again in 12 min.'],
    [NOW, 'Trying again now.'],
    [NOW - 9_000, 'Trying again now.'],
    [null, ''],
  ])('%s: %s', (nextAt, text) => {
    expect(retryWords(english, { kind: 'refused', refusal: 'locked', nextAt }, NOW)).toBe(text);
  });

  it('promises nothing where the dialer is asked anyway', () => {
    expect(retryWords(english, { kind: 'logged-out', user: '6666' }, NOW)).toBe('');
  });
});
