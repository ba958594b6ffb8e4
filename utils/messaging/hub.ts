import type { Snapshot } from '../call/snapshot.ts';
import type { Runtime } from '../browser.ts';
import type { Command, LayoutMessage, PanelLayout, PortName, SurfaceMessage } from './messages.ts';
import { parseCommand, parsePortName } from './received.ts';

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
  /** Tells the panels of an origin how they stand. */
  layOut(origin: string, layout: PanelLayout): void;
  /**
   * Looks again at who may be here: the background is ready, or the sites changed. Before the first
   * review nobody is let in.
   */
  review(): void;
  readonly guests: readonly Guest[];
}

export interface HubParts {
  /** This extension's id and the origin of its own pages. */
  readonly extension: { readonly id: string; readonly origin: string };
  readonly isSite: (origin: string) => boolean;
  readonly snapshot: () => Snapshot;
  readonly layout: (origin: string) => PanelLayout;
  readonly changed: () => void;
  /** Somebody was let in. */
  readonly entered: (guest: Guest) => void;
  readonly commanded: (command: Command, guest: Guest) => void;
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
    if (guest.name === 'panel' && guest.origin !== null) {
      tell(port, { kind: 'layout', layout: parts.layout(guest.origin) });
    }
    if (guest.name !== 'crm') tell(port, { kind: 'snapshot', snapshot: parts.snapshot() });
    parts.entered(guest);
  }

  function forget(port: Runtime.Port) {
    strangers.delete(port);
    if (ports.delete(port)) parts.changed();
  }

  return {
    connect(port) {
      port.onMessage.addListener((message: unknown) => {
        const guest = ports.get(port);
        const command = parseCommand(message);
        if (guest !== undefined && guest.name !== 'crm' && command !== null) parts.commanded(command, guest);
      });
      port.onDisconnect.addListener(() => forget(port));
      admit(port);
      parts.changed();
    },
    publish(snapshot) {
      for (const [port, { name }] of ports) if (name !== 'crm') tell(port, { kind: 'snapshot', snapshot });
    },
    layOut(origin, layout) {
      const message: LayoutMessage = { kind: 'layout', layout };
      for (const [port, guest] of ports) {
        if (guest.name === 'panel' && guest.origin === origin) tell(port, message);
      }
    },
    review() {
      open = true;
      for (const [port, guest] of ports) {
        if (guest.origin === null || parts.isSite(guest.origin)) continue;
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
function guestAt({ name, sender }: Runtime.Port, { extension, isSite }: HubParts): Guest | null {
  const known = parsePortName(name);
  if (known === null || sender?.id !== extension.id) return null;
  const origin = originOf(sender.url);
  if (known === 'popup')
    return origin === extension.origin ? { name: known, tabId: null, origin: null } : null;
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || origin === null || !isSite(origin)) return null;
  return { name: known, tabId, origin };
}

function originOf(url: string | undefined): string | null {
  const parsed = URL.parse(url ?? '');
  return parsed === null ? null : `${parsed.protocol}//${parsed.host}`;
}

function tell(port: Runtime.Port, message: SurfaceMessage) {
  try {
    port.postMessage(message);
  } catch {
    // It closed a moment ago; its onDisconnect is on the way.
  }
}
