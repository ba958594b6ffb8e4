import { createHandlers } from '../../../entrypoints/background/handlers.ts';
import type { Switchboard } from '../../../utils/dialing/switchboard.ts';
import { panelSchemas, popupSchemas } from '../../../utils/messaging/commands-received.ts';
import type { PanelCommand, PopupCommand } from '../../../utils/messaging/messages.ts';
import { route } from '../../../utils/messaging/route.ts';

const nothing = () => {};

/** Says to a switchboard what panel or popup would say to it, on the way that their messages take. */
export function obey(switchboard: Switchboard, command: PanelCommand | PopupCommand): void {
  const { panel, popup } = createHandlers({
    switchboard,
    carryOut: nothing,
    askNow: nothing,
    overdue: nothing,
    openOptions: nothing,
    openRecord: nothing,
    layOut: nothing,
    pageAgent: nothing,
    recordReported: nothing,
  });
  if (command.kind in popup) {
    route(popupSchemas, popup)(command, { name: 'popup', tabId: null, origin: null });
  } else {
    route(panelSchemas, panel)(command, { name: 'panel', tabId: 7, origin: 'https://crm.example.com' });
  }
}
