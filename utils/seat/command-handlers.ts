import type { ControlCommand } from '../call/controls.ts';
import type { CallCommandHandler } from '../dialing/call-command-handler.ts';
import type { PanelClient, ResidentClient } from '../messaging/client.ts';
import type { HubHandlers } from '../messaging/hub.ts';
import type { PanelLayout, ResidentReport, SeatCommand } from '../messaging/messages.ts';
import type { Handlers } from '../messaging/route.ts';

export interface CommandHandlersParts {
  readonly callCommands: CallCommandHandler;
  readonly carryOut: (command: ControlCommand, pop: number) => void;
  /** The dialer, and whoever reports of the seat, are asked now. */
  readonly askNow: () => void;
  readonly overdue: () => void;
  readonly openOptions: () => void;
  readonly openRecord: (pop: number, client: PanelClient) => void;
  readonly layOut: (layout: PanelLayout, client: PanelClient) => void;
  readonly pageAgent: (agentId: string | null, client: ResidentClient) => void;
  readonly recordReport: (
    report: ResidentReport & { readonly kind: 'record' },
    client: ResidentClient,
  ) => void;
}

/** Who answers what, by who says it: the one place where a message is carried out. */
export function createCommandHandlers(parts: CommandHandlersParts): HubHandlers {
  const { callCommands } = parts;
  const ofSeat: Handlers<SeatCommand, unknown> = {
    retry: () => parts.askNow(),
    'dismiss-attempt': () => callCommands.dismissAttempt(),
    'call-when-done': ({ attempt }) => callCommands.callWhenDone(attempt),
    'pause-then-call': ({ attempt }) => callCommands.pauseThenCall(attempt),
    'pause-for-call': ({ on }) => callCommands.pauseForCall(on),
    'cancel-deferred-call': ({ id }) => callCommands.cancelDeferredCall(id),
    'carry-out': ({ command, pop }) => parts.carryOut(command, pop),
  };
  return {
    panel: {
      ...ofSeat,
      overdue: () => parts.overdue(),
      'open-options': () => parts.openOptions(),
      'call-lead': ({ pop }) => callCommands.callLead(pop, 'now'),
      'call-lead-when-done': ({ pop }) => callCommands.callLead(pop, 'when-done'),
      'ask-in-popup': ({ pop, when }) => callCommands.ask(pop, when),
      'open-record': ({ pop }, client) => parts.openRecord(pop, client),
      'lay-out': ({ layout }, client) => parts.layOut(layout, client),
    },
    popup: {
      ...ofSeat,
      answer: ({ yes }) => callCommands.answer(yes),
      'call-number': ({ number }) => callCommands.callNumber(number),
    },
    resident: {
      'page-agent': ({ agentId }, client) => parts.pageAgent(agentId, client),
      record: (report, client) => parts.recordReport(report, client),
    },
  };
}
