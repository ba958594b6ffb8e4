/** The browser's session storage, in memory. Stands in for utils/browser.ts. */

export const stored = new Map<string, unknown>();

export const browser = {
  storage: {
    session: {
      get: async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {}),
      async set(items: Record<string, unknown>) {
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
      },
    },
  },
};
