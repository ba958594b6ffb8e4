import type { NonAgentFunction } from './function.ts';

/** The functions that need a login; `version` does not and stands in non-agent-api.ts. */
export const nonAgentFunctions: ReadonlyMap<string, NonAgentFunction> = new Map();
