import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Looked for anywhere in the value (corpus:agent.park_call.substring). */
const ACTIONS = /(?:PARK|GRAB)_(?:IVR_)?CUSTOMER|(?:PARK|GRAB)_XFER/;

/** Needs a lead on the screen, not a call: an open disposition will do (corpus:agent.park_call.dispo). */
export const parkCall: AgentFunction = {
  name: 'park_call',

  missing(read) {
    const value = read('value');
    return !ACTIONS.test(value) || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    if (agent.live.leadId === 0) {
      return call.fail('agent_user does not have a lead on their screen', agent.user);
    }
    const value = call.read('value');
    post(call, agent.live, 'external_park', value);
    call.succeed('park_call function set', `${value}|${agent.user}`);
  },
};
