import { badge } from '../../components/badge.ts';
import { panelRooms, spoken, wordsIn } from '../../components/words/catalogues.ts';
import { browser } from '../../utils/browser.ts';
import { languageFor } from '../../utils/languages.ts';
import type { Language } from '../../utils/languages.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { panelView } from '../../utils/call/view.ts';
import { systemClock } from '../../utils/clock.ts';
import { createBadgePainter } from '../../utils/crm/badge.ts';
import type { PanelLayouts } from '../../utils/crm/panel-layout.ts';
import { loadPanelLayouts } from '../../utils/crm/panel-layout.ts';
import { createPanelInjector } from '../../utils/crm/resident.ts';
import type { PanelClient } from '../../utils/messaging/client.ts';
import type { Hub, HubParts } from '../../utils/messaging/hub.ts';
import { createHub } from '../../utils/messaging/hub.ts';
import type { PanelLayout } from '../../utils/messaging/messages.ts';
import { createSnapshotKeeper } from '../../utils/polling/last-snapshot.ts';

/** All that people see of the seat: panels, popup and badge. */
export interface Surfaces {
  readonly hub: Hub;
  /** Each of them shows how it is now. */
  publish(): void;
  /** A person has moved a panel: those of its site stand alike, in whichever tab it was. */
  layOut(layout: PanelLayout, client: PanelClient): void;
  /** Takes over where people have put their panels. */
  recall(): Promise<void>;
}

export function createSurfaces(parts: Omit<HubParts, 'layout' | 'words'>): Surfaces {
  const panels = createPanelInjector();
  const paint = createBadgePainter();
  const keep = createSnapshotKeeper();
  const language = languageInForce();
  const say = wordsIn(language);
  let layouts: PanelLayouts | null = null;

  const hub = createHub({
    ...parts,
    layout: (origin) => layouts?.of(origin) ?? { place: null, collapsed: false, dismissedPop: null },
    words: () => ({ kind: 'words', ...spoken(language, panelRooms) }),
    onChange() {
      parts.onChange();
      showPanels(parts.snapshot());
    },
  });

  /** In a tab that has none yet. */
  function showPanels(snapshot: Snapshot) {
    if (panelView(snapshot, systemClock.now()).kind !== 'none') panels.inject(parts.clients.all);
  }

  function layOut(layout: PanelLayout, { origin: movedAt, tabId }: PanelClient) {
    if (layouts === null) return;
    layouts.set(movedAt, layout);
    for (const { origin } of parts.clients.all) {
      if (origin !== null) hub.layOut(origin, layouts.of(origin), tabId);
    }
  }

  return {
    hub,
    layOut,
    publish() {
      const now = parts.snapshot();
      keep(now);
      hub.publish(now);
      showPanels(now);
      void paint(badge(say, now, systemClock.now()));
    },
    async recall() {
      layouts = await loadPanelLayouts();
    },
  };
}

/** The browser's, as long as it is no option. */
const languageInForce = (): Language => languageFor([browser.i18n.getUILanguage()]);
