import * as fc from 'fast-check';
import { controlNames } from '../../../utils/call/control.ts';
import type { BoardDraft } from '../../../utils/settings/board-draft.ts';
import type { TransferWay } from '../../../utils/settings/board-rows.ts';
import type { DialingDraft } from '../../../utils/settings/dialing-draft.ts';
import type { Draft } from '../../../utils/settings/draft.ts';

/* What people may type, for properties: anything at all, and what is mostly good. */

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[\w-]{1,25}$/));
const maybe = fc.oneof(fc.constant(''), anyText);
const ways = fc.constantFrom<TransferWay>('blind', 'with-customer', 'park-customer', 'in-group');
const controls = fc.subarray([...controlNames]);
const few = { maxLength: 4 };

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  dialerAddress: anyText,
  agentApi: fc.oneof(anyText, fc.constant('agc/api.php')),
  nonAgentApi: fc.oneof(anyText, fc.constant('')),
  apiUser: anyText,
  apiPassword: fc.string({ unit: 'binary' }),
  agentId: anyText,
  teamId: anyText,
  sites: fc.array(fc.oneof(fc.webUrl(), anyText), few),
  newSite: maybe,
  country: fc.oneof(anyText, fc.constant('DE')),
  exactDigits: fc.boolean(),
  search: fc.boolean(),
  preview: fc.boolean(),
  focus: fc.boolean(),
  dialPrefix: maybe,
  groupAlias: maybe,
  dialIngroup: maybe,
  vendorId: maybe,
  allowPrefixes: maybe,
  denyPrefixes: maybe,
  controls,
  outcomes: fc.array(fc.record({ code: anyText, label: anyText, callback: fc.boolean() }), few),
  newOutcomeCode: maybe,
  newOutcomeLabel: maybe,
  newOutcomeCallback: fc.boolean(),
  pauseCodes: fc.array(fc.record({ code: anyText, label: anyText }), few),
  newPauseCode: maybe,
  newPauseCodeLabel: maybe,
  transfers: fc.array(fc.record({ label: anyText, way: ways, target: anyText }), few),
  newTransferLabel: maybe,
  newTransferWay: ways,
  newTransferTarget: maybe,
  inGroups: fc.array(fc.record({ inGroup: anyText }), few),
  newInGroup: maybe,
});

const prefixes = fc.array(fc.stringMatching(/^ ?\+?\d[\d .-]{0,6}$/), few).map((list) => list.join(','));
const code = fc.stringMatching(/^[\w-]{1,6}$/);
const label = fc.stringMatching(/^ ?[\w ]{0,8}[äß漢é][\w ]{0,8}$/);
const group = fc.stringMatching(/^[A-Z\d_]{2,20}$/);
/** No list says one thing twice. */
const each = <T>(row: fc.Arbitrary<T>, key: (one: T) => string) =>
  fc.uniqueArray(row, { ...few, selector: (one) => key(one).toLowerCase() });

export const goodDialing: fc.Arbitrary<DialingDraft> = fc.record({
  country: fc.constantFrom('US', 'DE', 'BR'),
  exactDigits: fc.boolean(),
  search: fc.boolean(),
  preview: fc.boolean(),
  focus: fc.boolean(),
  dialPrefix: fc.stringMatching(/^ ?[A-Za-z\d]{0,20}$/),
  groupAlias: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z\d]{2,30} ?$/)),
  dialIngroup: fc.stringMatching(/^[\w-]{0,20}$/),
  vendorId: fc.oneof(fc.stringMatching(/^[\w @.-]{0,20}$/), fc.stringMatching(/^[äß漢éñ]{0,6}$/)),
  allowPrefixes: prefixes,
  denyPrefixes: prefixes,
});

export const goodBoard: fc.Arbitrary<BoardDraft> = fc.record({
  controls,
  outcomes: each(fc.record({ code, label, callback: fc.boolean() }), (row) => row.code),
  newOutcomeCode: fc.constant(' ONE-MO '),
  newOutcomeLabel: fc.constant('One more'),
  newOutcomeCallback: fc.boolean(),
  pauseCodes: each(fc.record({ code, label }), (row) => row.code),
  newPauseCode: fc.constant(''),
  newPauseCodeLabel: fc.constant(' '),
  transfers: fc.array(
    fc.oneof(
      fc.record({
        label,
        way: fc.constantFrom('blind', 'with-customer', 'park-customer'),
        target: fc.stringMatching(/^[\dA-Z*#() -]{0,20}\d$/),
      }),
      fc.record({ label, way: fc.constant('in-group'), target: group }),
    ),
    few,
  ),
  newTransferLabel: fc.constant(''),
  newTransferWay: ways,
  newTransferTarget: fc.constant(''),
  inGroups: each(fc.record({ inGroup: group }), (row) => row.inGroup),
  newInGroup: fc.constantFrom('', 'one-more-of-them'),
});

/** Mostly good fields, so that whole drafts pass often enough. */
export const goodDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.record({
      dialerAddress: fc.webUrl(),
      agentApi: fc.constantFrom('', '/agc/api.php'),
      nonAgentApi: fc.constantFrom('', 'x/y.php'),
      apiUser: fc.stringMatching(/^ ?[\w-]{1,20} ?$/),
      apiPassword: fc.string({ maxLength: 40 }),
      agentId: fc.stringMatching(/^ ?[\w-]{1,100} ?$/),
      teamId: fc.stringMatching(/^[\w -]{1,20}$/),
      sites: fc.array(fc.webUrl(), few),
      newSite: fc.constant(''),
    }),
    goodDialing,
    goodBoard,
  )
  .map(([seat, dialing, board]) => Object.assign(seat, dialing, board));
