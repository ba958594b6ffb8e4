import type { Client } from '../../../utils/messaging/client.ts';
import type { HubHandlers } from '../../../utils/messaging/hub.ts';

type Note = (message: unknown, client: Client) => void;

/** Handlers that only note what reaches them, and from whom. */
export function handlersThat(command: Note, report: Note): HubHandlers {
  const ofSeat = {
    retry: command,
    'dismiss-attempt': command,
    'call-when-done': command,
    'pause-then-call': command,
    'pause-for-call': command,
    'cancel-deferred-call': command,
    'carry-out': command,
  };
  return {
    panel: {
      ...ofSeat,
      overdue: command,
      'open-options': command,
      'call-lead': command,
      'call-lead-when-done': command,
      'ask-in-popup': command,
      'open-record': command,
      'lay-out': command,
    },
    popup: { ...ofSeat, answer: command, 'call-number': command },
    resident: { 'page-agent': report, record: report },
  };
}
