import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { PanelLayout } from '../messaging/messages.ts';
import { layoutSchema } from '../messaging/received.ts';

/*
 * Where the panel stands on each CRM site outlives the browser; which pop was dismissed is the seat's, the
 * same on every site, and gone with the browser session.
 */

const PLACES = 'panel-places';
const DISMISSED = 'dismissed-pop';

const placesSchema = z.record(z.string(), z.pick(layoutSchema, { place: true, collapsed: true }));

export interface PanelLayouts {
  of(origin: string): PanelLayout;
  set(origin: string, layout: PanelLayout): void;
}

export async function loadPanelLayouts(): Promise<PanelLayouts> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(PLACES),
    browser.storage.session.get(DISMISSED),
  ]);
  const places = placesSchema.safeParse(local[PLACES]).data ?? {};
  let dismissedPop = z.nullable(z.int()).safeParse(session[DISMISSED]).data ?? null;
  return {
    of: (origin) => ({ place: null, collapsed: false, ...places[origin], dismissedPop }),
    set(origin, layout) {
      places[origin] = { place: layout.place, collapsed: layout.collapsed };
      dismissedPop = layout.dismissedPop;
      void browser.storage.local.set({ [PLACES]: places });
      void browser.storage.session.set({ [DISMISSED]: dismissedPop });
    },
  };
}
