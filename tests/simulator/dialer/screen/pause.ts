import type { Futility } from '../call-events.ts';
import { isDispositionOpen, isInCall } from '../live-agent.ts';
import { findCampaign } from '../world.ts';
import type { Look } from './page.ts';

/**
 * Pauses or resumes, once for every second that orders came in. The order stays in its column, until
 * the next call wipes it.
 */
export function takePause(look: Look): void {
  const { engine, agent, memory } = look;
  const [order = '', epoch = ''] = agent.mailbox.external_pause.split('!');
  if (order.length < 5 || order === 'LOGOUT' || epoch === memory.lastPause) return;
  memory.lastPause = epoch;
  const futile = futilityOf(look, order);
  // The page stands at paused until the disposition is set, and takes a code.
  if (futile === 'disposition-open' && order === 'PAUSE') memory.stage = 'PAUSED';
  if (futile !== null) engine.emit({ kind: 'order-ignored', user: agent.user, order, why: futile });
  else if (order === 'PAUSE') engine.floor.pause(agent.user);
  else if (order === 'RESUME') engine.floor.resume(agent.user);
}

/** With the disposition open, the page pauses an agent who is paused, and the disposition puts them back to ready. */
function futilityOf({ engine, agent }: Look, order: string): Futility | null {
  if (isDispositionOpen(agent)) return 'disposition-open';
  const paused = agent.status === 'PAUSED';
  if (order === 'PAUSE') return paused ? 'nothing-to-change' : null;
  if (isInCall(agent) || !paused) return 'nothing-to-change';
  const level = findCampaign(engine.world, agent.campaignId)?.autoDialLevel ?? 0;
  return level > 0 ? null : 'no-automatic-dialing';
}

/** Only a page that stands at paused takes a code; before the disposition of an automatic call it waits. */
export function takePauseCode({ engine, agent, memory }: Look): void {
  const code = agent.mailbox.external_pause_code;
  if (code !== '' && memory.stage === 'PAUSED') engine.floor.setPauseCode(agent.user, code);
}

/**
 * As soon as there is no call, with a disposition open too, whose outcome is lost. Until then it can be
 * taken back by another order in the same column. Returns whether the agent is gone.
 */
export function takeLogout({ engine, agent }: Look): boolean {
  if (agent.mailbox.external_pause !== 'LOGOUT' || isInCall(agent)) return false;
  engine.floor.logOut(agent.user);
  return true;
}
