import type { QueuedDial } from './call-rows.ts';
import { sameText } from './collation.ts';
import type { LiveAgent } from './live-agent.ts';
import type { World } from './world.ts';
import { findCampaign } from './world.ts';

/*
 * vicidial_manual_dial_queue: in campaigns that queue them, orders to dial wait here and not in the mailbox.
 */

/** Whether it waits or was handed to the page makes no difference. */
export function isQueued(world: World, user: string, phoneNumber: string): boolean {
  return world.manualDialQueue.some((row) => sameText(row.user, user) && row.phoneNumber === phoneNumber);
}

/** Moves the first order of the queue to the mailbox, when the agent is paused without a lead. */
export function handOutNext(world: World, agent: LiveAgent): void {
  const queued = findCampaign(world, agent.campaignId)?.apiManualDial !== 'STANDARD';
  const free = agent.status === 'PAUSED' && agent.leadId === 0;
  // The mailbox counts as empty up to 15 characters: an action of the preview is shorter.
  if (!queued || !free || agent.mailbox.external_dial.length >= 16) return;
  const next = world.manualDialQueue.find((row) => sameText(row.user, agent.user) && row.status === 'READY');
  if (next === undefined) return;
  next.status = 'QUEUE';
  agent.mailbox.external_dial = next.externalDial;
}

/** Dialed or refused, a number leaves the queue. */
export function forgetNumber(world: World, user: string, phoneNumber: string): void {
  drop(world, (row) => sameText(row.user, user) && row.phoneNumber === phoneNumber);
}

/** The end of a disposition forgets what was handed to the page. */
export function forgetHandedOut(world: World, user: string): void {
  drop(world, (row) => sameText(row.user, user) && row.status === 'QUEUE');
}

function drop(world: World, which: (row: QueuedDial) => boolean): void {
  const kept = world.manualDialQueue.filter((row) => !which(row));
  world.manualDialQueue.splice(0, world.manualDialQueue.length, ...kept);
}
