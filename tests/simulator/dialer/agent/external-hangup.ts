import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Any value is stored, its first character at least; the page acts on 1 (corpus:agent.external_hangup.value_long). */
export const externalHangup: AgentFunction = {
  name: 'external_hangup',

  missing(read) {
    const value = read('value');
    return value === '' || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const value = call.read('value');
    post(call, agent.live, 'external_hangup', value);
    call.succeed('external_hangup function set', `${value}|${agent.user}`);
  },
};
