import * as z from 'zod/mini';
import type { Parsed } from './parsed.ts';
import type { ValueProblem } from './problem.ts';
import { fail } from '../../result.ts';
import { carried } from './schema-problem.ts';

/** Longer than anything that can be set; what is longer is not looked at, so that nothing takes long over it. */
const LONGEST = 5_000;

/** A text in the normal form that `parse` gives it; what is wrong with it goes along. */
export const zodText = (
  parse: (text: string) => Parsed<string, ValueProblem>,
): z.ZodMiniType<string, string> =>
  z.pipe(
    z.string(),
    z.transform((value: string, context) => {
      const parsed = value.length > LONGEST ? fail({ kind: 'value-too-long' } as const) : parse(value);
      if (parsed.ok) return parsed.value;
      context.issues.push({ code: 'custom', params: carried(parsed.error), input: value });
      return z.NEVER;
    }),
  );
