import type { Runtime } from '../browser.ts';
import type { Client } from './client.ts';
import type { PanelMessage, PopupMessage, PortName, ResidentMessage } from './messages.ts';

/** Who is connected, and the way to each of them. */
export interface ConnectedClients {
  readonly all: readonly Client[];
  /** To the panel of one tab, and to its page's resident script. Lost when there is none. */
  tellPanel(tabId: number, message: PanelMessage): void;
  tellResident(tabId: number, message: ResidentMessage): void;
}

/** The same for the hub, which lets them in. */
export interface ClientPorts extends ConnectedClients {
  readonly ports: readonly (readonly [Runtime.Port, Client])[];
  at(port: Runtime.Port): Client | null;
  add(port: Runtime.Port, client: Client): void;
  /** Whether there was a client at it. */
  remove(port: Runtime.Port): boolean;
}

export function createClientPorts(): ClientPorts {
  const clients = new Map<Runtime.Port, Client>();

  /** The last one of a tab: a script that was put in anew takes over from an older one. */
  function tellIn(tabId: number, name: PortName, message: PanelMessage | ResidentMessage) {
    const found = [...clients].findLast(([, client]) => client.tabId === tabId && client.name === name);
    if (found !== undefined) tell(found[0], message);
  }

  return {
    get all() {
      return [...clients.values()];
    },
    get ports() {
      return [...clients];
    },
    at: (port) => clients.get(port) ?? null,
    add: (port, client) => void clients.set(port, client),
    remove: (port) => clients.delete(port),
    tellPanel: (tabId, message) => tellIn(tabId, 'panel', message),
    tellResident: (tabId, message) => tellIn(tabId, 'crm', message),
  };
}

export function tell(port: Runtime.Port, message: PanelMessage | PopupMessage | ResidentMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // It closed a moment ago; its onDisconnect is on the way.
  }
}
