import type { Page } from 'puppeteer-core';
import type { Box } from './accessibility.ts';

/** What the panel holds: Firefox shows nobody from outside what a screen reader gets. */
export interface FirefoxPanelView {
  /** Whether it is on the top layer with something in it. */
  readonly present: boolean;
  /** The values by their labels. */
  readonly terms: Readonly<Record<string, string>>;
  /** All that can be read in it. */
  readonly text: string;
  /** Where the buttons are in the window, by their names. */
  readonly buttons: Readonly<Record<string, Box>>;
}

const noPanel: FirefoxPanelView = { present: false, terms: {}, text: '', buttons: {} };

/**
 * Reads the panel of the tab at a host, with the extension's own right to look into closed shadow roots.
 * `options` is the extension's options page.
 */
async function readPanel(options: Page, host: string): Promise<FirefoxPanelView> {
  const found: unknown = await options.evaluate(`(async () => {
    const [tab] = await browser.tabs.query({ url: '*://${host}/*' });
    const target = { tabId: tab.id };
    const [{ result }] = await browser.scripting.executeScript({ target, func: ${LOOK} });
    return result;
  })()`);
  return (found as FirefoxPanelView | null) ?? noPanel;
}

/** Looks until the panel is as wanted. Throws after `timeoutMs`, telling what it showed last. */
export async function waitForPanel(
  options: Page,
  host: string,
  isWanted: (view: FirefoxPanelView) => boolean,
  timeoutMs = 10_000,
): Promise<FirefoxPanelView> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const view = await readPanel(options, host);
    if (isWanted(view)) return view;
    if (Date.now() > end) throw new Error(`The panel did not get there: ${JSON.stringify(view)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs in the CRM's page. */
const LOOK = `() => {
  const hosts = [...document.querySelectorAll('screen-pop-panel')];
  if (hosts.length > 1) throw new Error('There are ' + hosts.length + ' panels.');
  const region = hosts[0]?.openOrClosedShadowRoot?.querySelector('[role=region]') ?? null;
  if (region === null || !hosts[0].matches(':popover-open')) return null;
  const terms = {};
  for (const term of region.querySelectorAll('dt')) {
    terms[term.innerText] = term.nextElementSibling.querySelector('bdi').innerText;
  }
  const buttons = {};
  for (const button of region.querySelectorAll('button')) {
    const { x, y, width, height } = button.getBoundingClientRect();
    buttons[button.ariaLabel ?? button.innerText] = { x, y, width, height };
  }
  return { present: true, terms, text: region.innerText, buttons };
}`;
