import type { Clock } from '../../../utils/clock.ts';
import type { Verdict } from './accounts/login.ts';
import type { CallHappening } from './call-events.ts';
import type { Fault } from './fault.ts';
import type { LoggedRequest } from './request-log.ts';

/** What happened on the dialer, in the order it happened. */
export type Happening =
  | CallHappening
  | { readonly kind: 'agent-logged-in'; readonly user: string; readonly campaignId: string }
  | { readonly kind: 'agent-logged-out'; readonly user: string }
  | { readonly kind: 'agent-ready'; readonly user: string }
  | { readonly kind: 'agent-paused'; readonly user: string; readonly pauseCode: string }
  | { readonly kind: 'preview-opened'; readonly user: string; readonly leadId: number }
  | {
      readonly kind: 'call-started';
      readonly user: string;
      readonly leadId: number;
      readonly phone: string;
      readonly callerid: string;
    }
  | { readonly kind: 'call-ended'; readonly user: string; readonly leadId: number }
  | {
      readonly kind: 'disposition-set';
      readonly user: string;
      readonly leadId: number;
      readonly status: string;
    }
  | {
      readonly kind: 'login-refused';
      readonly apiUser: string;
      readonly reason: Exclude<Verdict['kind'], 'good'>;
    }
  | { readonly kind: 'request-arrived'; readonly request: LoggedRequest }
  | { readonly kind: 'request-answered'; readonly request: LoggedRequest; readonly status: number }
  | { readonly kind: 'fault-began'; readonly fault: Fault['kind'] }
  | { readonly kind: 'faults-cleared' };

/** `at`: milliseconds since 1970. */
export type DialerEvent = Happening & { readonly at: number };

export interface EventStream {
  readonly emit: (happening: Happening) => void;
  /** Calls back for every event from now on; the returned function stops it. */
  readonly onEvent: (listener: (event: DialerEvent) => void) => () => void;
}

export function createEventStream(clock: Clock): EventStream {
  const listeners = new Set<(event: DialerEvent) => void>();
  return {
    emit(happening) {
      const event = { ...happening, at: clock.now() };
      for (const listener of listeners) listener(event);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
