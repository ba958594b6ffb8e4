import type { Runtime } from '../browser.ts';
import type { Site } from '../call/site.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { Client, OwnExtension, PanelClient, PopupClient, ResidentClient } from './client.ts';
import { clientAt } from './client.ts';
import { panelSchemas, popupSchemas, residentSchemas } from './commands-received.ts';
import type { ClientPorts } from './connected-clients.ts';
import { tell } from './connected-clients.ts';
import type { PanelCommand, PanelLayout, PopupCommand, ResidentReport, WordsMessage } from './messages.ts';
import type { Handlers } from './route.ts';
import { route } from './route.ts';

/** Lets clients in, tells them how things are, and takes what they say to who answers it. */
export interface Hub {
  connect(port: Runtime.Port): void;
  /** Sends a snapshot to every surface. */
  publish(snapshot: Snapshot): void;
  /**
   * Tells the panels of an origin how they stand, but the one of the tab that said so: it may be further by now,
   * and its own word from before would take it back.
   */
  layOut(origin: string, layout: PanelLayout, saidBy: number | null): void;
  /**
   * Looks again at who may be here, and tells everybody of their site: the background is ready, or the sites
   * changed. Before the first review nobody is let in.
   */
  review(): void;
}

/** Who answers what each of them may say. */
export interface HubHandlers {
  readonly panel: Handlers<PanelCommand, PanelClient>;
  readonly popup: Handlers<PopupCommand, PopupClient>;
  readonly resident: Handlers<ResidentReport, ResidentClient>;
}

export interface HubParts {
  readonly extension: OwnExtension;
  readonly clients: ClientPorts;
  /** The CRM site of an origin; null: there is none, and nobody from there is let in. */
  readonly site: (origin: string) => Site | null;
  readonly snapshot: () => Snapshot;
  readonly layout: (origin: string) => PanelLayout;
  /** What a panel says everything in. */
  readonly words: () => WordsMessage;
  /** Clients came or went, or may have. */
  readonly onChange: () => void;
  /** Somebody was let in. */
  readonly onEnter: (client: Client) => void;
  readonly handlers: HubHandlers;
}

export function createHub(parts: HubParts): Hub {
  const { clients, site, onChange } = parts;
  const receive = receiverOf(parts.handlers);
  const pending = new Set<Runtime.Port>();
  let isOpen = false;

  function admit(port: Runtime.Port) {
    const client = isOpen ? clientAt(port, parts.extension, (origin) => site(origin) !== null) : null;
    if (client === null) {
      // Not sent away: it would knock again at once. A site added later is let in by review().
      pending.add(port);
      return;
    }
    pending.delete(port);
    clients.add(port, client);
    introduce(port, client, parts);
    if (client.name !== 'crm') tell(port, { kind: 'snapshot', snapshot: parts.snapshot() });
    parts.onEnter(client);
  }

  function turnOut(port: Runtime.Port) {
    clients.remove(port);
    pending.add(port);
    tell(port, { kind: 'closed' });
  }

  return {
    connect(port) {
      port.onMessage.addListener((message: unknown) => {
        const client = clients.at(port);
        if (client !== null) receive(message, client);
      });
      port.onDisconnect.addListener(() => {
        pending.delete(port);
        if (clients.remove(port)) onChange();
      });
      admit(port);
      onChange();
    },
    publish(snapshot) {
      for (const [port, { name }] of clients.ports) {
        if (name !== 'crm') tell(port, { kind: 'snapshot', snapshot });
      }
    },
    layOut(origin, layout, saidBy) {
      const at = site(origin);
      for (const [port, client] of clients.ports) {
        const isMeant = client.name === 'panel' && client.origin === origin && client.tabId !== saidBy;
        if (at !== null && isMeant) layOut(port, at, layout);
      }
    },
    review() {
      isOpen = true;
      for (const [port, client] of clients.ports) {
        if (client.origin === null || site(client.origin) !== null) introduce(port, client, parts);
        else turnOut(port);
      }
      for (const port of pending) admit(port);
      onChange();
    },
  };
}

function receiverOf(handlers: HubHandlers): (message: unknown, client: Client) => void {
  const fromPanel = route(panelSchemas, handlers.panel);
  const fromPopup = route(popupSchemas, handlers.popup);
  const fromResident = route(residentSchemas, handlers.resident);
  return (message, client) => {
    switch (client.name) {
      case 'panel':
        return fromPanel(message, client);
      case 'popup':
        return fromPopup(message, client);
      case 'crm':
        return fromResident(message, client);
    }
  };
}

/** Tells a page of its site; a panel, of what it says everything in. */
function introduce(
  port: Runtime.Port,
  { name, origin }: Client,
  parts: Pick<HubParts, 'site' | 'layout' | 'words'>,
): void {
  const site = origin === null ? null : parts.site(origin);
  if (site === null) return;
  if (name === 'panel') {
    layOut(port, site, parts.layout(site.origin));
    tell(port, parts.words());
  }
  if (name !== 'crm') return;
  const { agentIdSelector, agentIdAttribute } = site;
  tell(port, { kind: 'site', agentIdSelector, agentIdAttribute });
}

function layOut(port: Runtime.Port, { place, fields, recordOpening }: Site, layout: PanelLayout): void {
  tell(port, { kind: 'layout', layout, site: { place, fields, recordOpening } });
}
