import { browser } from '../../utils/browser.ts';
import { originPattern } from '../../utils/settings/in-force/permissions.ts';

/**
 * Asks the person for exactly these origins, in one question; true when all are granted (at once if they were
 * already). Call it in the click itself, before any await, or the browser refuses to ask. False also when an
 * organisation's policy forbids one of them.
 */
export async function requestAccess(addresses: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...new Set(addresses.map(originPattern))] });
  } catch {
    return false;
  }
}
