import * as z from 'zod/mini';
import type { CheckAnswer, CheckSetUp } from './check-report.ts';
import { checkNames, checkVerdicts, menders } from './check-report.ts';

/* What comes over a message is parsed before it is believed. Null: it is none of ours. */

const text = (longest: number) => z.string().check(z.maxLength(longest));

const findingSchema = z.object({
  check: z.enum(checkNames),
  verdict: z.enum(checkVerdicts),
  title: text(300),
  reason: text(4_000),
  mend: z.nullable(z.object({ who: z.enum(menders), how: text(2_000) })),
});

const answerSchema: z.ZodMiniType<CheckAnswer> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checked'),
    at: z.number(),
    dialers: z.array(text(300)).check(z.maxLength(50)),
    apiUser: text(300),
    agentId: text(300),
    findings: z.array(findingSchema).check(z.maxLength(checkNames.length)),
  }),
  z.object({ kind: z.literal('not-set-up') }),
  z.object({ kind: z.literal('team-only') }),
]);

const questionSchema = z.object({ kind: z.literal('check-set-up') });

export const parseCheckSetUp = (message: unknown): CheckSetUp | null =>
  questionSchema.safeParse(message).data ?? null;

export const parseCheckAnswer = (message: unknown): CheckAnswer | null =>
  answerSchema.safeParse(message).data ?? null;
