import * as z from 'zod/mini';
import { controlNames, controlCommands } from '../call/controls.ts';
import { commandSteps } from '../call/lead-commands.ts';
import { deferredCallEnds } from '../call/deferred-call.ts';
import type { State } from '../call/state.ts';
import { permanentFailures, transientFailures } from '../call/link-failure.ts';
import { commandRefusals, ownRefusals } from '../call/failure-reason.ts';
import { exactly } from '../exact.ts';
import { linkSchema } from './link-schema.ts';

const instant = z.number();
const since = { user: z.string(), since: instant };
const record = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('known'),
    vendorLeadCode: z.string(),
    province: z.string(),
    securityPhrase: z.string(),
    sourceId: z.string(),
  }),
  z.object({ kind: z.enum(['uncertain', 'missing']) }),
]);
const lead = z.object({ leadId: z.string(), phone: z.string(), record });

const failureReason = z.object({
  kind: z.enum([...commandRefusals, ...ownRefusals, ...permanentFailures, ...transientFailures, 'mismatch']),
  field: z.exactOptional(z.string()),
});
const refused = z.object({ kind: z.literal('refused'), why: failureReason });
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), digits: z.string() }),
  z.object({ kind: z.literal('lead'), leadId: z.string() }),
]);
const attempt = z.object({
  id: z.string(),
  number: z.string(),
  target,
  extension: z.exactOptional(z.string()),
  at: instant,
  popsAtClick: z.number(),
  progress: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['pausing', 'sending', 'unknown']) }),
    z.object({ kind: z.enum(['stored', 'dialing']), at: instant }),
    refused,
  ]),
  pauseLeft: z.exactOptional(z.boolean()),
});
const deferredCall = z.object({
  id: z.string(),
  number: z.string(),
  target,
  at: instant,
  popsAtClick: z.number(),
  pauseFirst: z.boolean(),
  pause: z.enum(['none', 'ours', 'left']),
  refusals: z.number(),
  progress: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('waiting'), notBefore: instant }),
    z.object({ kind: z.literal('trying'), attempt: z.string() }),
    z.object({ kind: z.literal('over'), why: z.enum(deferredCallEnds) }),
  ]),
});
const controlResult = z.object({
  id: z.string(),
  command: z.enum(controlCommands),
  at: instant,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['sending', 'unclear', 'kept']) }),
    z.object({
      kind: z.literal('stored'),
      callbackDropped: z.exactOptional(z.boolean()),
      codeDropped: z.exactOptional(z.boolean()),
    }),
    z.object({
      kind: z.literal('told'),
      recording: z.exactOptional(z.boolean()),
      waiting: z.exactOptional(z.number()),
    }),
    refused,
  ]),
});

const leadCommands = z.object({
  pop: z.number(),
  steps: z.array(z.object({ step: z.enum(commandSteps), at: instant, sure: z.boolean() })),
  refused: z.array(z.object({ name: z.enum(controlNames), why: failureReason })),
});

const waiting = z.object({
  id: z.string(),
  user: z.string(),
  code: z.nullable(z.string()),
  at: instant,
  pop: z.number(),
  step: z.enum(['pause', 'code']),
  free: z.nullable(instant),
  again: z.boolean(),
});

/** Of what is kept between workers: a kind that was forgotten here would cost the whole state, the open order too. */
export const stateSchema = exactly<State>()(
  z.object({
    call: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unknown') }),
      z.object({ kind: z.literal('no-agent') }),
      z.object({ kind: z.literal('logged-out'), ...since }),
      z.object({ kind: z.literal('no-lead'), ...since }),
      z.object({ kind: z.literal('on-lead'), ...since, lead, pop: z.number() }),
    ]),
    link: linkSchema(permanentFailures),
    pops: z.number(),
    attempt: z.nullable(attempt),
    deferredCall: z.nullable(deferredCall),
    refusesOnLead: z.boolean(),
    placed: z.array(instant),
    controlResult: z.nullable(controlResult),
    leadCommands,
    waiting: z.nullable(waiting),
  }),
);
