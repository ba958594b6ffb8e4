import type { Snapshot } from '../call/snapshot.ts';
import type { Instant } from '../call/instant.ts';
import { panelView } from '../call/view.ts';
import type { Clock } from '../clock.ts';
import type { Badge } from '../crm/badge.ts';
import type { PanelLayouts } from '../crm/panel-layout.ts';
import type { Client, PanelClient } from '../messaging/client.ts';
import type { Hub, HubParts } from '../messaging/hub.ts';
import { createHub } from '../messaging/hub.ts';
import type { PanelLayout, WordsMessage } from '../messaging/messages.ts';
import type { CommandHandlersParts } from './command-handlers.ts';
import { createCommandHandlers } from './command-handlers.ts';

/** All that people see of the seat: panels, popup and badge. */
export interface Surfaces {
  readonly hub: Hub;
  /** Each of them shows how it is now. */
  publish(): void;
  /** Takes over where people have put their panels. */
  recall(): Promise<void>;
}

/** What the background says, in the language in force. */
export interface Speech {
  /** What panels say everything in. */
  readonly words: WordsMessage;
  badge(snapshot: Snapshot, now: Instant): Badge;
}

export interface SurfacesParts extends Omit<HubParts, 'layout' | 'words' | 'handlers'> {
  readonly clock: Clock;
  readonly speech: () => Speech;
  readonly commands: Omit<CommandHandlersParts, 'layOut'>;
  readonly loadLayouts: () => Promise<PanelLayouts>;
  /** Puts the panel into the tabs that have none yet. */
  readonly injectPanels: (clients: readonly Client[]) => void;
  readonly paintBadge: (badge: Badge) => Promise<void>;
  /** For the popup that opens next. */
  readonly keepSnapshot: (snapshot: Snapshot) => void;
}

export function createSurfaces(parts: SurfacesParts): Surfaces {
  const { clients, clock, speech, snapshot } = parts;
  let layouts: PanelLayouts | null = null;

  const hub = createHub({
    ...parts,
    handlers: createCommandHandlers({ ...parts.commands, layOut }),
    layout: (origin) => layouts?.of(origin) ?? { place: null, collapsed: false, dismissedPop: null },
    words: () => speech().words,
    onChange() {
      parts.onChange();
      showPanels(snapshot());
    },
  });

  /** In a tab that has none yet. */
  function showPanels(now: Snapshot) {
    if (panelView(now, clock.now()).kind !== 'none') parts.injectPanels(clients.all);
  }

  /** A person has moved a panel: those of its site stand alike, in whichever tab it was. */
  function layOut(layout: PanelLayout, { origin: movedAt, tabId }: PanelClient) {
    if (layouts === null) return;
    layouts.set(movedAt, layout);
    for (const { origin } of clients.all) {
      if (origin !== null) hub.layOut(origin, layouts.of(origin), tabId);
    }
  }

  return {
    hub,
    publish() {
      const now = snapshot();
      parts.keepSnapshot(now);
      hub.publish(now);
      showPanels(now);
      void parts.paintBadge(speech().badge(now, clock.now()));
    },
    async recall() {
      layouts = await parts.loadLayouts();
    },
  };
}
