import { browser } from '../../browser.ts';

/**
 * The permission pattern for an address: scheme and host. Without the port, because Firefox's match
 * patterns cannot carry one; a pattern without a port stands for every port of that host.
 */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Patterns of `former` that no address of `needed` uses any more. */
export function unusedPatterns(former: readonly string[], needed: readonly string[]): readonly string[] {
  const used = new Set(needed.map(originPattern));
  return [...new Set(former.map(originPattern))].filter((pattern) => !used.has(pattern));
}

/** False also for an address that no pattern can be made of. Never rejects. */
export async function hasAccess(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [originPattern(address)] });
  } catch {
    return false;
  }
}

/**
 * Asks the person for exactly this origin; true when it is granted (at once if it was already).
 * Call it in the click itself, before any await, or the browser refuses to ask. False also when an
 * organisation's policy forbids the site.
 */
export async function requestAccess(address: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [originPattern(address)] });
  } catch {
    return false;
  }
}

/** Gives back the permissions of `former` that `needed` does not use. Those an organisation has granted stay. */
export async function releaseAccess(former: readonly string[], needed: readonly string[]): Promise<void> {
  const origins = [...unusedPatterns(former, needed)];
  if (origins.length > 0) await removeAccess(origins);
}

async function removeAccess(origins: string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins });
  } catch {
    // Granted by policy: not ours to give back.
  }
}

/** Calls back after permissions were granted or withdrawn, here or in the browser's own pages, until aborted. */
export function onAccessChanged(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  const listen = () => callback();
  for (const event of events) event.addListener(listen);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of events) event.removeListener(listen);
    },
    { once: true },
  );
}
