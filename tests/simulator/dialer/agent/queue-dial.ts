import { cutToColumn } from '../mailbox.ts';
import { isQueued } from '../manual-queue.ts';
import type { Addressed } from './addressed.ts';
import type { AgentCall } from './function.ts';

/** Puts an order into the agent's queue; false when the answer says that the number is in it already. */
export function queueDial(
  call: AgentCall,
  { user, live }: Addressed,
  number: string,
  order: string,
): boolean {
  if (isQueued(call.world, user, number)) {
    call.fail('phone_number is already in this agents manual dial queue', `${user}|${number}`);
    return false;
  }
  const externalDial = cutToColumn('external_dial', order);
  call.update({
    sql: `INSERT INTO vicidial_manual_dial_queue set user='${user}',external_dial='${order}';`,
    pasted: order,
    fits: externalDial === order,
    change: () => {
      call.world.manualDialQueue.push({
        user: live.user,
        phoneNumber: number,
        status: 'READY',
        externalDial,
      });
    },
  });
  return true;
}
