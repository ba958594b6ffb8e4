import { browser } from '../browser.ts';

/** Whether VICIdial's agent screen is in a tab of this browser, at an address of these match patterns. */
export async function isAgentScreenOpen(patterns: readonly string[]): Promise<boolean> {
  if (patterns.length === 0) return false;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.some(({ url = '' }) => /\/agc\/vicidial(?:-\w+)?\.php/.test(url));
}
