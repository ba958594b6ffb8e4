import * as z from 'zod/mini';
import { refusals, troubles } from '../call/state.ts';
import type { Command, ConnectionTest, ConnectionVerdict, PortName } from './messages.ts';
import { portNames } from './messages.ts';

/* What comes over a message is parsed before it is believed. Null: it is none of ours. */

const pixels = z.number().check(z.gte(0), z.lte(100_000));

export const layoutSchema = z.object({
  place: z.nullable(z.object({ x: pixels, y: pixels })),
  collapsed: z.boolean(),
  dismissedPop: z.nullable(z.int()),
});

const commandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['retry', 'overdue', 'open-options']) }),
  z.object({ kind: z.literal('lay-out'), layout: layoutSchema }),
]);

const connectionTestSchema = z.object({ kind: z.literal('test-connection') });

const verdictSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heard'),
    dialerVersion: z.string(),
    agent: z.enum(['unknown', 'no-agent', 'logged-out', 'no-lead', 'on-lead']),
    user: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('trouble'), trouble: z.enum(troubles) }),
  z.object({ kind: z.literal('refused'), refusal: z.enum(refusals) }),
  z.object({ kind: z.literal('not-set-up') }),
]);

export const parsePortName = (name: string): PortName | null =>
  portNames.find((known) => known === name) ?? null;

export const parseCommand = (message: unknown): Command | null =>
  commandSchema.safeParse(message).data ?? null;

export const parseConnectionTest = (message: unknown): ConnectionTest | null =>
  connectionTestSchema.safeParse(message).data ?? null;

export const parseConnectionVerdict = (message: unknown): ConnectionVerdict | null =>
  verdictSchema.safeParse(message).data ?? null;
