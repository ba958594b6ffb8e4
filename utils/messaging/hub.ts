import type { Snapshot } from '../call/snapshot.ts';
import type { Runtime } from '../browser.ts';
import type { Site } from '../call/site.ts';
import { panelSchemas, popupSchemas, residentSchemas } from './commands-received.ts';
import type { Guest, OwnExtension, PanelGuest, PopupGuest, ResidentGuest } from './guest.ts';
import { guestAt } from './guest.ts';
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
  readonly guests: readonly Guest[];
}

/** Who answers what each of them may say. */
export interface HubHandlers {
  readonly panel: Handlers<PanelCommand, PanelGuest>;
  readonly popup: Handlers<PopupCommand, PopupGuest>;
  readonly resident: Handlers<ResidentReport, ResidentGuest>;
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
  readonly entered: (guest: Guest) => void;
  readonly handlers: HubHandlers;
}

export function createHub(parts: HubParts): Hub {
  const fromPanel = route(panelSchemas, parts.handlers.panel);
  const fromPopup = route(popupSchemas, parts.handlers.popup);
  const fromResident = route(residentSchemas, parts.handlers.resident);
  const ports = new Map<Runtime.Port, Guest>();
  const strangers = new Set<Runtime.Port>();
  let open = false;

  function admit(port: Runtime.Port) {
    const guest = open ? guestAt(port, parts.extension, (origin) => parts.site(origin) !== null) : null;
    if (guest === null) {
      // Not sent away: it would knock again at once. A site added later is let in by review().
      strangers.add(port);
      return;
    }
    strangers.delete(port);
    ports.set(port, guest);
    introduce(port, guest);
    if (guest.name === 'panel') tell(port, parts.words());
    if (guest.name !== 'crm') tell(port, { kind: 'snapshot', snapshot: parts.snapshot() });
    parts.entered(guest);
  }

  /** Tells a page of its site. */
  function introduce(port: Runtime.Port, { name, origin }: Guest) {
    const site = origin === null ? null : parts.site(origin);
    if (site === null) return;
    if (name === 'panel') layOut(port, site, parts.layout(site.origin));
    if (name !== 'crm') return;
    const { agentIdSelector, agentIdAttribute } = site;
    tell(port, { kind: 'site', agentIdSelector, agentIdAttribute });
  }

  function heard(message: unknown, guest: Guest) {
    switch (guest.name) {
      case 'panel':
        return fromPanel(message, guest);
      case 'popup':
        return fromPopup(message, guest);
      case 'crm':
        return fromResident(message, guest);
    }
  }

  /** The last one of a tab: a script that was put in anew takes over from an older one. */
  function portIn(tabId: number, name: PortName): Runtime.Port | null {
    const found = [...ports].findLast(([, guest]) => guest.tabId === tabId && guest.name === name);
    return found?.[0] ?? null;
  }

  function forget(port: Runtime.Port) {
    strangers.delete(port);
    if (ports.delete(port)) parts.changed();
  }

  return {
    connect(port) {
      port.onMessage.addListener((message: unknown) => {
        const guest = ports.get(port);
        if (guest !== undefined) heard(message, guest);
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
      for (const [port, guest] of ports) {
        const isMeant = guest.name === 'panel' && guest.origin === origin && guest.tabId !== saidBy;
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
      for (const [port, guest] of ports) {
        if (guest.origin === null || parts.site(guest.origin) !== null) {
          introduce(port, guest);
          continue;
        }
        ports.delete(port);
        strangers.add(port);
        tell(port, { kind: 'closed' });
      }
      for (const port of strangers) admit(port);
      parts.changed();
    },
    get guests() {
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
