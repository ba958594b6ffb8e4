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
  items: new Map<string, unknown>(),
  granted: new Set<string>(),
  /** What the person answers when asked for a permission. */
  answer: true,
  asked: [] as string[],
  storageFails: false,
  permissionsFail: false,
  onChanged,
  onAdded,
  onRemoved,
  reset() {
    world.items.clear();
    world.granted.clear();
    world.answer = true;
    world.asked = [];
    world.storageFails = false;
    world.permissionsFail = false;
    for (const event of [onChanged, onAdded, onRemoved]) event.listeners.clear();
  },
};

async function storageWorks() {
  if (world.storageFails) throw new Error('storage is full');
}

async function permissionsWork() {
  if (world.permissionsFail) throw new Error('may only be called from a user input handler');
}

export const browser = {
  storage: {
    onChanged,
    local: {
      async get(key: string) {
        await storageWorks();
        return world.items.has(key) ? { [key]: structuredClone(world.items.get(key)) } : {};
      },
      async set(items: Record<string, unknown>) {
        await storageWorks();
        for (const [key, newValue] of Object.entries(items)) {
          const oldValue = world.items.get(key);
          world.items.set(key, structuredClone(newValue));
          for (const listener of onChanged.listeners) listener({ [key]: { oldValue, newValue } }, 'local');
        }
      },
      async remove(key: string) {
        await storageWorks();
        world.items.delete(key);
        for (const listener of onChanged.listeners) listener({ [key]: {} }, 'local');
      },
    },
  },
  permissions: {
    onAdded,
    onRemoved,
    async contains({ origins }: { origins: string[] }) {
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
