import { isDispositionOpen } from '../live-agent.ts';
import { isCallbackStatus, findCampaign } from '../world.ts';
import type { Look } from './page.ts';

/** The page does not look for a status before the disposition has been open for longer than this. */
const OPEN_FOR_MS = 1000;

/** Sets the status that was ordered, before or after hanging up; a callback becomes one with its date. */
export function takeStatus({ engine, agent, memory }: Look): void {
  const order = agent.mailbox.external_status;
  const openFor = engine.clock.now() - agent.lastStateChange;
  if (order === '' || !isDispositionOpen(agent) || openFor <= OPEN_FOR_MS) return;
  const [status = '', callbackTime = '', recipient = '', comments = ''] = order.split('!');
  const { user, leadId, campaignId } = agent;
  if (callbackTime.length > 10 && recipient.length > 5) {
    engine.world.callbacks.push({ leadId, user, status, callbackTime, recipient, comments });
    engine.emit({ kind: 'callback-set', user, leadId, callbackTime, recipient });
    return engine.floor.disposition(user, 'CBHOLD');
  }
  const asksDate = findCampaign(engine.world, campaignId)?.scheduledCallbacks === true;
  if (!asksDate || !isCallbackStatus(engine.world, status, campaignId)) {
    return engine.floor.disposition(user, status);
  }
  if (memory.asksDateFor === status) return;
  memory.asksDateFor = status;
  engine.emit({ kind: 'callback-date-asked', user, leadId, status });
}
