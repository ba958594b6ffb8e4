import type { Happening } from './events.ts';

/** What can go wrong between a question and its answer. */
export type Fault =
  /** The connection is cut before any answer. */
  | { readonly kind: 'outage' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** The answer begins and never ends. */
  | { readonly kind: 'stall' }
  /** The right answer, `ms` milliseconds late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** A hotel's or a proxy's own page, with HTTP 200. */
  | { readonly kind: 'captive-portal' }
  | { readonly kind: 'login-page' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** More than 64 KiB. */
  | { readonly kind: 'too-big' }
  /** HTTP 503; `retryAfter` as the header has it, seconds or a date. */
  | { readonly kind: 'unavailable'; readonly retryAfter: string }
  | { readonly kind: 'empty-500' }
  /** Bytes that are no text in any charset. */
  | { readonly kind: 'binary' }
  /** The right answer, but as windows-1252. */
  | { readonly kind: 'windows-1252' }
  /** The right answer, and behind it a second one. */
  | { readonly kind: 'two-answers' }
  /** A good answer about somebody else. */
  | { readonly kind: 'another-user'; readonly user: string }
  /** Whatever the test wants; a string is sent as UTF-8. */
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly body: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface Faults {
  /** The next `count` requests meet the fault; then those queued behind, then the lasting one. */
  next(fault: Fault, count?: number): void;
  /** Every request meets the fault until it is cleared or another one is set. */
  set(fault: Fault): void;
  clear(): void;
  /** The lasting fault. */
  current(): Fault | null;
  /** The fault the request at hand meets. */
  take(): Fault | null;
}

export function createFaults(emit: (happening: Happening) => void): Faults {
  let queued: Fault[] = [];
  let lasting: Fault | null = null;
  return {
    next(fault, count = 1) {
      queued.push(...Array.from({ length: count }, () => fault));
      emit({ kind: 'fault-began', fault: fault.kind });
    },
    set(fault) {
      lasting = fault;
      emit({ kind: 'fault-began', fault: fault.kind });
    },
    clear() {
      queued = [];
      lasting = null;
      emit({ kind: 'faults-cleared' });
    },
    current: () => lasting,
    take: () => queued.shift() ?? lasting,
  };
}
