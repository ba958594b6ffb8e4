import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DialAttempt } from '../../../utils/call/dial-attempt.ts';
import type { State } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { Event } from '../../../utils/call/event.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import { counted, loadDayTally } from '../../../utils/polling/day-tally.ts';
import type { DayTally, Tally } from '../../../utils/polling/day-tally.ts';
import { keepState, readState } from '../../../utils/polling/kept-state.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/** Writes wait, each area's in a line of its own; those that have not landed when the worker is killed are lost. */
const disk = vi.hoisted(() => {
  const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  type Area = keyof typeof areas;
  const waiting: Record<Area, (() => void)[]> = { local: [], session: [] };
  const area = (name: Area) => ({
    get: async (key: string) =>
      areas[name].has(key) ? { [key]: structuredClone(areas[name].get(key)) } : {},
    set: (given: Record<string, unknown>) =>
      new Promise<void>((resolve) => {
        waiting[name].push(() => {
          for (const [key, value] of Object.entries(given)) areas[name].set(key, structuredClone(value));
          resolve();
        });
      }),
  });
  return {
    ...areas,
    browser: { storage: { local: area('local'), session: area('session') } },
    /** Lets one write land, of the area that is ahead if it has one; false: there is none. */
    land(ahead: Area): boolean {
      const behind = ahead === 'local' ? 'session' : 'local';
      const write = waiting[ahead].shift() ?? waiting[behind].shift();
      write?.();
      return write !== undefined;
    },
    drop() {
      waiting.local = [];
      waiting.session = [];
    },
  };
});
vi.mock('../../../utils/browser.ts', () => ({ browser: disk.browser }));

const NOON = new Date(2026, 10, 21, 12).getTime();
const HOUR = 3_600_000;

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** The orders that were dialed in a state that has landed. */
const dialed = new Set<string>();

async function land(writes = Infinity, ahead: 'local' | 'session' = 'session') {
  await turns();
  for (let left = writes; left > 0 && disk.land(ahead); left -= 1) {
    const { attempt } = (disk.session.get('state') as State | undefined) ?? initialState;
    if (attempt?.progress.kind === 'dialing') dialed.add(attempt.id);
    await turns();
  }
}

const clean = () => {
  disk.local.clear();
  disk.session.clear();
  disk.drop();
  dialed.clear();
};
beforeEach(clean);
afterEach(() => vi.restoreAllMocks());

const clock = { ...createFakeClock(NOON), now: () => NOON };

/** A worker with all that counts in it. */
async function startWorker() {
  const loaded = readState().then(async (state) => ({ state, tally: await loadDayTally(state, clock) }));
  await land();
  const { state, tally } = await loaded;
  const writer = createWriter((now) => tally.record(now, keepState(now)));
  writer.commit({ kind: 'restored', state });
  return { writer, tally };
}

/** One that is killed while it starts. */
async function startInVain(landed: number) {
  void readState().then((state) => loadDayTally(state, clock));
  await land(landed);
  disk.drop();
}

type Step =
  | { readonly kind: 'lead'; readonly lead: number }
  | { readonly kind: 'no-lead' | 'call' | 'dialed' | 'browser-restart' }
  | {
      readonly kind: 'land' | 'kill' | 'kill-twice';
      readonly landed: number;
      readonly ahead: 'local' | 'session';
    };

const writes = { landed: fc.nat(4), ahead: fc.constantFrom('local' as const, 'session' as const) };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('lead' as const), lead: fc.integer({ min: 1, max: 3 }) }),
    },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: 'no-lead' }) },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'call' }, { kind: 'dialed' }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('land' as const, 'kill' as const), ...writes }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill-twice' as const), ...writes }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'browser-restart' }) },
  ),
  { maxLength: 40 },
);

const heard = (lead: number): Event => ({
  kind: 'heard',
  at: NOON,
  report:
    lead === 0
      ? { kind: 'no-lead', user: '6666' }
      : { kind: 'lead', user: '6666', lead: { leadId: `${lead}`, phone: '', record: { kind: 'missing' } } },
});

const orderOf = (id: string, progress: DialAttempt['progress'] = { kind: 'sending' }) => ({
  id,
  number: '1',
  target: { kind: 'number' as const, digits: '1' },
  at: NOON,
  progress,
});

describe('however often worker and browser end', () => {
  test('each pop and each call that was dialed is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        clean();
        let worker = await startWorker();
        let popsAtClick = 0;
        let orders = 0;

        for (const step of sequence) {
          const { writer } = worker;
          // The answer after a call comes long after what was written of the call has landed.
          if (writer.state.attempt !== null && (step.kind === 'lead' || step.kind === 'no-lead'))
            await land();
          switch (step.kind) {
            case 'lead':
              writer.commit(heard(step.lead));
              break;
            case 'no-lead':
              writer.commit(heard(0));
              break;
            case 'call':
              await land();
              orders += 1;
              writer.commit({ kind: 'dial-attempted', attempt: orderOf(`order ${orders}`) });
              break;
            case 'dialed': {
              await land();
              const progress = { kind: 'dialing', at: NOON } as const;
              writer.commit({ kind: 'attempt-moved', id: writer.state.attempt?.id ?? '', progress });
              break;
            }
            case 'land':
              await land(step.landed, step.ahead);
              break;
            case 'kill':
            case 'kill-twice':
              await land(step.landed, step.ahead);
              disk.drop();
              if (step.kind === 'kill-twice') await startInVain(step.landed);
              worker = await startWorker();
              break;
            case 'browser-restart':
              await land();
              popsAtClick += writer.state.pops;
              disk.session.clear();
              worker = await startWorker();
          }
        }
        await land();
        const expected = { pops: popsAtClick + worker.writer.state.pops, calls: dialed.size };
        expect(worker.tally.today).toEqual(expected);
        expect((await startWorker()).tally.today).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

const tally: Tally = { day: '2026-11-21', pops: 3, calls: 1, lastPop: 3, lastAttempt: 'a' };
const dialing = (id: string): DialAttempt => ({
  ...orderOf(id, { kind: 'dialing', at: NOON }),
  popsAtClick: 0,
});

describe('what counts', () => {
  test.each<[string, Pick<State, 'pops' | 'attempt'>, Partial<Tally>]>([
    ['a new pop', { pops: 4, attempt: null }, { pops: 4, lastPop: 4 }],
    ['pops that were missed', { pops: 6, attempt: null }, { pops: 6, lastPop: 6 }],
    ['a call that is dialed', { pops: 3, attempt: dialing('b') }, { calls: 2, lastAttempt: 'b' }],
  ])('%s', (_, state, change) => {
    expect(counted(tally, state, tally.day)).toEqual({ ...tally, ...change });
  });

  test.each<[string, Pick<State, 'pops' | 'attempt'>]>([
    ['the same pop', { pops: 3, attempt: null }],
    ['a pop of before', { pops: 2, attempt: null }],
    ['the same call', { pops: 3, attempt: dialing('a') }],
    ['a call on its way', { pops: 3, attempt: { ...orderOf('b'), popsAtClick: 3 } }],
    ['a call that was refused', { pops: 3, attempt: { ...dialing('b'), progress: { kind: 'unknown' } } }],
  ])('not %s', (_, state) => {
    expect(counted(tally, state, tally.day)).toBe(tally);
  });

  test('from midnight on, anew', () => {
    expect(counted(tally, { pops: 4, attempt: dialing('a') }, '2026-11-22')).toEqual({
      day: '2026-11-22',
      pops: 1,
      calls: 0,
      lastPop: 4,
      lastAttempt: 'a',
    });
  });
});

describe('the day', () => {
  let now = NOON;
  const moving = { ...clock, now: () => now };
  const load = async (state: State = initialState): Promise<DayTally> => {
    const loading = loadDayTally(state, moving);
    await land();
    return loading;
  };
  beforeEach(() => {
    now = NOON;
  });

  test('ends at midnight where the seat is, also when nothing happens', async () => {
    const today = await load();
    today.record({ pops: 2, attempt: dialing('a') }, Promise.resolve());
    await land();
    now = NOON + 11 * HOUR;
    expect(today.today).toEqual({ pops: 2, calls: 1 });
    now = NOON + 12 * HOUR;
    expect(today.today).toEqual({ pops: 0, calls: 0 });
    today.record({ pops: 3, attempt: dialing('a') }, Promise.resolve());
    expect(today.today).toEqual({ pops: 1, calls: 0 });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no object', 'many'],
    ['another form', { day: 'today', pops: 1, calls: 1, lastPop: 1, lastAttempt: null }],
    ['a number that is none', { ...tally, pops: -1 }],
    ['a missing part', { day: tally.day, pops: 3, calls: 1 }],
  ])('begins at zero where the disk has %s, without the pops of before', async (_, item) => {
    if (item !== undefined) disk.local.set('day-tally', item);
    disk.session.set('day-tally-marked', true);
    const today = await load({ ...initialState, pops: 5 });
    expect(today.today).toEqual({ pops: 0, calls: 0 });
    today.record({ pops: 6, attempt: null }, Promise.resolve());
    expect(today.today).toEqual({ pops: 1, calls: 0 });
  });

  test('is counted where the browser stores nothing, as long as the worker lives', async () => {
    const no = () => Promise.reject(new Error('The disk is full.'));
    vi.spyOn(disk.browser.storage.local, 'get').mockImplementation(no);
    vi.spyOn(disk.browser.storage.local, 'set').mockImplementation(no);
    const today = await load({ ...initialState, pops: 5 });
    today.record({ pops: 6, attempt: null }, no());
    await turns();
    expect(today.today).toEqual({ pops: 1, calls: 0 });
  });

  test('is written as numbers: nothing of a lead is in it', async () => {
    const today = await load();
    today.record(
      {
        pops: 1,
        attempt: { ...dialing('a'), number: '7275551212', target: { kind: 'number', digits: '7275551212' } },
      },
      Promise.resolve(),
    );
    await land();
    expect([...disk.local.keys()]).toEqual(['day-tally']);
    expect(disk.local.get('day-tally')).toEqual({
      day: '2026-11-21',
      pops: 1,
      calls: 1,
      lastPop: 1,
      lastAttempt: 'a',
    });
  });
});
