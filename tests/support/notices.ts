import type { Page } from 'playwright-core';

/** The ids of the extension's notifications that are shown and begin like this; `page` is one of its own. */
export async function noticesOf(page: Page, beginning: string): Promise<readonly string[]> {
  const all = Object.keys(Object(await page.evaluate('chrome.notifications.getAll()')));
  return all.filter((id) => id.startsWith(beginning));
}

/** What the browser tells a page when a person clicks a notification: without a window there is none to click. */
export async function clickNotice(page: Page, id: string): Promise<void> {
  await page.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
}
