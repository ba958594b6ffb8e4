import type { AgentFunction } from './function.ts';
import { stGetAgentActiveLead } from './st-get-agent-active-lead.ts';
import { stLoginLog } from './st-login-log.ts';

/** The functions the simulated agent API knows; names are case-sensitive. */
export const agentFunctions: ReadonlyMap<string, AgentFunction> = new Map(
  [stGetAgentActiveLead, stLoginLog].map((each) => [each.name, each]),
);
