import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';

interface Kind {
  readonly kind: string;
}

/** A typed value in its one normal form, or what is wrong with it. Parsing a normal form gives it back. */
export type Parsed<T, Problem extends Kind> = Result<T, Problem>;

/** Whether `value` is already as `parse` would leave it: how stored values are checked. */
export function isNormal(parse: (text: string) => Parsed<string, Kind>, value: string): boolean {
  const parsed = parse(value);
  return parsed.ok && parsed.value === value;
}

/** `Name`: the kinds that are a line's own. */
export interface LineRule<Name extends string> {
  /** At least so many characters, when there are any. */
  readonly shortest?: number;
  /** At most so many characters, as people count them. */
  readonly longest: number;
  /** What an empty line is; without it, one may be empty. */
  readonly missing?: Name;
  /** What must not occur, and what a line with it is. */
  readonly forbidden: RegExp;
  readonly unfit: Name;
}

export type LineProblem<Name extends string> =
  | { readonly kind: Name }
  | { readonly kind: 'too-short'; readonly shortest: number }
  | { readonly kind: 'too-long'; readonly longest: number; readonly length: number };

/** A one-line value; blanks around it are dropped. */
export function parseLine<Name extends string>(
  text: string,
  { shortest = 1, longest, missing, forbidden, unfit }: LineRule<Name>,
): Parsed<string, LineProblem<Name>> {
  const value = text.trim();
  const length = Array.from(value).length;
  if (length === 0) return missing === undefined ? ok('') : fail({ kind: missing });
  if (forbidden.test(value)) return fail({ kind: unfit });
  if (length < shortest) return fail({ kind: 'too-short', shortest });
  if (length > longest) return fail({ kind: 'too-long', longest, length });
  return ok(value);
}
