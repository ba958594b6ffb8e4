import type { Runtime } from '../browser.ts';
import type { FloorSnapshot } from '../call/floor.ts';
import type { OwnExtension } from './client.ts';
import { ownPageOf } from './client.ts';
import type { Handlers } from './route.ts';
import { route } from './route.ts';
import type { FloorMessage, TeamCommand } from './team-messages.ts';
import { teamSchemas } from './team-received.ts';

/** The name of a team page's port. */
const TEAM_PORT = 'team';

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
  readonly extension: OwnExtension;
  readonly snapshot: (page: number) => FloorSnapshot;
  /** A page was let in, or one has left. */
  readonly onChange: () => void;
  /** The number of the page comes along. */
  readonly handlers: Handlers<TeamCommand, number>;
}

export function createTeamHub({ extension, snapshot, onChange, handlers }: TeamHubParts): TeamHub {
  const fromPage = route(teamSchemas, handlers);
  const pages = new Map<Runtime.Port, number>();
  const pending = new Set<Runtime.Port>();
  let isOpen = false;
  let numbers = 0;

  function admit(port: Runtime.Port) {
    pending.delete(port);
    numbers += 1;
    pages.set(port, numbers);
    onChange();
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

  function receive(port: Runtime.Port, message: unknown) {
    const page = pages.get(port);
    if (page !== undefined) fromPage(message, page);
  }

  return {
    connect(port) {
      if (!isTeamPage(port, extension)) return;
      port.onMessage.addListener((message: unknown) => receive(port, message));
      port.onDisconnect.addListener(() => {
        pending.delete(port);
        if (pages.delete(port)) onChange();
      });
      if (isOpen) admit(port);
      else pending.add(port);
    },
    open() {
      isOpen = true;
      for (const port of pending) admit(port);
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
function isTeamPage({ name, sender }: Runtime.Port, extension: OwnExtension): boolean {
  return name === TEAM_PORT && ownPageOf(sender, extension) === 'team' && (sender?.frameId ?? 0) === 0;
}
