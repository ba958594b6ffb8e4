import { browser as ofSettings } from '../settings/fake-browser.ts';

/** The parts of the browser that the background works with, in memory. Stands in for utils/browser.ts. */

/** What the background has done to the browser. */
export const seen = {
  alarms: new Set<string>(),
  /** Match patterns the resident script is registered for. */
  registered: [] as readonly string[],
  /** Which script was put into which tab. */
  injected: [] as { readonly tabId: number; readonly file: string }[],
  badges: [] as string[],
  /** Addresses of the open tabs by id. */
  tabs: new Map<number, string>(),
  reset() {
    seen.alarms.clear();
    seen.registered = [];
    seen.injected = [];
    seen.badges = [];
    seen.tabs.clear();
  },
};

interface Script {
  readonly matches: readonly string[];
}

const register = async ([script]: readonly Script[]) => {
  seen.registered = script?.matches ?? [];
};

/** A pattern without a port stands for every port of the host. */
const isIn = (url: string, patterns: readonly string[]) =>
  patterns.some((pattern) => url.startsWith(pattern.replace('/*', '')));

export const browser = {
  ...ofSettings,
  alarms: {
    get: async (name: string) => (seen.alarms.has(name) ? { name } : undefined),
    create: async (name: string) => void seen.alarms.add(name),
    clear: async (name: string) => seen.alarms.delete(name),
  },
  scripting: {
    getRegisteredContentScripts: async () => (seen.registered.length > 0 ? [{ id: 'crm' }] : []),
    registerContentScripts: register,
    updateContentScripts: register,
    unregisterContentScripts: async () => register([]),
    async executeScript({ target, files }: { target: { tabId: number }; files: readonly string[] }) {
      seen.injected.push({ tabId: target.tabId, file: files[0] ?? '' });
    },
  },
  tabs: {
    query: async ({ url }: { url: readonly string[] }) =>
      [...seen.tabs]
        .filter(([, address]) => isIn(address, url))
        .map(([id, address]) => ({ id, url: address })),
    get: async (id: number) => ({ id, url: seen.tabs.get(id) ?? '', active: true, windowId: 1 }),
    create: async () => ({}),
  },
  windows: { getLastFocused: async () => ({ id: 1 }) },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void seen.badges.push(text),
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  },
};
