import * as z from 'zod/mini';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** Longer than anything that can be set; what is longer is not looked at, so that nothing takes long over it. */
const LONGEST = 5_000;

/** A text in the normal form that `parse` gives it; what is wrong with it is said in its words. */
export const text = (parse: (text: string) => Parsed): z.ZodMiniType<string, string> =>
  z.pipe(
    z.string(),
    z.transform((value: string, context) => {
      const parsed = value.length > LONGEST ? problem('This is too long.') : parse(value);
      if (parsed.ok) return parsed.value;
      context.issues.push({ code: 'custom', message: parsed.error.words, input: value });
      return z.NEVER;
    }),
  );
