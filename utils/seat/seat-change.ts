import type { Poller } from '../polling/poller.ts';
import type { SeatChange, SeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';

export interface SeatChangeParts {
  readonly poller: Pick<Poller, 'restart' | 'applyRefusal' | 'retry' | 'hint'>;
  readonly context: Pick<SeatContext, 'guard'>;
  readonly state: Pick<SeatState, 'writer'>;
}

/** What a change of the seat sets off: what was heard with another login, or of another agent, counts no more. */
export function applySeatChange(change: SeatChange, { poller, context, state }: SeatChangeParts): void {
  switch (change) {
    case 'login':
      poller.restart('seat-changed');
      return poller.applyRefusal(context.guard?.refused ?? null);
    case 'agent':
      return poller.restart('agent-changed');
    case 'other':
      // Whatever the dialer, or the browser, refused may have been mended by it.
      if (state.writer.state.link.kind === 'down') void poller.retry('agent');
      else poller.hint();
  }
}
