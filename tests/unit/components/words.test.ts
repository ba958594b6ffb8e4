import { describe, expect, it } from 'vitest';
import type { Words } from '../../../components/words.ts';
import {
  callWords,
  linkWords,
  problemWords,
  refusalWords,
  retryWords,
  troubleWords,
} from '../../../components/words.ts';
import { refusals, troubles } from '../../../utils/call/state.ts';
import { NOW, down, live, loggedOut, noLead, onLead, seat, stale } from './snapshots.ts';

function expectWhole(words: Words | undefined) {
  expect(words?.title).toMatch(/^[A-Z][^.]+$/);
  expect(words?.why).toMatch(/^[A-Z].+\.$/);
  expect(words?.now).toMatch(/^[A-Z].+[.]$/);
}

describe('words of trouble and refusal', () => {
  it.each(troubles)('%s: what, why, what now', (kind) => expectWhole(troubleWords[kind]));
  it.each(refusals)('%s: what, why, what now', (kind) => expectWhole(refusalWords[kind]));

  it('has none for kinds that do not exist', () => {
    expect(Object.keys(troubleWords).toSorted()).toEqual(troubles.toSorted());
    expect(Object.keys(refusalWords).toSorted()).toEqual(refusals.toSorted());
  });

  it("names VICIdial's own fields where one of them is the mend", () => {
    expect(refusalWords['api-right-missing'].now).toContain('Agent API Access');
    expect(refusalWords['function-not-permitted'].now).toContain('API Allowed Functions');
    expect(refusalWords['no-active-server'].now).toContain('Active Asterisk Server');
    expect(refusalWords['api-off'].now).toContain('Agent API Active');
    expect(troubleWords['another-agent'].now).toContain('Custom 3');
    expect(troubleWords.translated.now).toContain('Selected Language');
  });

  it('says whatever is to be mended in the options', () => {
    const all = [...Object.values(troubleWords), ...Object.values(refusalWords)];
    for (const words of all) expect(words.inOptions ?? false).toBe(words.now.includes('options'));
  });
});

describe('callWords', () => {
  it('names the user who is not logged in', () => {
    expect(callWords(loggedOut, seat)).toMatchObject({
      title: 'Not logged in to the dialer',
      why: 'VICIdial says user 6666 is not logged in.',
    });
  });

  it('names the unknown AgentID', () => {
    expect(callWords({ kind: 'no-agent' }, seat).title).toBe('AgentID A-77 is unknown to the dialer');
    expect(callWords({ kind: 'no-agent' }, null).title).toBe('The AgentID is unknown to the dialer');
  });

  it('has words for each state', () => {
    const titles = [{ kind: 'unknown' } as const, noLead, onLead()].map(
      (call) => callWords(call, seat).title,
    );
    expect(titles).toEqual(['Not known yet', 'No lead', 'On a lead']);
  });
});

describe('linkWords', () => {
  it('tells the age of the last answer', () => {
    expect(linkWords(live, NOW)).toMatchObject({ title: 'Live', why: 'heard 1 s ago' });
    expect(linkWords(live, NOW + 180_000).title).toBe('Last heard 3 min ago');
    expect(linkWords(stale(), NOW).title).toBe('Last heard 18 s ago');
    expect(linkWords(down('locked'), NOW)).toMatchObject({ title: 'Last heard 18 s ago' });
    expect(linkWords({ kind: 'idle', heardAt: null }, NOW).title).toBe('Not heard yet');
  });
});

describe('problemWords', () => {
  it('finds the words of each problem', () => {
    expect(problemWords({ kind: 'not-set-up' }, null).title).toBe('Not set up yet');
    expect(problemWords({ kind: 'no-agent' }, seat)).toEqual(callWords({ kind: 'no-agent' }, seat));
    expect(problemWords({ kind: 'logged-out', user: '6666' }, seat)).toEqual(callWords(loggedOut, seat));
    expect(problemWords({ kind: 'silent' }, seat).title).toBe('No news from the dialer');
    expect(problemWords({ kind: 'trouble', trouble: 'timeout', nextAt: NOW }, seat)).toBe(
      troubleWords.timeout,
    );
    expect(problemWords({ kind: 'refused', refusal: 'locked', nextAt: null }, seat)).toBe(
      refusalWords.locked,
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
    expect(retryWords({ kind: 'refused', refusal: 'locked', nextAt }, NOW)).toBe(text);
  });

  it('promises nothing where the dialer is asked anyway', () => {
    expect(retryWords({ kind: 'logged-out', user: '6666' }, NOW)).toBe('');
  });
});
