import { agentCount } from './group-words.ts';
import type { FloorProblem } from './floor-link.ts';
import { floorProblemWords } from './problem-words.ts';

/** What a screen reader is told, once for each change: what is wrong, else how many stand out. */
export function teamNews(problem: FloorProblem | null, over: number): string {
  if (problem !== null) return `${floorProblemWords(problem).title}.`;
  return over === 0 ? '' : `${agentCount(over)} ${over === 1 ? 'stands' : 'stand'} out.`;
}
