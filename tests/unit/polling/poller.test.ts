import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../utils/call/report.ts';
import type { State } from '../../../utils/call/state.ts';
import { permanentFailures } from '../../../utils/call/link-failure.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import { fail, ok } from '../../../utils/result.ts';
import type { Result } from '../../../utils/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const cadence = { waiting: SECOND, onLead: 3 * SECOND, away: 30 * SECOND };
const noLead = ok<Report>({ kind: 'no-lead', user: '6666' });
const onLead = ok<Report>({
  kind: 'lead',
  user: '6666',
  lead: { leadId: '101', phone: '1', record: { kind: 'missing' } },
});

function seat() {
  const clock = createFakeClock();
  const published: State[] = [];
  const writer = createWriter((state) => published.push(state));
  const bench = {
    clock,
    writer,
    published,
    asked: 0,
    underWay: 0,
    mostAtOnce: 0,
    random: 0.5,
    takes: 0,
    answer: noLead as Result<Report, DialerFailure> | null,
  };
  const poller = createPoller({
    writer,
    clock,
    cadence: () => cadence,
    random: () => bench.random,
    async ask() {
      bench.asked += 1;
      bench.underWay += 1;
      bench.mostAtOnce = Math.max(bench.mostAtOnce, bench.underWay);
      if (bench.takes > 0) await new Promise<void>((resolve) => clock.after(bench.takes, resolve));
      bench.underWay -= 1;
      return bench.answer;
    },
  });
  return Object.assign(bench, { poller });
}

let bench: ReturnType<typeof seat>;
beforeEach(() => {
  bench = seat();
});

/** How often the dialer is asked in a span of time. */
async function questionsIn(ms: number): Promise<number> {
  const before = bench.asked;
  await bench.clock.pass(ms);
  return bench.asked - before;
}

describe('cadence', () => {
  test('nobody watches: nothing is asked', async () => {
    expect(await questionsIn(10 * MINUTE)).toBe(0);
  });

  test.each([
    ['waiting for a lead', noLead, MINUTE, 61, 64],
    ['on a lead', onLead, MINUTE, 21, 22],
    ['logged out', ok<Report>({ kind: 'logged-out', user: '6666' }), 5 * MINUTE, 11, 11],
    ['no such agent', ok<Report>({ kind: 'no-agent' }), 5 * MINUTE, 11, 11],
  ])('%s', async (_, answer, span, least, most) => {
    bench.answer = answer;
    bench.poller.watch(true);
    const questions = await questionsIn(span);
    expect(questions).toBeGreaterThanOrEqual(least);
    expect(questions).toBeLessThanOrEqual(most);
  });

  test('waits are jittered, and never longer than the interval', async () => {
    bench.poller.watch(true);
    await bench.clock.pass(0);
    for (const random of [0, 0.999]) {
      bench.random = random;
      await bench.clock.pass(SECOND);
      const { link } = bench.writer.state;
      if (link.kind !== 'live') throw new Error('not live');
      expect(link.nextAt - link.heardAt).toBeCloseTo(SECOND * (1 - random / 20), 5);
    }
  });

  test('one question at a time, however slow the dialer', async () => {
    bench.takes = 4 * SECOND;
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    bench.poller.hint();
    bench.poller.resume();
    void bench.poller.retry('agent');
    await bench.clock.pass(MINUTE);
    expect(bench.mostAtOnce).toBe(1);
  });
});

describe('trouble', () => {
  test('asks less and less often, at most every 15 s, and heals by itself', async () => {
    bench.answer = fail({ kind: 'offline' });
    bench.random = 0.999;
    bench.poller.watch(true);
    await bench.clock.pass(2 * MINUTE);
    expect(await questionsIn(MINUTE)).toBeLessThanOrEqual(5);
    bench.answer = noLead;
    await bench.clock.pass(15 * SECOND);
    expect(bench.writer.state.link.kind).toBe('live');
  });

  test('the shortest back-off still lets the dialer breathe', async () => {
    bench.answer = fail({ kind: 'timeout' });
    bench.random = 0;
    bench.poller.watch(true);
    expect(await questionsIn(10 * SECOND)).toBeLessThanOrEqual(21);
  });

  test.each([
    [0, SECOND],
    [20 * SECOND, 20 * SECOND],
    [60 * MINUTE, MINUTE],
  ])('Retry-After of %i ms means %i ms', async (retryAfter, expected) => {
    bench.random = 0;
    bench.answer = fail({ kind: 'server-error', retryAfter });
    bench.poller.watch(true);
    await bench.clock.pass(0);
    const { link } = bench.writer.state;
    expect(link.kind === 'stale' && link.nextAt - link.since).toBe(expected);
  });
});

describe('refusals', () => {
  test('wrong-password is asked once and never again by itself, whatever an agent presses', async () => {
    bench.answer = fail({ kind: 'wrong-password' });
    bench.poller.watch(true);
    expect(await questionsIn(8 * 60 * MINUTE)).toBe(1);
    bench.poller.hint();
    bench.poller.resume();
    bench.poller.watch(false);
    await bench.clock.pass(MINUTE);
    bench.poller.watch(true);
    for (let press = 0; press < 20; press += 1) {
      void bench.poller.retry('agent');
      await bench.clock.pass(7 * SECOND);
    }
    expect(bench.asked).toBe(1);
  });

  test.each(
    permanentFailures.filter((kind) => !['wrong-password', 'locked', 'no-permission'].includes(kind)),
  )('%s, which locks nobody, is asked after 15 s, then less and less, and heals by itself', async (kind) => {
    bench.answer = fail({ kind });
    bench.random = 0;
    bench.poller.watch(true);
    await bench.clock.pass(0);
    const { link } = bench.writer.state;
    expect(link.kind === 'down' && link.nextAt).toBe(bench.clock.now() + 15 * SECOND);
    expect(await questionsIn(10 * MINUTE)).toBeLessThanOrEqual(6);
    bench.answer = noLead;
    await bench.clock.pass(5 * MINUTE);
    expect(bench.writer.state.link.kind).toBe('live');
  });

  test.each(['function-not-permitted', 'api-off', 'unknown-answer', 'translated', 'not-a-dialer'] as const)(
    'one %s among good answers: the lead stays, and the next question is not late',
    async (kind) => {
      bench.answer = onLead;
      bench.poller.watch(true);
      await bench.clock.pass(SECOND);
      bench.answer = fail({ kind });
      await bench.clock.pass(3 * SECOND);
      expect(bench.writer.state).toMatchObject({ link: { kind: 'live' }, call: { kind: 'on-lead' } });
      bench.answer = noLead;
      await bench.clock.pass(3 * SECOND);
      expect(bench.writer.state).toMatchObject({ link: { kind: 'live' }, call: { kind: 'no-lead' } });
    },
  );

  test('a lead whose answer stays garbled delays the next pop by 3 s at most', async () => {
    bench.answer = onLead;
    bench.random = 0.999;
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    bench.answer = fail({ kind: 'ambiguous' });
    await bench.clock.pass(2 * MINUTE);
    expect(bench.writer.state.link).toMatchObject({ kind: 'stale', trouble: 'ambiguous' });
    bench.answer = noLead;
    await bench.clock.pass(3 * SECOND);
    expect(bench.writer.state.call.kind).toBe('no-lead');
  });

  test('whoever presses all the time costs a dialer that refuses 12 questions a minute', async () => {
    bench.answer = fail({ kind: 'api-off' });
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    const before = bench.asked;
    for (let press = 0; press < 240; press += 1) {
      void bench.poller.retry('agent');
      await bench.clock.pass(SECOND / 4);
    }
    expect(bench.asked - before).toBeLessThanOrEqual(12);
  });

  test('hints each second do not break the back-off of a refusal, nor that of a dialer in trouble', async () => {
    bench.poller.watch(true);
    for (const answer of [fail({ kind: 'api-off' } as const), fail({ kind: 'offline' } as const)]) {
      bench.answer = answer;
      await bench.clock.pass(SECOND);
      const before = bench.asked;
      for (let hint = 0; hint < 100; hint += 1) {
        bench.poller.hint();
        await bench.clock.pass(SECOND / 10);
      }
      expect(bench.asked - before).toBeLessThanOrEqual(11);
    }
  });

  test('what was known of the login before is not asked for again', async () => {
    bench.poller.applyRefusal({ why: 'wrong-password', at: 5 });
    bench.poller.watch(true);
    expect(await questionsIn(MINUTE)).toBe(0);
    expect(bench.writer.state.link).toMatchObject({ kind: 'down', refusal: 'wrong-password', since: 5 });
  });

  test('nor a lock that holds, until it is over', async () => {
    bench.poller.applyRefusal({ why: 'locked', at: bench.clock.now() - 10 * MINUTE });
    bench.poller.watch(true);
    expect(await questionsIn(5 * MINUTE)).toBe(0);
    await bench.clock.pass(MINUTE);
    expect(bench.writer.state.link.kind).toBe('live');
  });

  test('locked: not before the dialer opens again', async () => {
    bench.answer = fail({ kind: 'locked' });
    bench.poller.watch(true);
    expect(await questionsIn(7 * MINUTE)).toBe(1);
    void bench.poller.retry('agent');
    bench.poller.hint();
    expect(await questionsIn(8 * MINUTE)).toBe(0);
    expect(await questionsIn(MINUTE + SECOND)).toBe(1);
  });

  test('what the browser forbade is asked at once when it allows it', async () => {
    bench.answer = fail({ kind: 'no-permission' });
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    const before = bench.asked;
    bench.answer = noLead;
    await bench.poller.retry('agent');
    expect(bench.asked).toBe(before + 1);
    expect(bench.writer.state.link.kind).toBe('live');
  });

  test('who may set the options may ask; a second click in the same moment does not ask twice', async () => {
    bench.answer = fail({ kind: 'wrong-password' });
    bench.takes = 100;
    bench.poller.watch(true);
    await bench.clock.pass(MINUTE);
    void bench.poller.retry('options');
    void bench.poller.retry('options');
    await bench.clock.pass(SECOND);
    void bench.poller.retry('options');
    expect(await questionsIn(MINUTE)).toBe(0);
    expect(bench.asked).toBe(2);
  });
});

describe('watching', () => {
  test('a reload does not stop the questions, closing the last tab does', async () => {
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    bench.poller.watch(false);
    await bench.clock.pass(SECOND);
    bench.poller.watch(true);
    expect(await questionsIn(10 * SECOND)).toBeGreaterThanOrEqual(10);
    bench.poller.watch(false);
    await bench.clock.pass(6 * SECOND);
    expect(bench.writer.state.link.kind).toBe('idle');
    expect(await questionsIn(10 * MINUTE)).toBe(0);
  });

  test('a person who asks when nobody watches any more gets an answer of now', async () => {
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    bench.poller.watch(false);
    await bench.clock.pass(5 * SECOND);
    expect(bench.writer.state.link.kind).toBe('idle');
    const before = bench.asked;
    await bench.poller.retry('agent');
    expect(bench.asked).toBe(before + 1);
    expect(bench.writer.state.link.kind).toBe('live');
  });

  test('a seat that is not set up asks nothing until it is', async () => {
    bench.answer = null;
    bench.poller.watch(true);
    expect(await questionsIn(MINUTE)).toBe(1);
    bench.answer = noLead;
    bench.poller.restart('seat-changed');
    expect(await questionsIn(10 * SECOND)).toBeGreaterThanOrEqual(10);
  });

  test('an answer for the old seat is thrown away', async () => {
    bench.answer = onLead;
    bench.takes = 2 * SECOND;
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    bench.poller.restart('seat-changed');
    bench.takes = 0;
    await bench.clock.pass(500);
    expect(bench.writer.state.call.kind).toBe('unknown');
    bench.answer = noLead;
    await bench.clock.pass(2 * SECOND);
    expect(bench.published.map(({ call }) => call.kind)).not.toContain('on-lead');
    expect(bench.writer.state.call.kind).toBe('no-lead');
  });

  test('after a sleep the next look asks at once', async () => {
    bench.poller.watch(true);
    await bench.clock.pass(SECOND);
    const before = bench.asked;
    bench.clock.sleep(60 * MINUTE);
    bench.poller.resume();
    await bench.clock.pass(1);
    expect(bench.asked).toBe(before + 1);
  });

  test('an equal state is published once', async () => {
    bench.answer = fail({ kind: 'wrong-password' });
    bench.poller.watch(true);
    await bench.clock.pass(MINUTE);
    expect(bench.published).toHaveLength(1);
  });
});
