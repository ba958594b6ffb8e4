import type { Tabs } from '../browser.ts';
import { browser } from '../browser.ts';

export interface CrmTab {
  readonly id: number;
  /** Where it is now; empty when the browser does not say. */
  readonly url: string;
}

/** The tabs of the CRM, as far as opening a record needs them. */
export interface CrmTabs {
  find(tabId: number): Promise<CrmTab | null>;
  /** The one of these that a person last looked at. */
  lastActive(tabIds: readonly number[]): Promise<CrmTab | null>;
  /** Opens a tab of its own, in front, next to the given one. */
  openBeside(tabId: number, url: string): Promise<void>;
}

export const crmTabs: CrmTabs = {
  async find(tabId) {
    const tab = await tabAt(tabId);
    return tab === null ? null : known(tab);
  },
  async lastActive(tabIds) {
    const [tabs, windowId] = await Promise.all([Promise.all(tabIds.map(tabAt)), lastWindow()]);
    const inFront = (tab: Tabs.Tab) => Number(tab.active && tab.windowId === windowId);
    const [last] = tabs
      .filter((tab) => tab !== null)
      .toSorted((a, b) => inFront(b) - inFront(a) || seenAt(b) - seenAt(a));
    return last === undefined ? null : known(last);
  },
  async openBeside(tabId, url) {
    const tab = await tabAt(tabId);
    const beside = tab && { windowId: tab.windowId, index: tab.index + 1, openerTabId: tabId };
    await browser.tabs.create({ url, ...beside });
  },
};

/** Null: it has closed. */
async function tabAt(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}

/** The window a person is in, or was last in. */
async function lastWindow(): Promise<number | undefined> {
  try {
    return (await browser.windows.getLastFocused()).id;
  } catch {
    return undefined;
  }
}

/** Chromium tells it since 121; before, a tab that is in front of its window is as good a guess as any. */
const seenAt = (tab: Tabs.Tab) => tab.lastAccessed ?? Number(tab.active);

const known = ({ id = -1, url = '' }: Tabs.Tab): CrmTab => ({ id, url });
