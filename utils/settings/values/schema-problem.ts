import type * as z from 'zod/mini';
import type { Unfit, ValueProblem } from './problem.ts';

/*
 * What is wrong with a value from outside, as its schema finds it. The value itself is never among the facts: it may be
 * a password in the wrong place.
 */

/** A problem on its way through a schema: the `params` of an issue. */
class Carried {
  readonly problem: ValueProblem;
  constructor(problem: ValueProblem) {
    this.problem = problem;
  }
}

export const carried = (problem: ValueProblem) => ({ carried: new Carried(problem) });

export function problemOf(issue: z.core.$ZodIssue | undefined): ValueProblem {
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

function wholeProblem(issue: z.core.$ZodIssue | undefined): ValueProblem {
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
