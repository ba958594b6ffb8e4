import * as z from 'zod/mini';
import type { Parsed } from './problem.ts';
import { isNormal } from './problem.ts';

/** A stored text: in the normal form that `parse` gives. */
export const normal = (parse: (text: string) => Parsed) =>
  z.string().check(z.refine((value) => isNormal(parse, value)));
