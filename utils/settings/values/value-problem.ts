import type * as z from 'zod/mini';
import type { Problem } from './problem.ts';

/*
 * What is wrong with a value from outside, as its schema finds it. The value itself is never among the facts: it may be
 * a password in the wrong place.
 */

/** What a value has to be instead. */
type Unfit =
  | 'not-text'
  | 'not-number'
  | 'not-whole-number'
  | 'not-yes-or-no'
  | 'not-list'
  | 'not-group'
  | 'empty-list'
  | 'unusable'
  | 'value-too-long'
  | 'field-twice';

export type ValueProblem =
  | { readonly kind: Unfit }
  | { readonly kind: 'not-one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'too-small'; readonly least: number }
  | { readonly kind: 'too-big'; readonly most: number }
  /** A part of the value, by its name. */
  | { readonly kind: 'in-part'; readonly part: string; readonly problem: Problem };

/** A problem on its way through a schema: the `params` of an issue. */
class Carried {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

export const carried = (problem: Problem) => ({ carried: new Carried(problem) });

export function problemOf(issue: z.core.$ZodIssue | undefined): Problem {
  const part = issue?.path.map(String).join(', ') ?? '';
  const problem = wholeProblem(issue);
  return part === '' ? problem : { kind: 'in-part', part, problem };
}

const unfit: Readonly<Record<string, Unfit>> = {
  string: 'not-text',
  number: 'not-number',
  int: 'not-whole-number',
  boolean: 'not-yes-or-no',
  array: 'not-list',
  object: 'not-group',
};

function wholeProblem(issue: z.core.$ZodIssue | undefined): Problem {
  switch (issue?.code) {
    case 'custom': {
      const found: unknown = issue.params?.['carried'];
      return found instanceof Carried ? found.problem : { kind: 'unusable' };
    }
    case 'invalid_type':
      return { kind: unfit[issue.expected] ?? 'unusable' };
    case 'invalid_value':
      return { kind: 'not-one-of', choices: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'array'
        ? { kind: 'empty-list' }
        : { kind: 'too-small', least: Number(issue.minimum) };
    case 'too_big':
      return { kind: 'too-big', most: Number(issue.maximum) };
    default:
      return { kind: 'unusable' };
  }
}
