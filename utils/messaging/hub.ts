import type { Snapshot } from '../call/snapshot.ts';
import type { Runtime } from '../browser.ts';
import type { Site } from '../call/site.ts';
import type {
  Command,
  PageReport,
  PanelLayout,
  PortName,
  ResidentMessage,
  SurfaceMessage,
} from './messages.ts';
import { parseCommand, parsePageReport, parsePortName } from './received.ts';

/** A surface at the other end of a port whose sender has been checked. */
export interface Guest {
  readonly name: PortName;
  /** The tab and the origin of the page; null for the extension's own pages. */
  readonly tabId: number | null;
  readonly origin: string | null;
}

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
  tellPanel(tabId: number, message: SurfaceMessage): void;
  tellResident(tabId: number, message: ResidentMessage): void;
  /**
   * Looks again at who may be here, and tells everybody of their site: the background is ready, or the sites
   * changed. Before the first review nobody is let in.
   */
  review(): void;
  readonly guests: readonly Guest[];
}

export interface HubParts {
  /** This extension's id and the origin of its own pages. */
  readonly extension: { readonly id: string; readonly origin: string };
  /** The CRM site of an origin; null: there is none, and nobody from there is let in. */
  readonly site: (origin: string) => Site | null;
  readonly snapshot: () => Snapshot;
  readonly layout: (origin: string) => PanelLayout;
  readonly changed: () => void;
  /** Somebody was let in. */
  readonly entered: (guest: Guest) => void;
  readonly commanded: (command: Command, guest: Guest) => void;
  /** The resident script of a page says something; it commands nothing. */
  readonly reported: (report: PageReport, guest: Guest) => void;
}

export function createHub(parts: HubParts): Hub {
  const ports = new Map<Runtime.Port, Guest>();
  const strangers = new Set<Runtime.Port>();
  let open = false;

  function admit(port: Runtime.Port) {
    const guest = open ? guestAt(port, parts) : null;
    if (guest === null) {
      // Not sent away: it would knock again at once. A site added later is let in by review().
      strangers.add(port);
      return;
    }
    strangers.delete(port);
    ports.set(port, guest);
    introduce(port, guest);
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
    if (guest.name === 'crm') {
      const report = parsePageReport(message);
      if (report !== null) parts.reported(report, guest);
      return;
    }
    const command = parseCommand(message);
    if (command !== null) parts.commanded(command, guest);
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

/** Who is at a port, or null for somebody who has no business here. */
function guestAt({ name, sender }: Runtime.Port, { extension, site }: HubParts): Guest | null {
  const known = parsePortName(name);
  if (known === null || sender?.id !== extension.id) return null;
  const origin = originOf(sender.url);
  if (known === 'popup')
    return origin === extension.origin ? { name: known, tabId: null, origin: null } : null;
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || origin === null || site(origin) === null) {
    return null;
  }
  return { name: known, tabId, origin };
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function layOut(port: Runtime.Port, { place, fields, recordOpening }: Site, layout: PanelLayout) {
  tell(port, { kind: 'layout', layout, site: { place, fields, recordOpening } });
}

function tell(port: Runtime.Port, message: SurfaceMessage | ResidentMessage) {
  try {
    port.postMessage(message);
  } catch {
    // It closed a moment ago; its onDisconnect is on the way.
  }
}
