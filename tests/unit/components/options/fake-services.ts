import type { OptionsServices } from '../../../../components/options/services.ts';
import type { ConnectionVerdict } from '../../../../utils/messaging/messages.ts';
import type { Draft, SettingsEdit } from '../../../../utils/settings/draft.ts';
import { draftOf, emptyDraft } from '../../../../utils/settings/draft.ts';
import type { Loaded } from '../../../../utils/settings/loaded.ts';
import { defaultCadence } from '../../../../utils/settings/settings.ts';

export const nothingStored: Loaded = { from: 'not-set-up', draft: emptyDraft, passwordStored: false };

export const storedSeat: Loaded = {
  from: 'set-up',
  draft: {
    ...emptyDraft,
    dialerAddress: 'https://dialer.example.com',
    apiUser: 'apiuser',
    agentId: '6666',
    teamId: 'sales',
    sites: ['https://crm.example.com'],
  },
  passwordStored: true,
};

/** The page's services in memory; `calls` tells in which order they were used. */
export function fakeServices(loaded: Loaded) {
  const listeners = new Set<() => void>();
  const accessListeners = new Set<() => void>();
  const world = {
    loaded,
    /** Hosts: a grant serves all ports of one. */
    granted: new Set<string>(),
    /** What the person answers; a promise that stays open is a question that stays open. */
    answer: Promise.resolve(true),
    storageWorks: true,
    verdict: null as ConnectionVerdict | null,
    calls: [] as string[],
    saved: [] as SettingsEdit[],
    released: [] as string[],
    changeElsewhere(change: Partial<Draft>) {
      world.loaded = { ...world.loaded, draft: { ...world.loaded.draft, ...change } };
      for (const listener of listeners) listener();
    },
    changeAccess(change: () => void) {
      change();
      for (const listener of accessListeners) listener();
    },
  };

  const services: OptionsServices = {
    access: {
      has: async (address) => world.granted.has(hostOf(address)),
      async request(address) {
        world.calls.push(`request ${address}`);
        const granted = await world.answer;
        if (granted) world.granted.add(hostOf(address));
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
    load: async () => world.loaded,
    async save(edit) {
      world.calls.push('save');
      if (!world.storageWorks) return { ok: false, error: { kind: 'not-stored' } };
      world.saved.push(edit);
      world.loaded = { from: 'set-up', draft: shown(edit), passwordStored: true };
      for (const listener of listeners) listener();
      return { ok: true, value: null };
    },
    onSettingsChanged(callback, signal) {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
    async testConnection() {
      world.calls.push('test');
      return world.verdict;
    },
  };
  return { world, services };
}

const shown = ({ dialer, seat, sites, dialing, board }: SettingsEdit): Draft =>
  draftOf({ version: 1, revision: 1, dialer, seat, sites, cadence: defaultCadence, dialing, board });

/** Browsers grant a host with all its ports. */
const hostOf = (address: string) => new URL(address).hostname;
