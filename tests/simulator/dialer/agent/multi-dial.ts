import type { AgentCall } from './function.ts';

/**
 * Keeps the numbers of `multi_dial_phones` for a three-way call that rings them all. What the answer
 * tells of it: how many were kept, how many sent, and the rows written (corpus:agent.transfer.multi).
 */
export function ringSeveral({ read, world }: AgentCall, user: string): string {
  const text = read('multi_dial_phones');
  if (text.length < 5) return '';
  const sent = text.split(',');
  const kept: string[] = [];
  for (const phone of sent) {
    const fits = phone.length > 4 && phone.length < 19;
    if (fits && !kept.join(',').includes(phone)) kept.push(phone);
  }
  const rows = kept.length === 0 ? 0 : world.threeWayPress.has(user) ? 2 : 1;
  if (kept.length > 0) world.threeWayPress.set(user, kept);
  return `|Multi-phones: ${kept.length} ${sent.length} ${rows}`;
}
