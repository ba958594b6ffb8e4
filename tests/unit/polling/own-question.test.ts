import { describe, expect, test } from 'vitest';
import type { Report } from '../../../utils/call/report.ts';
import type { PermanentFailure, TransientFailure } from '../../../utils/call/link-failure.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { listen } from '../../../utils/diagnostics/heard.ts';
import { createStopwatch } from '../../../utils/diagnostics/stopwatch.ts';
import { testConnection } from '../../../utils/polling/connection-test.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import type { Result } from '../../../utils/result.ts';
import { fail, ok } from '../../../utils/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/* Who asks in the options is told what was answered, also where one odd answer among good ones changes nothing. */

type Answer = Result<Report, DialerFailure>;
const SECOND = 1_000;
const noLead = ok<Report>({ kind: 'no-lead', user: '6666' });
const cadence = { waiting: 10 * SECOND, onLead: 10 * SECOND, away: 10 * SECOND };

/** A seat that has heard the dialer a while ago, or never; the next answer is this one. */
async function seat(answer: Answer, before: Answer | null) {
  const clock = createFakeClock();
  const writer = createWriter(() => {});
  let next: Answer = before ?? answer;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return next;
  };
  const poller = createPoller({ writer, clock, random: () => 0, cadence: () => cadence, ask });
  poller.watch(before !== null);
  await clock.pass(5 * SECOND);
  next = answer;
  asked = 0;
  return { clock, writer, poller, asked: () => asked };
}
type Seat = Awaited<ReturnType<typeof seat>>;

const told = 'VERSION: 2.14-82|BUILD: 250913-1030|DATE: 2026-11-30 10:00:00|EPOCH: 1796032800';
const version = { keyword: 'VERSION', reason: told.slice(9), data: null, line: told, text: told };
const dialer: Dialer = {
  ask: () => Promise.reject(new Error('not to be used')),
  order: () => Promise.reject(new Error('not to be used')),
  askOpenly: async () => ok({ ...version, complete: true, notices: [] }),
};
const verdictOf = ({ poller }: Seat) => testConnection({ dialer, poller, guard: null });

const never = () => {
  throw new Error('not to be used');
};
const heardOf = ({ clock, poller, writer }: Seat) =>
  listen(
    { before: writer.state.link, mayTryAgain: true },
    {
      clock,
      askPoll: () => poller.retry('agent'),
      dialerAt: never,
      reportsDialerAt: never,
      hasAccess: never,
      agentScreenOpen: never,
    },
    createStopwatch(clock),
  );

const failures: readonly (PermanentFailure | TransientFailure)[] = [
  ...permanentFailures,
  ...transientFailures,
];

describe.each(failures)('a dialer that has just begun to answer %s', (kind) => {
  const failure = fail<DialerFailure>({ kind });

  test('Test connection says so, with one question', async () => {
    const one = await seat(failure, noLead);
    const verdict = await verdictOf(one);
    expect(verdict).toEqual(await verdictOf(await seat(failure, null)));
    expect(verdict.kind).toMatch(/^(?:refused|trouble)$/);
    expect(one.asked()).toBe(1);
    // Pressed again at once, the answer of a moment ago counts.
    if (kind !== 'no-permission') expect(await verdictOf(one)).toEqual(verdict);
  });

  test('Check set-up says so, with one question', async () => {
    const one = await seat(failure, noLead);
    const heard = await heardOf(one);
    expect(heard).toEqual(await heardOf(await seat(failure, null)));
    expect(heard).not.toMatchObject({ kind: 'answered', trouble: null });
    expect(one.asked()).toBe(1);
  });
});

test('two users with one AgentID: Check set-up says so of the first answer that names the other', async () => {
  const one = await seat(ok<Report>({ kind: 'no-lead', user: '1001' }), noLead);
  expect(await heardOf(one)).toMatchObject({ kind: 'answered', trouble: 'another-agent' });
  expect(one.writer.state.link).toMatchObject({ kind: 'live', odd: true });
});

test('the lead on screen stays what it is when a check was answered oddly', async () => {
  const one = await seat(fail({ kind: 'unknown-answer' }), noLead);
  expect(await verdictOf(one)).toEqual({ kind: 'trouble', trouble: 'unknown-answer' });
  expect(one.writer.state).toMatchObject({ link: { kind: 'live', odd: true }, call: { kind: 'no-lead' } });
});
