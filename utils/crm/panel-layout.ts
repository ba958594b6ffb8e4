import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { exactly } from '../exact.ts';
import type { PanelLayout } from '../messaging/messages.ts';

/*
 * Where the panel stands on each CRM site outlives the browser; which pop was dismissed is the seat's, the
 * same on every site, and gone with the browser session.
 */

const PLACES = 'panel-places';
const DISMISSED = 'dismissed-pop';

const pixels = z.number().check(z.gte(0), z.lte(100_000));
const placesSchema = z.record(
  z.string(),
  exactly<Omit<PanelLayout, 'dismissedPop'>>()(
    z.object({ place: z.nullable(z.object({ x: pixels, y: pixels })), collapsed: z.boolean() }),
  ),
);

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
