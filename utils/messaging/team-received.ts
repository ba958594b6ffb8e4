import * as z from 'zod/mini';
import type { MonitorRequest } from '../call/floor.ts';
import { monitorModes } from '../call/floor.ts';
import { exactly } from '../exact.ts';
import { schemasOf } from './route.ts';
import type { TeamCommand } from './team-messages.ts';

/* What a team page may say to the background. */

/** Longer than anything the dialer takes; it is checked there what it really does. */
const text = z.string().check(z.maxLength(64));
const names = z.array(text).check(z.maxLength(50));

const request = exactly<MonitorRequest>()(
  z.strictObject({
    id: text.check(z.minLength(1)),
    user: text,
    sessionId: text,
    mode: z.enum(monitorModes),
    phoneLogin: text,
    serverIp: text,
  }),
);

export const teamSchemas = schemasOf<TeamCommand>()({
  'ask-now': z.strictObject({ kind: z.literal('ask-now') }),
  'open-options': z.strictObject({ kind: z.literal('open-options') }),
  'look-at': z.strictObject({ kind: z.literal('look-at'), user: z.nullable(text) }),
  count: z.strictObject({ kind: z.literal('count'), inGroups: names, userGroups: names }),
  monitor: z.strictObject({ kind: z.literal('monitor'), request }),
});
