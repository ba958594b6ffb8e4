import * as z from 'zod/mini';
import { exactly } from '../exact.ts';
import type { CheckAnswer } from './check-report.ts';
import { checkNames, checkVerdicts, menders } from './check-report.ts';

/* What Check set-up found, over a message: parsed before it is believed. Null: it is none of ours. */

const text = (longest: number) => z.string().check(z.maxLength(longest));

const findingSchema = z.strictObject({
  check: z.enum(checkNames),
  verdict: z.enum(checkVerdicts),
  title: text(300),
  reason: text(4_000),
  mend: z.nullable(z.strictObject({ who: z.enum(menders), how: text(2_000) })),
});

const answerSchema = exactly<CheckAnswer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checked'),
      at: z.number(),
      dialers: z.array(text(300)).check(z.maxLength(50)),
      apiUser: text(300),
      agentId: text(300),
      findings: z.array(findingSchema).check(z.maxLength(checkNames.length)),
    }),
    z.strictObject({ kind: z.literal('not-set-up') }),
    z.strictObject({ kind: z.literal('team-only') }),
  ]),
);

export const parseCheckAnswer = (message: unknown): CheckAnswer | null =>
  answerSchema.safeParse(message).data ?? null;
