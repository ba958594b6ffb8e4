import type { Runtime } from '../browser.ts';
import type { FloorSnapshot } from '../call/floor.ts';
import type { FloorMessage, TeamCommand } from './team-messages.ts';
import { parseTeamCommand } from './team-received.ts';

/** The name of a team page's port. */
export const TEAM_PORT = 'team';

/** All open team pages: each has a number, a snapshot of its own, and says what it wants. */
export interface TeamHub {
  connect(port: Runtime.Port): void;
  /** The background is ready: lets in who has knocked. Before that nobody is let in. */
  open(): void;
  /** Sends each page what it shows. */
  publish(): void;
  readonly pages: readonly number[];
}

export interface TeamHubParts {
  /** This extension's id and the origin of its own pages. */
  readonly extension: { readonly id: string; readonly origin: string };
  readonly snapshot: (page: number) => FloorSnapshot;
  /** A page was let in, or one has left. */
  readonly changed: () => void;
  readonly commanded: (command: TeamCommand, page: number) => void;
}

/** The page, below the extension's origin. */
const PAGE = '/team.html';

export function createTeamHub({ extension, snapshot, changed, commanded }: TeamHubParts): TeamHub {
  const pages = new Map<Runtime.Port, number>();
  const waiting = new Set<Runtime.Port>();
  let isOpen = false;
  let numbers = 0;

  function admit(port: Runtime.Port) {
    waiting.delete(port);
    numbers += 1;
    pages.set(port, numbers);
    changed();
    tell(port, numbers);
  }

  function tell(port: Runtime.Port, page: number) {
    const message: FloorMessage = { kind: 'floor', floor: snapshot(page) };
    try {
      port.postMessage(message);
    } catch {
      // It closed a moment ago; its onDisconnect is on the way.
    }
  }

  function heard(port: Runtime.Port, message: unknown) {
    const page = pages.get(port);
    const command = page === undefined ? null : parseTeamCommand(message);
    if (page !== undefined && command !== null) commanded(command, page);
  }

  return {
    connect(port) {
      if (!isTeamPage(port, extension)) return;
      port.onMessage.addListener((message: unknown) => heard(port, message));
      port.onDisconnect.addListener(() => {
        waiting.delete(port);
        if (pages.delete(port)) changed();
      });
      if (isOpen) admit(port);
      else waiting.add(port);
    },
    open() {
      isOpen = true;
      for (const port of waiting) admit(port);
    },
    publish() {
      for (const [port, page] of pages) tell(port, page);
    },
    get pages() {
      return [...pages.values()];
    },
  };
}

/** The extension's own page alone: what it asks for is ordered with the login of a level-7 user. */
function isTeamPage({ name, sender }: Runtime.Port, { id, origin }: TeamHubParts['extension']): boolean {
  const address = sender?.url ?? '';
  if (name !== TEAM_PORT || sender?.id !== id || !URL.canParse(address)) return false;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}` === origin && pathname === PAGE && (sender.frameId ?? 0) === 0;
}
