import { browser } from '../../utils/browser.ts';
import type { BackgroundEvents } from '../../utils/seat/background.ts';
import { onAccessChanged } from '../../utils/settings/in-force/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/in-force/policy-source.ts';
import { onOwnChanged } from '../../utils/settings/stored/stored.ts';

const forever = new AbortController().signal;

/** The browser's events for the background. To be listened to before the first await of the worker. */
export const events: BackgroundEvents = {
  onConnect: (listener) => browser.runtime.onConnect.addListener(listener),
  onQuestion: (listener) => browser.runtime.onMessage.addListener(listener),
  onAlarm: (listener) => browser.alarms.onAlarm.addListener(() => listener()),
  onSetUp(listener) {
    onOwnChanged(listener, forever);
    onPolicyChanged(listener, forever);
    onAccessChanged(listener, forever);
  },
  onOnline: (listener) => self.addEventListener('online', () => listener()),
};
