import { orEmpty, parseAgentId, parseTeamId } from '../values/identity.ts';
import { languages } from '../../languages.ts';
import { line, oneOf } from './define.ts';

/** Who works at this computer. */
export const seat = {
  /** Empty when only a page can say it. */
  agentId: line({ parse: orEmpty(parseAgentId), example: 'A77' }),
  teamId: line({ parse: orEmpty(parseTeamId), example: '207' }),
  /** What the surfaces speak; empty: the browser's own. */
  language: oneOf(['', ...languages], { default: '', example: 'es' }),
};
