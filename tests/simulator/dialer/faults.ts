import type { Fault } from './fault.ts';
import type { Happening } from './events.ts';

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
