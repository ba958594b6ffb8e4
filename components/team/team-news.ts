import type { Words } from '../words/words.ts';
import type { FloorProblem } from './floor-link.ts';
import { floorProblemWords } from './problem-words.ts';

/** What a screen reader is told, once for each change: what is wrong, else how many stand out. */
export function teamNews(say: Words, problem: FloorProblem | null, over: number): string {
  if (problem !== null) return say('team.news.problem', { title: floorProblemWords(say, problem).title });
  return over === 0 ? '' : say('team.news.stand-out', { n: over });
}
