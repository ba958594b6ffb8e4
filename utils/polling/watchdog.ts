import { browser } from '../browser.ts';

const NAME = 'poll';

/**
 * While somebody watches, an alarm starts the worker every 30 s, the shortest time a browser allows, in
 * case it died with nobody at its ports to wake it. Nobody watches: no alarm.
 */
export async function keepWatch(watched: boolean): Promise<void> {
  const alarm = await browser.alarms.get(NAME);
  if (watched && alarm === undefined) void browser.alarms.create(NAME, { periodInMinutes: 0.5 });
  if (!watched && alarm !== undefined) await browser.alarms.clear(NAME);
}
