import * as z from 'zod/mini';
import { permanentFailures, transientFailures } from '../call/link-failure.ts';
import { exactly } from '../exact.ts';
import type { ConnectionVerdict } from './messages.ts';

/* What the background answers the options page, parsed before it is believed. Null: it is none of ours. */

const verdictSchema = exactly<ConnectionVerdict>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('heard'),
      dialerVersion: z.string(),
      agent: z.enum(['unknown', 'no-agent', 'logged-out', 'no-lead', 'on-lead']),
      user: z.nullable(z.string()),
    }),
    z.strictObject({ kind: z.literal('trouble'), trouble: z.enum(transientFailures) }),
    z.strictObject({
      kind: z.literal('refused'),
      refusal: z.enum(permanentFailures),
      withheld: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({ kind: z.literal('not-set-up') }),
    z.strictObject({ kind: z.literal('team-only') }),
  ]),
);

export const parseConnectionVerdict = (message: unknown): ConnectionVerdict | null =>
  verdictSchema.safeParse(message).data ?? null;
