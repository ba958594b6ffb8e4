import { browser } from '../../browser.ts';
import { systemClock } from '../../clock.ts';
import type { Policy } from './policy.ts';
import { noPolicy, parsePolicy } from './policy.ts';

/*
 * The browser's policy for us. Chromium takes three seconds after its start until it tells it, also where there is
 * none. A seat that has had one waits: acting on less could send a password that the organisation has replaced
 * overnight. A seat without one goes to work at once, and follows the policy if there is one all the same.
 */

/** Whether there was a policy when it was last read: storage item and memory of this page. */
const KEY = 'has-policy';
let wasRead = false;
/** Longer than a browser that has started already takes, in ms. */
const SOON = 200;

const late = new Set<() => void>();

/** Never rejects: a browser without a policy for us may say so with an error. */
export async function readPolicy(clock = systemClock): Promise<Policy> {
  const reading = readManaged();
  if (wasRead || (await hadPolicy())) return parsePolicy(await reading);
  const soon = await Promise.race([
    reading,
    new Promise<null>((done) => clock.after(SOON, () => done(null))),
  ]);
  if (soon !== null) return parsePolicy(soon);
  void reading.then((item) => {
    if (Object.keys(item).length > 0) for (const callback of late) callback();
  });
  return noPolicy;
}

/** Calls back after every change of the policy, and when it comes later than it was waited for; until aborted. */
export function onPolicyChanged(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (_changes, area) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listen);
  late.add(callback);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(listen);
      late.delete(callback);
    },
    { once: true },
  );
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const item = await browser.storage.managed.get();
    await remember(Object.keys(item).length > 0);
    return item;
  } catch {
    return {};
  } finally {
    wasRead = true;
  }
}

async function hadPolicy(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(KEY))[KEY] === true;
  } catch {
    return true;
  }
}

/** Never rejects: a full disk must not cost the policy itself. */
async function remember(has: boolean): Promise<void> {
  try {
    if ((await hadPolicy()) !== has) await browser.storage.local.set({ [KEY]: has });
  } catch {
    // Then the next start does not wait for it.
  }
}
