import type { QueueCounts, QueueTrouble } from '../call/floor.ts';
import type { Instant } from '../call/state.ts';
import type { Clock } from '../clock.ts';
import type { ReportDialer } from '../dialer/dialer.ts';
import { inGroupStatus } from '../dialer/reports/in-group-status.ts';
import type { ReportFailure } from '../dialer/reports/report-failure.ts';
import { userGroupStatus } from '../dialer/reports/user-group-status.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { COUNT_EVERY_MS } from './cadence.ts';
import { whyNone } from './failure.ts';
import type { ReportsLine } from './reports-line.ts';

/** Groups that are counted together, as the dialer does it: one answer with all of them in it. */
export interface CountWish {
  readonly kind: QueueCounts['kind'];
  readonly names: readonly string[];
}

/** Counts the queues that pages want. */
export interface QueueCounter {
  /** Puts what is due, one count of each kind at most; what was not counted for longest first. */
  look(): void;
  /** What is known of a wish; null: nothing yet. */
  of(wish: CountWish): QueueCounts | QueueTrouble | null;
}

export interface QueueCounterParts {
  readonly line: ReportsLine;
  readonly clock: Clock;
  /** Of all pages; the same one may stand there twice. */
  readonly wishes: () => readonly CountWish[];
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export function createQueueCounter(parts: QueueCounterParts): QueueCounter {
  const { line, clock, wishes, changed, signal } = parts;
  const known = new Map<string, QueueCounts | QueueTrouble>();
  /** By wish and by kind: however many pages want different things, the dialer is asked as often. */
  const countedAt = new Map<string, Instant>();

  function look() {
    const wanted = new Map(wishes().map((wish) => [keyOf(wish), wish]));
    for (const key of known.keys()) if (!wanted.has(key)) known.delete(key);
    for (const kind of ['in-groups', 'user-groups'] as const) {
      const last = countedAt.get(kind);
      if (last !== undefined && clock.now() >= last && clock.now() - last < COUNT_EVERY_MS) continue;
      const [next] = [...wanted.values()]
        .filter((wish) => wish.kind === kind)
        .toSorted((a, b) => (countedAt.get(keyOf(a)) ?? 0) - (countedAt.get(keyOf(b)) ?? 0));
      if (next !== undefined) void count(next);
    }
  }

  async function count(wish: CountWish) {
    const { kind, names } = wish;
    const counted = () => {
      for (const key of [kind, keyOf(wish)]) countedAt.set(key, clock.now());
    };
    const put = kind === 'in-groups' ? countInGroups : countUserGroups;
    counted();
    const answer = await line.ask({
      name: kind === 'in-groups' ? 'in_group_status' : 'user_group_status',
      put(dialer) {
        counted();
        return put(dialer, names);
      },
      wanted: () => !signal.aborted && isWanted(wish),
    });
    if (answer === null || signal.aborted || !isWanted(wish)) return;
    const heardAt = clock.now();
    if (answer.ok) known.set(keyOf(wish), { kind, names, ...answer.value, heardAt });
    else fell(wish, whyNone(answer.error));
    changed();
  }

  /** Numbers that are there stay, with their age. */
  function fell(wish: CountWish, why: QueueTrouble['why']) {
    const before = known.get(keyOf(wish));
    if (before === undefined || 'why' in before) known.set(keyOf(wish), { ...wish, why });
  }

  const isWanted = (wish: CountWish) => wishes().some((each) => keyOf(each) === keyOf(wish));

  return { look, of: (wish) => known.get(keyOf(wish)) ?? null };
}

const keyOf = ({ kind, names }: CountWish) => [kind, ...names].join('|');

type Numbers = Omit<QueueCounts, 'kind' | 'names' | 'heardAt'>;

async function countInGroups(
  dialer: ReportDialer,
  names: readonly string[],
): Promise<Result<Numbers, ReportFailure>> {
  const answer = await inGroupStatus(dialer, names);
  if (!answer.ok) return answer;
  const { callsWaiting, loggedIn, inCalls, ready, paused, wrappingUp } = answer.value;
  return ok({ callsWaiting, loggedIn, inCalls, ready, paused, wrappingUp, deadCalls: null });
}

async function countUserGroups(
  dialer: ReportDialer,
  names: readonly string[],
): Promise<Result<Numbers, ReportFailure>> {
  const answer = await userGroupStatus(dialer, names);
  if (!answer.ok) return answer;
  const { callsWaiting, loggedIn, inCalls, ready, paused, wrappingUp, deadCalls } = answer.value;
  return ok({ callsWaiting, loggedIn, inCalls, ready, paused, wrappingUp, deadCalls });
}
