import * as z from 'zod/mini';
import { agentIdForm } from '../call/agent-id.ts';
import type { ControlCommand } from '../call/controls.ts';
import { bareCommands, parkActions, previewActions } from '../call/controls.ts';
import { callTimes } from '../call/dial-attempt.ts';
import { recordOutcomes } from '../call/record-status.ts';
import { exactly } from '../exact.ts';
import type {
  OptionsQuestion,
  PanelCommand,
  PanelLayout,
  PopupCommand,
  PopupQuestion,
  ResidentReport,
} from './messages.ts';
import { schemasOf } from './route.ts';

/*
 * What each sender may say to the background: one table a sender, exact in kinds and properties. What is in no table
 * of the sender's is not heard, whatever its port is called.
 */

const pixels = z.number().check(z.gte(0), z.lte(100_000));

const layout = exactly<PanelLayout>()(
  z.strictObject({
    place: z.nullable(z.strictObject({ x: pixels, y: pixels })),
    collapsed: z.boolean(),
    dismissedPop: z.nullable(z.int()),
  }),
);

/** Longer than anything the dialer takes; it is checked there what it really does. */
const text = z.string().check(z.maxLength(300));
const code = text;
const callback = z.nullable(
  z.strictObject({ at: text, type: z.enum(['USERONLY', 'ANYONE']), comment: text }),
);
const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    number: text,
    way: z.enum(['blind', 'with-customer', 'park-customer']),
  }),
  z.strictObject({ kind: z.literal('in-group'), inGroup: text }),
  z.strictObject({ kind: z.literal('agent'), user: text }),
  z.strictObject({
    kind: z.literal('call'),
    action: z.enum(['HANGUP_XFER', 'HANGUP_BOTH', 'LEAVE_3WAY_CALL', 'LEAVE_VM']),
  }),
]);

const command = exactly<ControlCommand>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(bareCommands) }),
    z.strictObject({ kind: z.literal('pause'), code: z.nullable(code) }),
    z.strictObject({ kind: z.literal('outcome'), code, callback }),
    z.strictObject({ kind: z.literal('finish'), code, callback, pauseCode: z.nullable(code) }),
    z.strictObject({ kind: z.literal('transfer'), to: target }),
    z.strictObject({ kind: z.literal('park'), action: z.enum(parkActions) }),
    z.strictObject({ kind: z.literal('tones'), keys: text }),
    z.strictObject({ kind: z.literal('recording'), action: z.enum(['START', 'STOP', 'STATUS']) }),
    z.strictObject({
      kind: z.literal('preview'),
      action: z.enum(previewActions),
    }),
    z.strictObject({ kind: z.literal('switch-lead'), leadId: text }),
    z.strictObject({
      kind: z.literal('in-groups'),
      action: z.enum(['ADD', 'REMOVE', 'CHANGE']),
      groups: z.array(text).check(z.maxLength(50)),
      blended: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('remote-agent'),
      action: z.enum(['HANGUP', 'EXTENSIONTRANSFER', 'INGROUPTRANSFER']),
      callId: text,
      target: text,
    }),
  ]),
);

const kind = <const Kind extends string>(name: Kind) => z.literal(name);
const bare = <const Kind extends string>(name: Kind) => z.strictObject({ kind: kind(name) });
const onPop = <const Kind extends string>(name: Kind) => z.strictObject({ kind: kind(name), pop: z.int() });
const onOrder = <const Kind extends string>(name: Kind) =>
  z.strictObject({ kind: kind(name), attempt: text });

const ofSeat = {
  retry: bare('retry'),
  'dismiss-attempt': bare('dismiss-attempt'),
  'call-when-done': onOrder('call-when-done'),
  'pause-then-call': onOrder('pause-then-call'),
  'pause-for-call': z.strictObject({ kind: kind('pause-for-call'), on: z.boolean() }),
  'cancel-deferred-call': z.strictObject({ kind: kind('cancel-deferred-call'), id: text }),
  'carry-out': z.strictObject({ kind: kind('carry-out'), command, pop: z.int() }),
};

export const panelSchemas = schemasOf<PanelCommand>()({
  ...ofSeat,
  overdue: bare('overdue'),
  'open-options': bare('open-options'),
  'call-lead': onPop('call-lead'),
  'call-lead-when-done': onPop('call-lead-when-done'),
  'ask-in-popup': z.strictObject({ kind: kind('ask-in-popup'), pop: z.int(), when: z.enum(callTimes) }),
  'open-record': onPop('open-record'),
  'lay-out': z.strictObject({ kind: kind('lay-out'), layout }),
});

export const popupSchemas = schemasOf<PopupCommand>()({
  ...ofSeat,
  answer: z.strictObject({ kind: kind('answer'), yes: z.boolean() }),
  'call-number': z.strictObject({ kind: kind('call-number'), number: text }),
});

/** A page is somebody else's: what it says is an AgentID of the one form, or nothing. */
export const residentSchemas = schemasOf<ResidentReport>()({
  'page-agent': z.strictObject({
    kind: kind('page-agent'),
    agentId: z.nullable(z.string().check(z.regex(agentIdForm))),
  }),
  record: z.strictObject({ kind: kind('record'), pop: z.int(), outcome: z.enum(recordOutcomes) }),
});

export const optionsSchemas = schemasOf<OptionsQuestion>()({
  'test-connection': bare('test-connection'),
  'check-set-up': bare('check-set-up'),
});

export const popupQuestions = schemasOf<PopupQuestion>()({
  'read-number': z.strictObject({ kind: kind('read-number'), text }),
});
