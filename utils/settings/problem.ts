import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** What is wrong with one typed value and what to do, in words for the person who typed it. Never quotes the value. */
interface Problem {
  readonly kind: 'problem';
  readonly words: string;
}

/** A typed value in its one normal form, or what is wrong with it. Parsing a normal form gives it back. */
export type Parsed<T = string> = Result<T, Problem>;

export const problem = (words: string) => fail({ kind: 'problem', words } as const);

/** Whether `value` is already as `parse` would leave it: how stored values are checked. */
export function isNormal(parse: (text: string) => Parsed, value: string): boolean {
  const parsed = parse(value);
  return parsed.ok && parsed.value === value;
}

export interface LineRule {
  /** At least so many characters, when there are any. */
  readonly shortest?: number;
  /** At most so many characters, as people count them. */
  readonly longest: number;
  /** What to say of an empty line; without it, one may be empty. */
  readonly missing?: string;
  /** What must not occur, and the words for it. */
  readonly forbidden: RegExp;
  readonly onlyThese: string;
}

/** A one-line value; blanks around it are dropped. */
export function parseLine(text: string, rule: LineRule): Parsed {
  const value = text.trim();
  const length = Array.from(value).length;
  if (length === 0) return rule.missing === undefined ? ok('') : problem(rule.missing);
  if (rule.forbidden.test(value)) return problem(rule.onlyThese);
  if (length < (rule.shortest ?? 1)) return problem(`At least ${rule.shortest} characters.`);
  if (length > rule.longest) return problem(`At most ${rule.longest} characters; these are ${length}.`);
  return ok(value);
}
