import { useWords } from '../words/use-words.ts';
import type { Problem } from './problem-text.ts';
import { problemText } from './problem-text.ts';

/** What is wrong, in words. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  return problemText(useWords(), problem);
}
