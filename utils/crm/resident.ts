import { browser } from '../browser.ts';
import type { Client } from '../messaging/client.ts';

/*
 * The resident script of the CRM pages: registered for the granted sites, put at once into the tabs of
 * them that are open already.
 */

const ID = 'crm';
const FILE = 'crm.js';

/**
 * Registers the resident script for the given match patterns and no others. Chromium forgets registrations
 * of an unpacked extension over a restart, so this runs at every start of the worker.
 */
export async function registerResident(patterns: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (patterns.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [FILE], matches: [...patterns], runAt: 'document_start' as const };
  await (registered.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]));
}

/** Puts the resident script into every open tab of the sites that has none in touch with us. */
export async function injectResident(
  patterns: readonly string[],
  present: (tabId: number) => boolean,
): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  const ids = tabs.flatMap(({ id }) => (id === undefined || present(id) ? [] : [id]));
  await Promise.all(ids.map((tabId) => inject(tabId, FILE)));
}

/** A tab may have closed or gone to a page we may not touch; then there is nothing to do. */
async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true })
    .catch(() => {});
}

/** Puts the panel into CRM tabs that have none yet. */
export function createPanelInjector() {
  const underWay = new Set<number>();
  return {
    inject(clients: readonly Client[]) {
      const tabsWith = (name: Client['name']) =>
        new Set(
          clients.flatMap((client) => (client.name === name && client.tabId !== null ? [client.tabId] : [])),
        );
      const shown = tabsWith('panel');
      for (const tabId of tabsWith('crm')) {
        if (shown.has(tabId) || underWay.has(tabId)) continue;
        underWay.add(tabId);
        void inject(tabId, 'panel.js').finally(() => underWay.delete(tabId));
      }
    },
  };
}
