import * as z from 'zod/mini';
import type { MonitorWish } from '../call/floor.ts';
import { monitorModes } from '../call/floor.ts';
import type { TeamCommand } from './team-messages.ts';

/* What a team page says, parsed before it is believed. Null: it is none of ours. */

/** Longer than anything the dialer takes; it is checked there what it really does. */
const text = z.string().check(z.maxLength(64));
const names = z.array(text).check(z.maxLength(50));

const wish: z.ZodMiniType<MonitorWish> = z.object({
  id: text.check(z.minLength(1)),
  user: text,
  sessionId: text,
  mode: z.enum(monitorModes),
  phoneLogin: text,
  serverIp: text,
});

const schema: z.ZodMiniType<TeamCommand> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['ask-now', 'open-options']) }),
  z.object({ kind: z.literal('look-at'), user: z.nullable(text) }),
  z.object({ kind: z.literal('count'), inGroups: names, userGroups: names }),
  z.object({ kind: z.literal('monitor'), wish }),
]);

export const parseTeamCommand = (message: unknown): TeamCommand | null =>
  schema.safeParse(message).data ?? null;
