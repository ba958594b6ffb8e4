import { orEmpty, parseAgentId, parseTeamId } from '../identity.ts';
import { line } from './define.ts';

/** Who works at this computer. */
export const seat = {
  /** Empty when only a page can say it. */
  agentId: line({ parse: orEmpty(parseAgentId), example: 'A77' }),
  teamId: line({ parse: orEmpty(parseTeamId), example: '207' }),
};
