import type { QueueCounts, QueueTrouble } from '../call/floor.ts';
import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';
import type { ReportDialer } from '../dialer/dialer.ts';
import { inGroupStatus } from '../dialer/reports/in-group-status.ts';
import type { ReportFailure } from '../dialer/reports/report-failure.ts';
import { userGroupStatus } from '../dialer/reports/user-group-status.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { COUNT_EVERY_MS } from './cadence.ts';
import { whyNone } from './failure.ts';
import type { ReportsConnection } from './reports-connection.ts';

/** Groups that are counted together, as the dialer does it: one answer with all of them in it. */
export interface QueueSubscription {
  readonly kind: QueueCounts['kind'];
  readonly names: readonly string[];
}

/** Counts the queues that pages want. */
export interface QueueCounter {
  /** Puts what is due, one count of each kind at most; what was not counted for longest first. */
  refresh(): void;
  /** What is known of a subscription; null: nothing yet. */
  of(subscription: QueueSubscription): QueueCounts | QueueTrouble | null;
}

export interface QueueCounterParts {
  readonly connection: ReportsConnection;
  readonly clock: Clock;
  /** Of all pages; the same one may stand there twice. */
  readonly subscriptions: () => readonly QueueSubscription[];
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export function createQueueCounter(parts: QueueCounterParts): QueueCounter {
  const { connection, clock, subscriptions, onChange, signal } = parts;
  const known = new Map<string, QueueCounts | QueueTrouble>();
  /** By subscription and by kind: however many pages want different things, the dialer is asked as often. */
  const countedAt = new Map<string, Instant>();

  function refresh() {
    const wanted = new Map(subscriptions().map((subscription) => [keyOf(subscription), subscription]));
    for (const key of known.keys()) if (!wanted.has(key)) known.delete(key);
    for (const kind of ['in-groups', 'user-groups'] as const) {
      const last = countedAt.get(kind);
      if (last !== undefined && clock.now() >= last && clock.now() - last < COUNT_EVERY_MS) continue;
      const [next] = [...wanted.values()]
        .filter((subscription) => subscription.kind === kind)
        .toSorted((a, b) => (countedAt.get(keyOf(a)) ?? 0) - (countedAt.get(keyOf(b)) ?? 0));
      if (next !== undefined) void count(next);
    }
  }

  async function count(subscription: QueueSubscription) {
    const { kind, names } = subscription;
    const counted = () => {
      for (const key of [kind, keyOf(subscription)]) countedAt.set(key, clock.now());
    };
    const put = kind === 'in-groups' ? countInGroups : countUserGroups;
    counted();
    const answer = await connection.ask({
      name: kind === 'in-groups' ? 'in_group_status' : 'user_group_status',
      put(dialer) {
        counted();
        return put(dialer, names);
      },
      wanted: () => !signal.aborted && isWanted(subscription),
    });
    if (answer === null || signal.aborted || !isWanted(subscription)) return;
    const heardAt = clock.now();
    if (answer.ok) known.set(keyOf(subscription), { kind, names, ...answer.value, heardAt });
    else settleFailure(subscription, whyNone(answer.error));
    onChange();
  }

  /** Numbers that are there stay, with their age. */
  function settleFailure(subscription: QueueSubscription, why: QueueTrouble['why']) {
    const before = known.get(keyOf(subscription));
    if (before === undefined || 'why' in before) known.set(keyOf(subscription), { ...subscription, why });
  }

  const isWanted = (subscription: QueueSubscription) =>
    subscriptions().some((each) => keyOf(each) === keyOf(subscription));

  return { refresh, of: (subscription) => known.get(keyOf(subscription)) ?? null };
}

const keyOf = ({ kind, names }: QueueSubscription) => [kind, ...names].join('|');

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
