/** The parts of the browser that settings use, in memory. Stands in for utils/browser.ts. */

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type StorageListener = (changes: Changes, area: string) => void;

class FakeEvent<L> {
  readonly listeners = new Set<L>();
  addListener(listener: L) {
    this.listeners.add(listener);
  }
  removeListener(listener: L) {
    this.listeners.delete(listener);
  }
}

const onChanged = new FakeEvent<StorageListener>();
const onAdded = new FakeEvent<() => void>();
const onRemoved = new FakeEvent<() => void>();

/** What the test sets and looks at. */
export const world = {
  /** `storage.local`. */
  items: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  /** What the organisation has set; null: nothing, which Firefox says with an error. */
  policy: {} as Record<string, unknown> | null,
  /** Chromium takes its time after it has started. */
  policyComes: Promise.resolve(),
  /** The database of the vault; see fake-idb.ts. */
  vault: new Map<string, unknown>(),
  granted: new Set<string>(),
  /** What the browser itself speaks. */
  language: 'en-US',
  /** What the person answers when asked for a permission. */
  answer: true,
  asked: [] as string[],
  storageFails: false,
  vaultFails: false,
  permissionsFail: false,
  /** So many times the storage does not open, and then it does. */
  failingReads: 0,
  /** How often something was written, into storage or vault. */
  writes: 0,
  /** The write that fails, counted from 0, and whether every later one does too. */
  failing: null as { readonly write: number; readonly forGood: boolean } | null,
  onChanged,
  onAdded,
  onRemoved,
  reset() {
    for (const kept of [world.items, world.session, world.vault, world.granted]) kept.clear();
    world.policy = {};
    world.policyComes = Promise.resolve();
    world.language = 'en-US';
    world.answer = true;
    world.asked = [];
    world.storageFails = false;
    world.vaultFails = false;
    world.failingReads = 0;
    world.permissionsFail = false;
    world.writes = 0;
    world.failing = null;
    for (const event of [onChanged, onAdded, onRemoved]) event.listeners.clear();
  },
};

/** Counts a write; it is to fail when this throws. */
export function noteWrite() {
  const write = world.writes++;
  const { failing } = world;
  if (failing === null || write < failing.write) return;
  if (failing.forGood || write === failing.write) throw new Error('The disk is full.');
}

async function storageWorks() {
  if (world.storageFails) throw new Error('The storage does not open.');
}

async function permissionsWork() {
  if (world.permissionsFail) throw new Error('may only be called from a user input handler');
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** A storage keeps JSON. */
const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

function area(name: string, items: Map<string, unknown>) {
  /** All at once; what stays as it is, Chromium does not report. */
  function change(entries: readonly (readonly [string, unknown])[]) {
    const changes: Changes = {};
    for (const [key, newValue] of entries) {
      const oldValue = items.get(key);
      if (newValue === undefined) items.delete(key);
      else items.set(key, copy(newValue));
      if (!isSame(oldValue, newValue)) {
        changes[key] = {
          ...(oldValue !== undefined && { oldValue }),
          ...(newValue !== undefined && { newValue }),
        };
      }
    }
    if (Object.keys(changes).length > 0) for (const listener of onChanged.listeners) listener(changes, name);
  }
  return {
    async get(keys?: string | readonly string[]) {
      await storageWorks();
      if (world.failingReads > 0) {
        world.failingReads -= 1;
        throw new Error('The storage does not open.');
      }
      const wanted = keys === undefined ? [...items.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, copy(items.get(key))]),
      );
    },
    async set(given: Record<string, unknown>) {
      await storageWorks();
      noteWrite();
      change(Object.entries(given));
    },
    async remove(keys: string | readonly string[]) {
      await storageWorks();
      noteWrite();
      change([keys].flat().map((key) => [key, undefined]));
    },
  };
}

export const browser = {
  i18n: { getUILanguage: () => world.language },
  storage: {
    onChanged,
    local: area('local', world.items),
    session: area('session', world.session),
    managed: {
      async get() {
        await world.policyComes;
        if (world.policy === null) throw new Error('Managed storage manifest not found');
        return structuredClone(world.policy);
      },
    },
  },
  permissions: {
    onAdded,
    onRemoved,
    async contains({ origins }: { origins: string[] }) {
      await permissionsWork();
      return origins.every((origin) => world.granted.has(origin));
    },
    async request({ origins }: { origins: string[] }) {
      world.asked.push(...origins);
      await permissionsWork();
      if (world.answer) for (const origin of origins) world.granted.add(origin);
      if (world.answer) for (const listener of onAdded.listeners) listener();
      return world.answer;
    },
    async remove({ origins }: { origins: string[] }) {
      await permissionsWork();
      for (const origin of origins) world.granted.delete(origin);
      for (const listener of onRemoved.listeners) listener();
      return true;
    },
  },
};
