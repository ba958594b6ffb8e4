import type { LiveAgent } from '../live-agent.ts';
import type { MailboxColumn } from '../mailbox.ts';
import { cutToColumn } from '../mailbox.ts';
import type { AgentCall } from './function.ts';

/** Leaves an order for the agent's page, over the one that was there. */
export function post(call: AgentCall, agent: LiveAgent, column: MailboxColumn, order: string): void {
  const cut = cutToColumn(column, order);
  call.update({
    sql: `UPDATE vicidial_live_agents set ${column}='${order}' where user='${agent.user}';`,
    pasted: order,
    fits: cut === order,
    change: () => {
      agent.mailbox[column] = cut;
    },
  });
}
