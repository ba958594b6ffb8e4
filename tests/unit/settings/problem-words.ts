import type { Problem } from '../../../components/options/problem-text.ts';
import { problemText } from '../../../components/options/problem-text.ts';
import { english } from '../../../components/words/english.ts';
import type { Result } from '../../../utils/result.ts';

/** A problem as people read it: its facts are in the words. */
export const said = (problem: Problem): string => problemText(english, problem);

/** What is said of a text that is refused; empty for one that is not. */
export const saidOf = (parsed: Result<unknown, Problem>): string => (parsed.ok ? '' : said(parsed.error));
