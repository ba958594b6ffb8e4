import type { Instant } from './instant.ts';
import type { PermanentFailure, TransientFailure } from './link-failure.ts';

/**
 * Whether we can hear the dialer; says nothing of the call. `Refusal`: what it may refuse whoever asks.
 *
 * - `idle`: not set up, or nobody watches, so nothing is asked.
 * - `live`: the last question was answered at `heardAt`; the next is due at `nextAt`. `odd`: since then one answer
 *   came that cannot be used, and the next one will tell whether it means anything.
 * - `stale`: since `since` no usable answer came; `heardAt` is the last good one, if there was any.
 * - `down`: refused `attempts` times in a row; `nextAt` is null when nothing is asked until somebody changes something.
 */
export type LinkOf<Refusal extends string> =
  | { readonly kind: 'idle'; readonly heardAt: Instant | null }
  | { readonly kind: 'live'; readonly heardAt: Instant; readonly nextAt: Instant; readonly odd?: true }
  | {
      readonly kind: 'stale';
      readonly heardAt: Instant | null;
      readonly since: Instant;
      readonly trouble: TransientFailure;
      readonly attempts: number;
      readonly nextAt: Instant;
    }
  | {
      readonly kind: 'down';
      readonly heardAt: Instant | null;
      readonly since: Instant;
      readonly refusal: Refusal;
      readonly attempts?: number;
      readonly nextAt: Instant | null;
    };

export type Link = LinkOf<PermanentFailure>;
