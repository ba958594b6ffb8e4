import { epochSeconds } from '../time.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';
import { post } from './post.ts';

const NOT_PAUSED = new Set(['READY', 'QUEUE', 'INCALL', 'CLOSER']);

/** PAUSE or RESUME with the second it came in, by which the page tells one order from the next. */
export const externalPause: AgentFunction = {
  name: 'external_pause',

  missing(read) {
    const value = read('value');
    const unknown = !/PAUSE|RESUME/.test(value);
    return unknown || namesNobody(read, 1, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const value = call.read('value');
    if (value.includes('RESUME') && NOT_PAUSED.has(agent.live.status)) {
      return call.fail('external_pause agent is not paused', `${value}|${agent.user}`);
    }
    const epoch = epochSeconds(call.now);
    post(call, agent.live, 'external_pause', `${value}!${epoch}`);
    call.succeed('external_pause function set', `${value}|${epoch}|${agent.user}`);
  },
};
