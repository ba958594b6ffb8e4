import type { Snapshot } from '../call/snapshot.ts';
import type { Runtime } from '../browser.ts';
import type { Site } from '../call/site.ts';
import { panelSchemas, popupSchemas, residentSchemas } from './commands-received.ts';
import type { Client, OwnExtension, PanelClient, PopupClient, ResidentClient } from './client.ts';
import { clientAt } from './client.ts';
import type {
  PanelCommand,
  PanelLayout,
  PanelMessage,
  PopupCommand,
  PopupMessage,
  PortName,
  ResidentMessage,
  ResidentReport,
  WordsMessage,
} from './messages.ts';
import type { Handlers } from './route.ts';
import { route } from './route.ts';

/** All open ports: who is there, what they are told, what they ask. */
export interface Hub {
  connect(port: Runtime.Port): void;
  /** Sends a snapshot to every surface. */
  publish(snapshot: Snapshot): void;
  /**
   * Tells the panels of an origin how they stand, but the one of the tab that said so: it may be further by now,
   * and its own word from before would take it back.
   */
  layOut(origin: string, layout: PanelLayout, saidBy: number | null): void;
  /** To the panel of one tab, and to its page's resident script. Lost when there is none. */
  tellPanel(tabId: number, message: PanelMessage): void;
  tellResident(tabId: number, message: ResidentMessage): void;
  /**
   * Looks again at who may be here, and tells everybody of their site: the background is ready, or the sites
   * changed. Before the first review nobody is let in.
   */
  review(): void;
  readonly clients: readonly Client[];
}

/** Who answers what each of them may say. */
export interface HubHandlers {
  readonly panel: Handlers<PanelCommand, PanelClient>;
  readonly popup: Handlers<PopupCommand, PopupClient>;
  readonly resident: Handlers<ResidentReport, ResidentClient>;
}

export interface HubParts {
  readonly extension: OwnExtension;
  /** The CRM site of an origin; null: there is none, and nobody from there is let in. */
  readonly site: (origin: string) => Site | null;
  readonly snapshot: () => Snapshot;
  readonly layout: (origin: string) => PanelLayout;
  /** What a panel says everything in. */
  readonly words: () => WordsMessage;
  readonly changed: () => void;
  /** Somebody was let in. */
  readonly entered: (client: Client) => void;
  readonly handlers: HubHandlers;
}

export function createHub(parts: HubParts): Hub {
  const fromPanel = route(panelSchemas, parts.handlers.panel);
  const fromPopup = route(popupSchemas, parts.handlers.popup);
  const fromResident = route(residentSchemas, parts.handlers.resident);
  const ports = new Map<Runtime.Port, Client>();
  const pending = new Set<Runtime.Port>();
  let open = false;

  function admit(port: Runtime.Port) {
    const client = open ? clientAt(port, parts.extension, (origin) => parts.site(origin) !== null) : null;
    if (client === null) {
      // Not sent away: it would knock again at once. A site added later is let in by review().
      pending.add(port);
      return;
    }
    pending.delete(port);
    ports.set(port, client);
    introduce(port, client);
    if (client.name === 'panel') tell(port, parts.words());
    if (client.name !== 'crm') tell(port, { kind: 'snapshot', snapshot: parts.snapshot() });
    parts.entered(client);
  }

  /** Tells a page of its site. */
  function introduce(port: Runtime.Port, { name, origin }: Client) {
    const site = origin === null ? null : parts.site(origin);
    if (site === null) return;
    if (name === 'panel') layOut(port, site, parts.layout(site.origin));
    if (name !== 'crm') return;
    const { agentIdSelector, agentIdAttribute } = site;
    tell(port, { kind: 'site', agentIdSelector, agentIdAttribute });
  }

  function heard(message: unknown, client: Client) {
    switch (client.name) {
      case 'panel':
        return fromPanel(message, client);
      case 'popup':
        return fromPopup(message, client);
      case 'crm':
        return fromResident(message, client);
    }
  }

  /** The last one of a tab: a script that was put in anew takes over from an older one. */
  function portIn(tabId: number, name: PortName): Runtime.Port | null {
    const found = [...ports].findLast(([, client]) => client.tabId === tabId && client.name === name);
    return found?.[0] ?? null;
  }

  function forget(port: Runtime.Port) {
    pending.delete(port);
    if (ports.delete(port)) parts.changed();
  }

  return {
    connect(port) {
      port.onMessage.addListener((message: unknown) => {
        const client = ports.get(port);
        if (client !== undefined) heard(message, client);
      });
      port.onDisconnect.addListener(() => forget(port));
      admit(port);
      parts.changed();
    },
    publish(snapshot) {
      for (const [port, { name }] of ports) if (name !== 'crm') tell(port, { kind: 'snapshot', snapshot });
    },
    layOut(origin, layout, saidBy) {
      const site = parts.site(origin);
      for (const [port, client] of ports) {
        const isMeant = client.name === 'panel' && client.origin === origin && client.tabId !== saidBy;
        if (site !== null && isMeant) layOut(port, site, layout);
      }
    },
    tellPanel(tabId, message) {
      const port = portIn(tabId, 'panel');
      if (port !== null) tell(port, message);
    },
    tellResident(tabId, message) {
      const port = portIn(tabId, 'crm');
      if (port !== null) tell(port, message);
    },
    review() {
      open = true;
      for (const [port, client] of ports) {
        if (client.origin === null || parts.site(client.origin) !== null) {
          introduce(port, client);
          continue;
        }
        ports.delete(port);
        pending.add(port);
        tell(port, { kind: 'closed' });
      }
      for (const port of pending) admit(port);
      parts.changed();
    },
    get clients() {
      return [...ports.values()];
    },
  };
}

function layOut(port: Runtime.Port, { place, fields, recordOpening }: Site, layout: PanelLayout) {
  tell(port, { kind: 'layout', layout, site: { place, fields, recordOpening } });
}

function tell(port: Runtime.Port, message: PanelMessage | PopupMessage | ResidentMessage) {
  try {
    port.postMessage(message);
  } catch {
    // It closed a moment ago; its onDisconnect is on the way.
  }
}
