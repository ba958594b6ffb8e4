import { agentStatus } from './agent-status.ts';
import { blindMonitor } from './blind-monitor.ts';
import type { NonAgentFunction } from './function.ts';
import { inGroupStatus } from './in-group-status.ts';
import { loggedInAgents } from './logged-in-agents.ts';
import { userGroupStatus } from './user-group-status.ts';

/** The functions that need a login; `version` does not and stands in non-agent-api.ts. */
export const nonAgentFunctions: ReadonlyMap<string, NonAgentFunction> = new Map(
  [agentStatus, blindMonitor, inGroupStatus, loggedInAgents, userGroupStatus].map((each) => [
    each.name,
    each,
  ]),
);
