import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Nobody looks whether the campaign has the code (corpus:agent.pause_code.unknown). */
export const pauseCode: AgentFunction = {
  name: 'pause_code',

  missing(read) {
    const value = read('value');
    const unfit = value.length < 1 || value.length > 6;
    return unfit || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    // An open disposition counts as paused (corpus:agent.pause_code.dispo).
    if (agent.live.status !== 'PAUSED') {
      return call.fail('pause_code error - agent is not paused', agent.user);
    }
    post(call, agent.live, 'external_pause_code', call.read('value'));
    call.succeed('pause_code function sent', agent.user);
  },
};
