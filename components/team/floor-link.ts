import type { FloorLink, PermanentReportFailure, FloorSnapshot } from '../../utils/call/floor.ts';
import type { TransientFailure } from '../../utils/call/link-failure.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';

/** An answer so long overdue, in ms, will not come: the computer slept or the worker was killed. */
const OVERDUE = 10_000;

/** What keeps the page from telling the floor as it is now. */
export type FloorProblem =
  | { readonly kind: 'not-set-up' | 'no-reports-user' }
  /** Answers stopped coming, nobody knows why. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'trouble'; readonly trouble: TransientFailure; readonly nextAt: Instant }
  /** `isSpent`: tried once more by a person, and refused again. */
  | {
      readonly kind: 'refused';
      readonly refusal: PermanentReportFailure;
      readonly nextAt: Instant | null;
      readonly isSpent: boolean;
    };

export function floorProblem({ setUp, link }: FloorSnapshot, now: Instant): FloorProblem | null {
  if (setUp !== 'ready') return { kind: setUp };
  switch (link.kind) {
    case 'idle':
      return null;
    case 'live':
      return isFresh(link, now) ? null : { kind: 'silent' };
    case 'stale':
      return { kind: 'trouble', trouble: link.trouble, nextAt: link.nextAt };
    case 'down':
      return {
        kind: 'refused',
        refusal: link.refusal,
        nextAt: link.nextAt,
        isSpent: link.isSpent === true,
      };
  }
}

/** Whether the floor is as the dialer says now. */
export function isFresh(link: FloorLink, now: Instant): boolean {
  return link.kind === 'live' && now - link.nextAt <= OVERDUE;
}

/** Age of the floor, in ms; null: it was never heard. */
export function heardFor({ heardAt }: FloorLink, now: Instant): number | null {
  return heardAt === null ? null : elapsed(heardAt, now);
}

/** Until when states are known to last: clocks of a floor that is not heard any more stand still. */
export const asOf = (link: FloorLink, now: Instant): Instant =>
  isFresh(link, now) ? now : (link.heardAt ?? now);
