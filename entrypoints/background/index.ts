import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import { systemClock } from '../../utils/clock.ts';
import { createDialer } from '../../utils/dialer/dialer.ts';
import { startBackground } from '../../utils/seat/background.ts';
import { events } from './events.ts';
import { orderFetch } from './order-fetch.ts';
import { speech } from './speech.ts';

function main() {
  startBackground({
    extension: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    clock: systemClock,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    dialerAt: (account) => createDialer(account, systemClock, fetch, orderFetch),
    askingDialerAt: (account) => createDialer(account, systemClock, fetch),
    events,
    speech,
    openOptions: () => void browser.runtime.openOptionsPage(),
    openPopup: () => void openPopup(),
  });
  // To be there is all they are for: they start the worker with the browser and after an update.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
}

/** Some browsers want a click of their own for it, older ones cannot; then the toolbar's button is one click away. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // The panel says where the question is.
  }
}

export default defineBackground({ type: 'module', main });
