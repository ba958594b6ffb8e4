import type { Page } from 'playwright-core';

/** A popup as the toolbar's button opens it, without a debugger in it. */
export interface Opening {
  /** From the beginning of the page to the first picture with something in it, in ms. */
  readonly paintedAfterMs: number;
  /** The largest words in that picture. */
  readonly words: string;
  /** Until it says that the dialer is heard now, in ms; null: it says nothing of the kind. */
  readonly freshAfterMs: number | null;
}

/** Opens the popup from a page of the extension, and closes it as soon as it shows how it is now. */
export async function openFromToolbar(page: Page): Promise<Opening> {
  await page.bringToFront();
  const opening = await page.evaluate(`(${OPEN})()`);
  // The window of the last one has to be gone.
  await page.waitForTimeout(300);
  return opening as Opening;
}

/** What the browser itself takes: the same for a file of plain text. */
export async function openPlainText(page: Page): Promise<Opening> {
  await page.evaluate("chrome.action.setPopup({ popup: 'manifest.json' })");
  const opening = await openFromToolbar(page);
  await page.evaluate("chrome.action.setPopup({ popup: 'popup.html' })");
  return opening;
}

/** Runs in a page of the extension, which is of the same process and origin as the popup. */
const OPEN = `async () => {
  const until = async (look) => {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await chrome.action.openPopup();
  const view = await until(() => chrome.extension.getViews({ type: 'popup' })[0]);
  const first = await until(() => view.performance.getEntriesByName('first-contentful-paint')[0]);
  const words = await new Promise((resolve) => {
    new view.PerformanceObserver((list) => resolve(list.getEntries()[0].element.textContent)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const isPopup = view.document.querySelector('main') !== null;
  if (isPopup) await until(() => view.document.querySelector('main').innerText.startsWith('Live'));
  const freshAfterMs = isPopup ? view.performance.now() : null;
  view.close();
  return { paintedAfterMs: first.startTime, words, freshAfterMs };
}`;
