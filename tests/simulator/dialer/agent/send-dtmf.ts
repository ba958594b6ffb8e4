import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

/** Tones as letters and digits: P is #, S is *, Q is a pause; # and * themselves are lost on the way. */
export const sendDtmf: AgentFunction = {
  name: 'send_dtmf',

  missing(read) {
    const value = read('value');
    return value === '' || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const value = call.read('value');
    post(call, agent.live, 'external_dtmf', value);
    // The reason alone is never translated.
    call.say(`${call.translate('SUCCESS')}: send_dtmf function set - ${value}|${agent.user}\n`);
  },
};
