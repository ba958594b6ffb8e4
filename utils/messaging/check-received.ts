import * as z from 'zod/mini';
import { exactly } from '../exact.ts';
import type { CheckAnswer } from './check-report.ts';
import { checkNames, findingSchema } from './finding.ts';

/* What Check set-up found, over a message: parsed before it is believed. Null: it is none of ours. */

const text = z.string().check(z.maxLength(300));

const answerSchema = exactly<CheckAnswer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checked'),
      at: z.number(),
      dialers: z.array(text).check(z.maxLength(50)),
      apiUser: text,
      agentId: text,
      findings: z.array(findingSchema).check(z.maxLength(checkNames.length)),
    }),
    z.strictObject({ kind: z.literal('not-set-up') }),
    z.strictObject({ kind: z.literal('team-only') }),
  ]),
);

export const parseCheckAnswer = (message: unknown): CheckAnswer | null =>
  answerSchema.safeParse(message).data ?? null;
