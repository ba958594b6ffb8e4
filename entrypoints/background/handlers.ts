import type { ControlCommand } from '../../utils/call/controls.ts';
import type { Switchboard } from '../../utils/dialing/switchboard.ts';
import type { PanelGuest, ResidentGuest } from '../../utils/messaging/guest.ts';
import type { HubHandlers } from '../../utils/messaging/hub.ts';
import type { PanelLayout, ResidentReport, SeatCommand } from '../../utils/messaging/messages.ts';
import type { Handlers } from '../../utils/messaging/route.ts';

export interface HandlersParts {
  readonly switchboard: Switchboard;
  readonly carryOut: (command: ControlCommand, pop: number) => void;
  /** The dialer, and whoever reports of the seat, are asked now. */
  readonly askNow: () => void;
  readonly overdue: () => void;
  readonly openOptions: () => void;
  readonly openRecord: (pop: number, guest: PanelGuest) => void;
  readonly layOut: (layout: PanelLayout, guest: PanelGuest) => void;
  readonly pageAgent: (agentId: string | null, guest: ResidentGuest) => void;
  readonly recordReported: (
    report: ResidentReport & { readonly kind: 'record' },
    guest: ResidentGuest,
  ) => void;
}

/** Who answers what, by who says it: the one place where a message is carried out. */
export function createHandlers(parts: HandlersParts): HubHandlers {
  const { switchboard } = parts;
  const ofSeat: Handlers<SeatCommand, unknown> = {
    retry: () => parts.askNow(),
    'dismiss-order': () => switchboard.dismissOrder(),
    'call-when-done': ({ order }) => switchboard.callWhenDone(order),
    'pause-then-call': ({ order }) => switchboard.pauseThenCall(order),
    'pause-for-call': ({ on }) => switchboard.pauseForCall(on),
    'cancel-put-off': ({ id }) => switchboard.cancelPutOff(id),
    'carry-out': ({ command, pop }) => parts.carryOut(command, pop),
  };
  return {
    panel: {
      ...ofSeat,
      overdue: () => parts.overdue(),
      'open-options': () => parts.openOptions(),
      'call-lead': ({ pop }) => switchboard.callLead(pop, 'now'),
      'call-lead-when-done': ({ pop }) => switchboard.callLead(pop, 'when-done'),
      'ask-in-popup': ({ pop, when }) => switchboard.ask(pop, when),
      'open-record': ({ pop }, guest) => parts.openRecord(pop, guest),
      'lay-out': ({ layout }, guest) => parts.layOut(layout, guest),
    },
    popup: {
      ...ofSeat,
      answer: ({ yes }) => switchboard.answer(yes),
      'call-number': ({ number }) => switchboard.callNumber(number),
    },
    resident: {
      'page-agent': ({ agentId }, guest) => parts.pageAgent(agentId, guest),
      record: (report, guest) => parts.recordReported(report, guest),
    },
  };
}
