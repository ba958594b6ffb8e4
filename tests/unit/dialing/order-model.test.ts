import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../../utils/call/order.ts';
import { isOpen } from '../../../utils/call/order.ts';
import type { State } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { Writer } from '../../../utils/call/writer.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { Clock } from '../../../utils/clock.ts';
import type { Answer } from '../../../utils/dialer/answer.ts';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import type { Dialing, DialingRules } from '../../../utils/dialing/dialing.ts';
import { createDialing } from '../../../utils/dialing/dialing.ts';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import type { Result } from '../../../utils/result.ts';
import { fail } from '../../../utils/result.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/*
 * One agent, one dialer, several tabs, and a worker that may die at any moment. Every click has a number of
 * its own, so that what arrives at the dialer can be told apart.
 */

/** What becomes of a request: does it arrive, and does its answer come back? */
const FATES = [
  'well',
  'late-answer',
  'lost-answer',
  'lost-request',
  'server-error-after',
  'refused-login',
] as const;
type Fate = (typeof FATES)[number];

type Step =
  | { readonly kind: 'click' | 'pause-then-call' | 'click-again' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fate'; readonly fate: Fate }
  | { readonly kind: 'kill'; readonly writesLand: boolean }
  | { readonly kind: 'paused'; readonly paused: boolean }
  | { readonly kind: 'pop' | 'no-lead' | 'dismiss' };

const rules: DialingRules = {
  country: 'US',
  exactDigits: false,
  allowPrefixes: [],
  denyPrefixes: [],
  search: true,
  preview: false,
  focus: false,
  dialPrefix: '',
  groupAlias: '',
  dialIngroup: '',
  vendorId: '',
};

/** An order as it arrived at the dialer, and what the dialer made of it. */
interface Arrival {
  readonly number: string;
  readonly stored: boolean;
  /** Whether the extension could know by then that nothing was stored. */
  readonly provedNotStored: boolean;
}

class Place {
  readonly clock: FakeClock = createFakeClock();
  readonly arrivals: Arrival[] = [];
  readonly sent: string[] = [];
  /** Orders that left before they were written down. */
  readonly unwritten: string[] = [];
  paused = true;
  fate: Fate = 'well';
  storage: State = { ...initialState, call: { kind: 'no-lead', user: '6666', since: 0 } };
  worker: Worker = new Worker(this);
  clicks = 0;
  lastNumber = '';

  nextNumber(): string {
    this.clicks += 1;
    this.lastNumber = `727555${String(1000 + this.clicks)}`;
    return this.lastNumber;
  }

  /** The dialer's side of a request. */
  async request(parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>> {
    const { fate } = this;
    if (parameters['function'] === 'external_pause') {
      this.paused = true;
      return answer('SUCCESS', 'external_pause function set', `PAUSE|1|6666`);
    }
    const number = parameters['value'] ?? '';
    this.sent.push(number);
    if (digitsOf(this.storage.order) !== number) this.unwritten.push(number);
    if (fate === 'refused-login') return this.arrive(number, false, fail({ kind: 'wrong-password' }));
    if (fate === 'lost-request') {
      await this.sleep(5_000);
      return fail({ kind: 'timeout' });
    }
    if (!this.paused) {
      if (fate === 'late-answer') await this.sleep(4_900);
      return this.arrive(number, false, answer('ERROR', 'agent_user is not paused', '6666'));
    }
    const stored = answer('SUCCESS', 'external_dial function set', `${number}|6666|1|YES|NO|NO||1||||`);
    const arrived = this.arrive(number, true, stored);
    if (fate === 'late-answer') await this.sleep(4_900);
    if (fate === 'lost-answer') {
      await this.sleep(5_000);
      return fail({ kind: 'timeout' });
    }
    return fate === 'server-error-after' ? fail({ kind: 'server-error' }) : arrived;
  }

  arrive(number: string, stored: boolean, said: Result<Answer, DialerFailure>) {
    this.arrivals.push({ number, stored, provedNotStored: !stored });
    return said;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.clock.after(ms, resolve));
  }
}

function answer(keyword: string, reason: string, data: string): Result<Answer, DialerFailure> {
  return findAnswer({
    status: 200,
    text: `${keyword}: ${reason} - ${data}
`,
    retryAfter: null,
  });
}

/** A worker of the extension: what it starts dies with it, what it stored stays. */
class Worker {
  alive = true;
  readonly writer: Writer;
  readonly dialing: Dialing;
  /** Writes that were begun and are not there yet. */
  #pending: State[] = [];
  #written: Promise<void> = Promise.resolve();

  constructor(place: Place) {
    const clock: Clock = {
      now: () => place.clock.now(),
      after: (ms, task) => place.clock.after(ms, () => this.alive && task()),
    };
    this.writer = createWriter((state) => {
      this.#pending.push(state);
      this.#written = place.sleep(1).then(() => {
        const next = this.alive ? this.#pending.shift() : undefined;
        if (next !== undefined) place.storage = parsed(next);
      });
    });
    const dialer: Dialer = {
      ask: () => Promise.resolve(fail({ kind: 'offline' })),
      // A dead worker neither sends nor hears.
      order: async (_, parameters) => {
        if (!this.alive) return new Promise(() => {});
        const said = await place.request(parameters);
        return this.alive ? said : new Promise(() => {});
      },
      askOpenly: () => Promise.resolve(fail({ kind: 'offline' })),
    };
    let ids = 0;
    this.dialing = createDialing({
      writer: this.writer,
      clock,
      spacing: createSpacing(clock),
      newId: () => `${place.clicks}.${(ids += 1)}`,
      seat: () => ({ dialer, rules }),
      kept: () => this.#written,
      hint: () => {},
    });
    this.writer.commit({ kind: 'restored', state: place.storage });
    this.dialing.resume();
  }

  kill(place: Place, writesLand: boolean) {
    this.alive = false;
    const last = this.#pending.at(-1);
    if (writesLand && last !== undefined) place.storage = parsed(last);
  }
}

const numbered = (number: string) => ({ kind: 'number', number }) as const;
const digitsOf = (order: Order | null) => (order?.target.kind === 'number' ? order.target.digits : '');

/** As storage gives it back. */
const parsed = (state: State): State => structuredClone(state);

async function live(place: Place, step: Step): Promise<void> {
  const { worker } = place;
  const at = place.clock.now();
  switch (step.kind) {
    case 'click':
      void worker.dialing.call(numbered(place.nextNumber()));
      break;
    case 'click-again':
      // A double click, Enter held down, another tab: the same number in the same moment.
      void worker.dialing.call(numbered(place.lastNumber || place.nextNumber()));
      break;
    case 'pause-then-call':
      void worker.dialing.pauseThenCall(numbered(place.nextNumber()));
      break;
    case 'wait':
      await place.clock.pass(step.ms);
      break;
    case 'fate':
      place.fate = step.fate;
      break;
    case 'kill':
      worker.kill(place, step.writesLand);
      place.worker = new Worker(place);
      break;
    case 'paused':
      place.paused = step.paused;
      break;
    case 'pop': {
      const phone = place.arrivals.findLast(({ stored }) => stored)?.number ?? '3125550000';
      const lead = { leadId: String(at), phone, record: { kind: 'missing' as const } };
      worker.writer.commit({ kind: 'heard', at, report: { kind: 'lead', user: '6666', lead } });
      break;
    }
    case 'no-lead':
      worker.writer.commit({ kind: 'heard', at, report: { kind: 'no-lead', user: '6666' } });
      break;
    case 'dismiss':
      worker.writer.commit({ kind: 'order-dismissed' });
  }
  await place.clock.pass(0);
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Step>({ kind: 'click' }, { kind: 'click-again' }, { kind: 'pause-then-call' }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 1, 2, 300, 600, 3_100, 5_100, 9_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('fate' as const), fate: fc.constantFrom(...FATES) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), writesLand: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('paused' as const), paused: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'pop' }, { kind: 'no-lead' }, { kind: 'dismiss' }) },
);

const RUNS = 10_000;

test(`at most one order per click, whatever happens: ${RUNS} lives`, async () => {
  let stored = 0;
  let repeated = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 18 }), async (steps) => {
      const place = new Place();
      /** Clicks of one number that a person made on purpose, one after the other had ended. */
      const wanted = new Map<string, number>();
      for (const one of steps) {
        const { order } = place.worker.writer.state;
        const free = order === null || !isOpen(order);
        await live(place, one);
        if (one.kind === 'click' || one.kind === 'pause-then-call' || one.kind === 'click-again') {
          if (free) wanted.set(place.lastNumber, (wanted.get(place.lastNumber) ?? 0) + 1);
        }
      }
      await place.clock.pass(30_000);

      for (const number of new Set(place.sent)) {
        const orders = place.arrivals.filter((arrival) => arrival.number === number && arrival.stored);
        expect(orders.length, `${number} was stored more often than it was clicked`).toBeLessThanOrEqual(
          wanted.get(number) ?? 0,
        );
        stored += orders.length;
        const sends = place.sent.filter((one) => one === number).length;
        const proved = place.arrivals.filter((one) => one.number === number && one.provedNotStored).length;
        // Whatever was sent beyond the clicks was sent after a proof that nothing was stored.
        expect(sends - proved).toBeLessThanOrEqual(wanted.get(number) ?? 0);
        if (sends > 1) repeated += 1;
      }
      expect(place.unwritten, 'what is sent is written down first').toEqual([]);
      const { order } = place.worker.writer.state;
      if (order?.progress.kind === 'refused' && wanted.get(order.number) === 1) {
        const kept = place.arrivals.filter(
          ({ number, stored: taken }) => number === digitsOf(order) && taken,
        );
        expect(kept, 'refused means that nothing was stored').toEqual([]);
      }
      expect(order === null || !isOpen(order), 'no order stays open for ever').toBe(true);
    }),
    { numRuns: RUNS },
  );
  // The lives are worth living: calls went through, and some were asked for again after a refusal.
  expect(stored).toBeGreaterThan(RUNS / 4);
  expect(repeated).toBeGreaterThan(RUNS / 100);
}, 300_000);
