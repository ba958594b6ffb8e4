import * as z from 'zod/mini';
import { agentIdForm } from '../call/agent-id.ts';
import { refusals, troubles } from '../call/state.ts';
import type { Wish } from '../call/control.ts';
import { parkActions } from '../call/control.ts';
import { callTimes } from '../call/order.ts';
import { recordOutcomes } from '../call/record-status.ts';
import type {
  Command,
  ConnectionTest,
  ConnectionVerdict,
  NumberQuestion,
  PageReport,
  PortName,
} from './messages.ts';
import { portNames } from './messages.ts';

/* What comes over a message is parsed before it is believed. Null: it is none of ours. */

const pixels = z.number().check(z.gte(0), z.lte(100_000));

export const layoutSchema = z.object({
  place: z.nullable(z.object({ x: pixels, y: pixels })),
  collapsed: z.boolean(),
  dismissedPop: z.nullable(z.int()),
});

/** Longer than anything the dialer takes; it is checked there what it really does. */
const text = z.string().check(z.maxLength(300));
const code = text;
const callback = z.nullable(z.object({ at: text, type: z.enum(['USERONLY', 'ANYONE']), comment: text }));
const target = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    number: text,
    way: z.enum(['blind', 'with-customer', 'park-customer']),
  }),
  z.object({ kind: z.literal('in-group'), inGroup: text }),
  z.object({ kind: z.literal('agent'), user: text }),
  z.object({
    kind: z.literal('call'),
    action: z.enum(['HANGUP_XFER', 'HANGUP_BOTH', 'LEAVE_3WAY_CALL', 'LEAVE_VM']),
  }),
]);

const wishSchema: z.ZodMiniType<Wish> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['hang-up', 'resume', 'cancel-pause', 'queue', 'log-out']) }),
  z.object({ kind: z.literal('pause'), code: z.nullable(code) }),
  z.object({ kind: z.literal('outcome'), code, callback }),
  z.object({ kind: z.literal('finish'), code, callback, pauseCode: z.nullable(code) }),
  z.object({ kind: z.literal('transfer'), to: target }),
  z.object({ kind: z.literal('park'), action: z.enum(parkActions) }),
  z.object({ kind: z.literal('tones'), keys: text }),
  z.object({ kind: z.literal('recording'), action: z.enum(['START', 'STOP', 'STATUS']) }),
  z.object({
    kind: z.literal('preview'),
    action: z.enum(['SKIP', 'DIALONLY', 'ALTDIAL', 'ADR3DIAL', 'FINISH']),
  }),
  z.object({ kind: z.literal('switch-lead'), leadId: text }),
  z.object({
    kind: z.literal('in-groups'),
    action: z.enum(['ADD', 'REMOVE', 'CHANGE']),
    groups: z.array(text).check(z.maxLength(50)),
    blended: z.boolean(),
  }),
  z.object({
    kind: z.literal('remote-agent'),
    action: z.enum(['HANGUP', 'EXTENSIONTRANSFER', 'INGROUPTRANSFER']),
    callId: text,
    target: text,
  }),
]);

const commandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['retry', 'overdue', 'open-options', 'dismiss-order']) }),
  z.object({ kind: z.literal('call-lead'), pop: z.int() }),
  z.object({ kind: z.literal('call-lead-when-done'), pop: z.int() }),
  z.object({ kind: z.literal('call-when-done'), order: text }),
  z.object({ kind: z.literal('pause-for-call'), on: z.boolean() }),
  z.object({ kind: z.literal('cancel-put-off'), id: text }),
  z.object({ kind: z.literal('ask-in-popup'), pop: z.int(), when: z.enum(callTimes) }),
  z.object({ kind: z.literal('answer'), yes: z.boolean() }),
  z.object({ kind: z.literal('call-number'), number: text }),
  z.object({ kind: z.literal('pause-then-call'), order: text }),
  z.object({ kind: z.literal('carry-out'), wish: wishSchema }),
  z.object({ kind: z.literal('open-record'), pop: z.int() }),
  z.object({ kind: z.literal('lay-out'), layout: layoutSchema }),
]);

/** A page is somebody else's: what it says is an AgentID of the one form, or nothing. */
const pageReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page-agent'), agentId: z.nullable(z.string().check(z.regex(agentIdForm))) }),
  z.object({ kind: z.literal('record'), pop: z.int(), outcome: z.enum(recordOutcomes) }),
]);

const connectionTestSchema = z.object({ kind: z.literal('test-connection') });

const numberQuestionSchema = z.object({ kind: z.literal('read-number'), text });

const verdictSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heard'),
    dialerVersion: z.string(),
    agent: z.enum(['unknown', 'no-agent', 'logged-out', 'no-lead', 'on-lead']),
    user: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('trouble'), trouble: z.enum(troubles) }),
  z.object({
    kind: z.literal('refused'),
    refusal: z.enum(refusals),
    withheld: z.exactOptional(z.literal(true)),
  }),
  z.object({ kind: z.literal('not-set-up') }),
  z.object({ kind: z.literal('team-only') }),
]);

export const parsePortName = (name: string): PortName | null =>
  portNames.find((known) => known === name) ?? null;

export const parseCommand = (message: unknown): Command | null =>
  commandSchema.safeParse(message).data ?? null;

export const parsePageReport = (message: unknown): PageReport | null =>
  pageReportSchema.safeParse(message).data ?? null;

export const parseConnectionTest = (message: unknown): ConnectionTest | null =>
  connectionTestSchema.safeParse(message).data ?? null;

export const parseNumberQuestion = (message: unknown): NumberQuestion | null =>
  numberQuestionSchema.safeParse(message).data ?? null;

export const parseConnectionVerdict = (message: unknown): ConnectionVerdict | null =>
  verdictSchema.safeParse(message).data ?? null;
