import type { Notice } from '../../components/team/alert-words.ts';
import { browser } from '../../utils/browser.ts';

/* The system's notifications. Their permission is optional, and their part of the API is there only with it. */

const permission = { permissions: ['notifications' as const] };
const api = (): typeof browser.notifications | undefined => browser.notifications;

/** Whether the browser lets us. Never rejects. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(permission);
  } catch {
    return false;
  }
}

/** Asks the person. Call it in the click itself, before any await, or the browser refuses to ask. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission);
  } catch {
    return false;
  }
}

/** Calls back when the permission may have come or gone, until aborted. */
export function onNotifyChanged(callback: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  signal.addEventListener('abort', () => events.forEach((event) => event.removeListener(callback)));
}

/** Pages tell the same news within a tick of each other, in ms; a page that is not seen may tick once a minute. */
const SAME_NEWS = 60_000;

/** Whether no other page tells this news. */
function isFirst(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`notice ${id}`, { ifAvailable: true }, async (lock) => {
      resolve(lock !== null);
      if (lock !== null) await new Promise((ended) => setTimeout(ended, SAME_NEWS));
    });
  });
}

/** Shows it, once for all pages. A click brings the page that showed it to the front and calls `opened`. */
export async function notify({ id, title, text }: Notice, opened: () => void): Promise<void> {
  const notifications = api();
  if (notifications === undefined || !(await isFirst(id))) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const clicked = (which: string) => {
    if (which !== id) return;
    opened();
    void notifications.clear(id);
    void toFront();
  };
  const closed = (which: string) => {
    if (which !== id) return;
    notifications.onClicked.removeListener(clicked);
    notifications.onClosed.removeListener(closed);
  };
  notifications.onClicked.addListener(clicked);
  notifications.onClosed.addListener(closed);
  notifications.create(id, { type: 'basic', iconUrl, title, message: text }).catch(() => closed(id));
}

async function toFront(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
