import type { Link } from './link-state.ts';
import type { PermanentFailure, TransientFailure } from './link-failure.ts';
import type { Instant } from './instant.ts';

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

export function stale(link: Link, at: Instant, trouble: TransientFailure): Link {
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

export function down(link: Link, at: Instant, refusal: PermanentFailure): Link {
  const before = link.kind === 'down' ? link : null;
  const since = before?.refusal === refusal ? before.since : at;
  const attempts = (before?.attempts ?? 0) + 1;
  return { kind: 'down', heardAt: link.heardAt, since, refusal, attempts, nextAt: null };
}

export function scheduled(link: Link, nextAt: Instant | null): Link {
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

/** A refusal outlives the watching, so that whoever looks again is told it, and when it is asked again. */
export function unwatched(link: Link): Link {
  return link.kind === 'down' ? link : { kind: 'idle', heardAt: link.heardAt };
}
