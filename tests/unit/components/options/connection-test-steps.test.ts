import { describe, expect, it } from 'vitest';
import { connectionTestSteps } from '../../../../components/options/connection-test-steps.ts';
import { failureWords } from '../../../../components/link-words.ts';
import { english } from '../../../../components/words/english.ts';
import type { ConnectionVerdict } from '../../../../utils/messaging/messages.ts';
import { pseudo } from '../../words/pseudo.ts';
import { permanentFailures, transientFailures } from '../../../../utils/call/link-failure.ts';

const titles = (steps: ReturnType<typeof connectionTestSteps>) =>
  steps.map(({ outcome, title }) => `${outcome}: ${title}`);
const heard = (agent: 'unknown' | 'no-agent' | 'logged-out' | 'no-lead' | 'on-lead', user: string | null) =>
  connectionTestSteps(english, { kind: 'heard', dialerVersion: '2.14-82', agent, user }, '6666');

describe('a verdict in words', () => {
  it.each([
    ['on-lead', '1013', 'good: AgentID 6666 is the VICIdial user 1013: logged in, with a lead on screen'],
    ['no-lead', '1013', 'good: AgentID 6666 is the VICIdial user 1013: logged in, no lead on screen'],
    ['logged-out', '1013', 'good: AgentID 6666 is the VICIdial user 1013: not logged in to the dialer'],
    ['no-agent', null, 'bad: No VICIdial user has the AgentID 6666'],
    ['unknown', null, 'bad: AgentID 6666: the dialer has not said yet what the agent does'],
  ] as const)('names the agent who is %s', (agent, user, last) => {
    expect(titles(heard(agent, user))).toEqual([
      'good: Dialer reached: VICIdial API version 2.14-82',
      'good: Login accepted',
      last,
    ]);
  });

  it.each(transientFailures)('says why and what now about %s', (trouble) => {
    const { title, why } = failureWords(english, trouble);
    expect(connectionTestSteps(english, { kind: 'trouble', trouble }, '6666')).toEqual([
      { outcome: 'bad', title, more: [why, english(`verdict.now.${trouble}`)] },
    ]);
  });

  it('says that a password refused twice is not sent any more', () => {
    const steps = connectionTestSteps(
      english,
      { kind: 'refused', refusal: 'wrong-password', withheld: true },
      '6666',
    );
    expect(steps.at(-1)?.more.join(' ')).toMatch(
      /refused again, so it is not sent any more.*another password.*still the same, have it changed there once more/,
    );
  });

  it.each(permanentFailures.filter((refusal) => refusal !== 'no-permission'))(
    'says that %s came from the dialer',
    (refusal) => {
      const { title, why } = failureWords(english, refusal);
      expect(connectionTestSteps(english, { kind: 'refused', refusal }, '6666')).toEqual([
        { outcome: 'good', title: 'Dialer reached', more: [] },
        { outcome: 'bad', title, more: [why, english(`verdict.now.${refusal}`)] },
      ]);
    },
  );

  it('sends to the button on this page when the browser is in the way', () => {
    const [step, ...rest] = connectionTestSteps(
      english,
      { kind: 'refused', refusal: 'no-permission' },
      '6666',
    );
    expect(rest).toEqual([]);
    expect(step?.more.join(' ')).toContain('Press Allow');
  });

  it('has words for an agent whom the CRM has to name', () => {
    expect(titles(connectionTestSteps(english, { kind: 'not-set-up' }, ''))).toEqual([
      'bad: Nobody has said yet who the agent is',
    ]);
    const agent = { kind: 'heard', dialerVersion: '2.14-82', user: null } as const;
    expect(titles(connectionTestSteps(english, { ...agent, agent: 'no-agent' }, '')).at(-1)).toBe(
      'bad: No VICIdial user has the AgentID of the CRM page',
    );
    expect(titles(connectionTestSteps(english, { ...agent, agent: 'logged-out' }, '')).at(-1)).toBe(
      'good: The AgentID of the CRM page: not logged in to the dialer',
    );
  });

  it('has words for no settings and for no answer', () => {
    expect(titles(connectionTestSteps(english, { kind: 'not-set-up' }, '6666'))).toEqual([
      'bad: Not set up yet',
    ]);
    expect(titles(connectionTestSteps(english, null, ''))).toEqual(['bad: The extension did not answer']);
    expect(titles(connectionTestSteps(english, { kind: 'team-only' }, ''))).toEqual([
      'good: No agent at this computer',
    ]);
  });
});

describe('in a language made of accents', () => {
  const accented = pseudo();
  const agents = ['unknown', 'no-agent', 'logged-out', 'no-lead', 'on-lead'] as const;
  const verdicts: readonly (ConnectionVerdict | null)[] = [
    ...agents.flatMap((agent) =>
      [null, '1013'].map((user) => ({ kind: 'heard', dialerVersion: '2.14-82', agent, user }) as const),
    ),
    ...transientFailures.map((trouble) => ({ kind: 'trouble', trouble }) as const),
    ...permanentFailures.map((refusal) => ({ kind: 'refused', refusal }) as const),
    { kind: 'refused', refusal: 'wrong-password', withheld: true },
    { kind: 'not-set-up' },
    { kind: 'team-only' },
    null,
  ];

  it.each(verdicts)('every word of %j is one of the catalogue', (verdict) => {
    for (const agentId of ['', '6666']) {
      const steps = connectionTestSteps(accented, verdict, agentId);
      expect(steps.filter(({ title, more }) => /[a-z]{2}/i.test([title, more].join()))).toEqual([]);
    }
  });
});
