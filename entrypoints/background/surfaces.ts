import { badge } from '../../components/badge.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { panelView } from '../../utils/call/view.ts';
import { systemClock } from '../../utils/clock.ts';
import { createBadgePainter } from '../../utils/crm/badge.ts';
import type { PanelLayouts } from '../../utils/crm/panel-layout.ts';
import { loadPanelLayouts } from '../../utils/crm/panel-layout.ts';
import { createPanelInjector } from '../../utils/crm/resident.ts';
import type { Guest, Hub, HubParts } from '../../utils/messaging/hub.ts';
import { createHub } from '../../utils/messaging/hub.ts';
import type { Command, PanelLayout } from '../../utils/messaging/messages.ts';
import { createSnapshotKeeper } from '../../utils/polling/last-snapshot.ts';

/** All that people see of the seat: panels, popup and badge. */
export interface Surfaces {
  readonly hub: Hub;
  /** Each of them shows how it is now. */
  publish(): void;
  /** Takes over where people have put their panels. */
  recall(): Promise<void>;
}

export interface SurfacesParts extends Omit<HubParts, 'layout' | 'commanded'> {
  /** What a person wants that does not concern the surfaces alone. */
  readonly commanded: (command: WorkCommand, guest: Guest) => void;
}

export type WorkCommand = Exclude<Command, { readonly kind: 'lay-out' }>;

export function createSurfaces(parts: SurfacesParts): Surfaces {
  const panels = createPanelInjector();
  const paint = createBadgePainter();
  const keep = createSnapshotKeeper();
  let layouts: PanelLayouts | null = null;

  const hub = createHub({
    ...parts,
    layout: (origin) => layouts?.of(origin) ?? { place: null, collapsed: false, dismissedPop: null },
    changed() {
      parts.changed();
      showPanels(parts.snapshot());
    },
    commanded(command, guest) {
      if (command.kind === 'lay-out') layOut(command.layout, guest);
      else parts.commanded(command, guest);
    },
  });

  /** In a tab that has none yet. */
  function showPanels(snapshot: Snapshot) {
    if (panelView(snapshot, systemClock.now()).kind !== 'none') panels.inject(hub.guests);
  }

  /** The panels of a site stand alike, in whichever tab one was moved. */
  function layOut(layout: PanelLayout, { origin: movedAt, tabId }: Guest) {
    if (movedAt === null || layouts === null) return;
    layouts.set(movedAt, layout);
    for (const { origin } of hub.guests) {
      if (origin !== null) hub.layOut(origin, layouts.of(origin), tabId);
    }
  }

  return {
    hub,
    publish() {
      const now = parts.snapshot();
      keep(now);
      hub.publish(now);
      showPanels(now);
      void paint(badge(now, systemClock.now()));
    },
    async recall() {
      layouts = await loadPanelLayouts();
    },
  };
}
