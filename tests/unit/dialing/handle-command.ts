import { createCommandHandlers } from '../../../utils/seat/command-handlers.ts';
import type { CallCommandHandler } from '../../../utils/dialing/call-command-handler.ts';
import { panelSchemas, popupSchemas } from '../../../utils/messaging/commands-received.ts';
import type { PanelCommand, PopupCommand } from '../../../utils/messaging/messages.ts';
import { route } from '../../../utils/messaging/route.ts';

const nothing = () => {};

/** Says to the handler of call commands what panel or popup would say to it, on the way that their messages take. */
export function handleCommand(callCommands: CallCommandHandler, command: PanelCommand | PopupCommand): void {
  const { panel, popup } = createCommandHandlers({
    callCommands,
    carryOut: nothing,
    askNow: nothing,
    overdue: nothing,
    openOptions: nothing,
    openRecord: nothing,
    layOut: nothing,
    pageAgent: nothing,
    recordReport: nothing,
  });
  if (command.kind in popup) {
    route(popupSchemas, popup)(command, { name: 'popup', tabId: null, origin: null });
  } else {
    route(panelSchemas, panel)(command, { name: 'panel', tabId: 7, origin: 'https://crm.example.com' });
  }
}
