import type { OptionsServices } from '../../../../components/options/services.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import type { CheckAnswer } from '../../../../utils/messaging/check-report.ts';
import type { ConnectionVerdict } from '../../../../utils/messaging/messages.ts';
import type { SettingsEdit } from '../../../../utils/settings/form/draft-check.ts';
import type { Draft } from '../../../../utils/settings/form/draft.ts';
import { draftOf } from '../../../../utils/settings/form/draft.ts';
import type { Loaded } from '../../../../utils/settings/form/loaded.ts';
import type { PartialOptions, Lockable } from '../../../../utils/settings/options/options.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';

/** What the page is given where only this is set. */
export function loadedWith(layer: PartialOptions, more: Partial<Loaded> = {}): Loaded {
  const options = { ...defaultOptions, ...layer };
  return {
    from: 'good',
    options,
    draft: draftOf(options),
    problems: [],
    policyProblems: [],
    locked: new Set(),
    secrets: { apiPassword: 'stored', reportsPassword: 'none' },
    canUndo: false,
    ...more,
  };
}

export const nothingStored = loadedWith(
  {},
  { from: 'none', secrets: { apiPassword: 'none', reportsPassword: 'none' } },
);

export const CRM = 'https://crm.example.com';

export const storedLayer = {
  dialerServers: ['https://dialer.example.com'],
  apiUser: 'apiuser',
  agentId: '6666',
  teamId: 'sales',
  sites: [plainSite(CRM)],
} satisfies PartialOptions;

export const storedSeat = loadedWith(storedLayer);

/** The same with more of it set, or some of it locked. */
export const seatWith = (layer: PartialOptions, more: Partial<Loaded> = {}): Loaded =>
  loadedWith({ ...storedLayer, ...layer }, more);

export const locked = (...options: readonly Lockable[]): Partial<Loaded> => ({ locked: new Set(options) });

/** The page's services in memory; `calls` tells in which order they were used. */
export function fakeServices(loaded: Loaded) {
  const listeners = new Set<() => void>();
  const accessListeners = new Set<() => void>();
  const world = {
    loaded,
    /** What was stored before the last save. */
    former: loaded,
    /** Hosts: a grant serves all ports of one. */
    granted: new Set<string>(),
    /** What the person answers; a promise that stays open is a question that stays open. */
    answer: Promise.resolve(true),
    storageWorks: true,
    verdict: null as ConnectionVerdict | null,
    report: null as CheckAnswer | null,
    calls: [] as string[],
    saved: [] as SettingsEdit[],
    released: [] as string[],
    /** What an earlier page has left, and what this one keeps. */
    kept: undefined as unknown,
    files: [] as { readonly name: string; readonly text: string }[],
    clipboard: null as string | null,
    clipboardWorks: true,
    /** Another window saves, or the organisation's policy changes. */
    becomes(next: Loaded) {
      world.loaded = next;
      for (const listener of listeners) listener();
    },
    changeElsewhere(layer: PartialOptions) {
      const options = { ...world.loaded.options, ...layer };
      world.becomes({ ...world.loaded, options, draft: draftOf(options) });
    },
    changeAccess(change: () => void) {
      change();
      for (const listener of accessListeners) listener();
    },
  };

  const services: OptionsServices = {
    access: {
      has: async (address) => world.granted.has(hostOf(address)),
      async request(addresses) {
        world.calls.push(`request ${addresses.join(' ')}`);
        const granted = await world.answer;
        if (granted) for (const address of addresses) world.granted.add(hostOf(address));
        return granted;
      },
      async release(former, needed) {
        world.released.push(...former.filter((address) => !needed.includes(address)));
      },
      onChanged(callback, signal) {
        accessListeners.add(callback);
        signal.addEventListener('abort', () => accessListeners.delete(callback));
      },
    },
    drafts: {
      read: async () => world.kept,
      keep(typed: Partial<Draft> | null) {
        world.kept = typed ?? undefined;
      },
    },
    fileAndClipboard: {
      pageUrl: 'chrome-extension://abc/options.html',
      saveFile: (name, text) => void world.files.push({ name, text }),
      async copy(text) {
        if (world.clipboardWorks) world.clipboard = text;
        return world.clipboardWorks;
      },
    },
    load: async () => world.loaded,
    async save(edit) {
      world.calls.push('save');
      if (!world.storageWorks) return { ok: false, error: { kind: 'not-stored' } };
      world.saved.push(edit);
      world.former = world.loaded;
      const { options, secrets } = edit;
      const stored = Object.fromEntries(Object.keys(secrets).map((name) => [name, 'stored']));
      world.becomes({
        ...world.loaded,
        from: 'good',
        problems: [],
        options,
        draft: draftOf(options),
        secrets: { ...world.loaded.secrets, ...stored },
        canUndo: true,
      });
      return { ok: true, value: true };
    },
    async undo() {
      world.calls.push('undo');
      if (!world.storageWorks) return { ok: false, error: { kind: 'not-stored' } };
      world.becomes({ ...world.former, canUndo: false });
      return { ok: true, value: true };
    },
    onChanged(callback, signal) {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
    async testConnection() {
      world.calls.push('test');
      return world.verdict;
    },
    async checkSetUp() {
      world.calls.push('check');
      return world.report;
    },
  };
  return { world, services };
}

/** Browsers grant a host with all its ports. */
const hostOf = (address: string) => new URL(address).hostname;
