import type { AgentParameter, Read } from '../filters.ts';
import type { LiveAgent } from '../live-agent.ts';
import { findLiveAgent, findUserByCustomThree } from '../world.ts';
import type { AgentCall } from './function.ts';

/** The agent an order is for: `user` as the answer names them, and their row. */
export interface Addressed {
  readonly user: string;
  readonly live: LiveAgent;
}

/** Whether neither `agent_user` nor `alt_user` is long enough to name anybody; how long differs by function. */
export function namesNobody(
  read: Read<AgentParameter>,
  shortestUser: 1 | 2,
  shortestAlt: 1 | 2 = 2,
): boolean {
  return read('agent_user').length < shortestUser && read('alt_user').length < shortestAlt;
}

/**
 * The agent that `alt_user` or `agent_user` names, or null when the answer already says why not. An
 * unknown `alt_user` is told and does not end the call: a second line follows, or the order goes to
 * `agent_user` (corpus:agent.dial.alt_user_unknown).
 */
export function addressed(call: AgentCall): Addressed | null {
  return loggedIn(call, altUser(call) ?? call.read('agent_user'));
}

/** The same for the functions that do not look at `alt_user` (corpus:agent.change_ingroups.alt_user). */
export function addressedByUserOnly(call: AgentCall): Addressed | null {
  return loggedIn(call, call.read('agent_user'));
}

function altUser(call: AgentCall): string | undefined {
  const customThree = call.read('alt_user');
  if (customThree.length < 2) return undefined;
  const user = findUserByCustomThree(call.world, customThree)?.user;
  if (user === undefined) call.fail('no user found', customThree);
  return user;
}

function loggedIn(call: AgentCall, user: string): Addressed | null {
  const live = findLiveAgent(call.world, user);
  if (live !== undefined) return { user, live };
  call.fail('agent_user is not logged in', user);
  return null;
}
