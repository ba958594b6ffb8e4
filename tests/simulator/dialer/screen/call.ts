import { isInCall } from '../live-agent.ts';
import type { Look } from './page.ts';

/** Ends the call; without one the order waits, until the next call wipes it. */
export function takeHangup({ engine, agent }: Look): void {
  if (agent.mailbox.external_hangup === '1' && isInCall(agent)) engine.floor.hangUp(agent.user);
}

/** The keys go into the conference, call or not: P is #, S is *, Q is a pause. */
export function takeTones({ engine, agent }: Look): void {
  const order = agent.mailbox.external_dtmf;
  if (order === '') return;
  agent.mailbox.external_dtmf = '';
  const { user } = agent;
  const tones = order.replaceAll('P', '#').replaceAll('S', '*').replaceAll('Q', ',');
  engine.world.tones.push({ at: engine.clock.now(), user, tones });
  engine.emit({ kind: 'tones-sent', user, tones });
}

export function takeRecording({ engine, agent }: Look): void {
  const order = agent.mailbox.external_recording;
  if (order.includes('START')) engine.floor.startRecording(agent.user, order.replaceAll('START', ''));
  if (order === 'STOP') engine.floor.stopRecording(agent.user);
}

export function takeSwitch({ engine, agent }: Look): void {
  const leadId = Number(agent.mailbox.external_lead_id);
  if (isInCall(agent) && engine.world.leads.has(leadId)) engine.floor.switchLead(agent.user, leadId);
}
