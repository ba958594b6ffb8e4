import { browser } from '../browser.ts';

/** What the toolbar button says: at most four characters, a colour behind them, a sentence on hover. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** Draws badges; an equal one is not drawn again. */
export function createBadgePainter() {
  let shown = '';
  return async (badge: Badge): Promise<void> => {
    const wanted = JSON.stringify(badge);
    if (wanted === shown) return;
    shown = wanted;
    await Promise.all([
      browser.action.setBadgeText({ text: badge.text }),
      browser.action.setBadgeBackgroundColor({ color: badge.colour }),
      browser.action.setTitle({ title: badge.title }),
    ]);
  };
}
