import type { AgentParameter, Read } from '../filters.ts';
import { isCallbackStatus } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { post } from './post.ts';

/** The disposition to come; nobody looks whether there is such a status. */
export const externalStatus: AgentFunction = {
  name: 'external_status',

  missing(read) {
    const value = read('value');
    return value === '' || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const order = orderOf(call, agent);
    post(call, agent.live, 'external_status', order);
    call.succeed('external_status function set', `${order}|${agent.user}`);
  },
};

/**
 * The status alone; with a date, if it is one that asks for it, as status!date!type!comments!; with a
 * QueueMetrics code as status!!!!code (corpus:agent.external_status.callback, agent.external_status.qm).
 */
function orderOf({ read, world }: AgentCall, { live }: Addressed): string {
  const status = read('value');
  const code = read('qm_dispo_code');
  const dated = read('callback_datetime').length > 12 && isCallbackStatus(world, status, live.campaignId);
  if (dated) return `${callbackOf(read, status)}${code}`;
  return code === '' ? status : `${status}!!!!${code}`;
}

function callbackOf(read: Read<AgentParameter>, status: string): string {
  const type = read('callback_type');
  const comments = read('callback_comments').slice(0, 200);
  return `${status}!${read('callback_datetime')}!${type.length < 4 ? 'ANYONE' : type}!${comments}!`;
}
