import { epochSeconds } from '../time.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Stands where a pause would, and without the second it came in (corpus:agent.logout.ok). */
export const logout: AgentFunction = {
  name: 'logout',

  missing(read) {
    const value = read('value');
    return !value.includes('LOGOUT') || namesNobody(read, 1, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const value = call.read('value');
    post(call, agent.live, 'external_pause', value);
    call.succeed('logout function set', `${value}|${epochSeconds(call.now)}|${agent.user}`);
  },
};
