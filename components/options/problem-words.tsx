import type { Problem } from '../../utils/settings/values/problem.ts';
import { useWords } from '../words/use-words.ts';
import { problemText } from './problem-text.ts';

/** What is wrong, in words. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  return problemText(useWords(), problem);
}
