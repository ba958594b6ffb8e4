import type { Instant } from './instant.ts';
import type { Link, LinkOf } from './link-state.ts';
import type { PermanentFailure, TransientFailure } from './link-failure.ts';

/* How the link to the dialer changes with what it says, and with what it does not say. */

/**
 * What one answer among good ones does not prove: data of a lead can imitate anything, and a proxy can slip a page
 * in between. The next question comes at its normal time, and a second such answer in a row counts. Null: it counts
 * at once, as what the form of a refused login makes certain, what the browser says, and what is a matter of time.
 */
export function odd(link: Link, what: PermanentFailure | TransientFailure): Link | null {
  return link.kind === 'live' && link.odd !== true && !CERTAIN.has(what) ? { ...link, odd: true } : null;
}

const CERTAIN: ReadonlySet<PermanentFailure | TransientFailure> = new Set<
  PermanentFailure | TransientFailure
>(['wrong-password', 'locked', 'no-permission', 'offline', 'certificate', 'timeout', 'server-error']);

export const live = (at: Instant): LinkOf<never> => ({ kind: 'live', heardAt: at, nextAt: at });

export function stale<R extends string>(link: LinkOf<R>, at: Instant, trouble: TransientFailure): LinkOf<R> {
  const before = link.kind === 'stale' ? link : null;
  return {
    kind: 'stale',
    heardAt: link.heardAt,
    since: before?.since ?? at,
    trouble,
    attempts: (before?.attempts ?? 0) + 1,
    nextAt: at,
  };
}

export function down<R extends string>(link: LinkOf<R>, at: Instant, refusal: R): LinkOf<R> {
  const before = link.kind === 'down' ? link : null;
  const since = before?.refusal === refusal ? before.since : at;
  const attempts = (before?.attempts ?? 0) + 1;
  return { kind: 'down', heardAt: link.heardAt, since, refusal, attempts, nextAt: null };
}

export function scheduled<R extends string>(link: LinkOf<R>, nextAt: Instant | null): LinkOf<R> {
  switch (link.kind) {
    case 'idle':
      return link;
    case 'down':
      return { ...link, nextAt };
    case 'live':
    case 'stale':
      return nextAt === null ? link : { ...link, nextAt };
  }
}

/** Whatever stood in the way, nothing is known to do so any more. */
export const idle = ({ heardAt }: LinkOf<string>): LinkOf<never> => ({ kind: 'idle', heardAt });

/** A refusal outlives the watching, so that whoever looks again is told it, and when it is asked again. */
export const unwatched = <R extends string>(link: LinkOf<R>): LinkOf<R> =>
  link.kind === 'down' ? link : idle(link);
