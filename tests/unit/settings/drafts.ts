import * as fc from 'fast-check';
import { controlNames } from '../../../utils/call/controls.ts';
import type { Site } from '../../../utils/call/site.ts';
import { leadFields, panelCorners, recordOpenings } from '../../../utils/call/site.ts';
import type { ControlsDraft } from '../../../utils/settings/form/control-lists.ts';
import type { TransferWay } from '../../../utils/settings/values/control-rows.ts';
import type { Draft, DraftField } from '../../../utils/settings/form/draft.ts';
import { checkDraft } from '../../../utils/settings/form/draft-check.ts';
import type { PartialOptions, OptionName } from '../../../utils/settings/options/options.ts';
import { declarationOf, optionNames } from '../../../utils/settings/options/options.ts';
import { before } from './samples.ts';

/* What people may type, for properties: anything at all, and what is mostly good. */

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[\w-]{1,25}$/));
const maybe = fc.oneof(fc.constant(''), anyText);
const ways = fc.constantFrom<TransferWay>('blind', 'with-customer', 'park-customer', 'in-group');
const controls = fc.subarray([...controlNames]);
const few = { maxLength: 4 };

const fields = fc.subarray([...leadFields]);
const anySite: fc.Arbitrary<Site> = fc.record({
  origin: anyText,
  place: fc.constantFrom(...panelCorners),
  fields: fields.chain((some) =>
    fc.tuple(...some.map((field) => fc.record({ field: fc.constant(field), label: maybe }))),
  ),
  recordOpening: fc.constantFrom(...recordOpenings),
  recordAddress: maybe,
  agentIdSelector: maybe,
  agentIdAttribute: maybe,
  callableNumbers: fc.boolean(),
});

type PlainField = {
  [Name in OptionName & DraftField]: Draft[Name] extends string | boolean ? Name : never;
}[OptionName & DraftField];
type Texts = Readonly<Partial<Record<string, fc.Arbitrary<string>>>>;

/** Every field of the options that have one each: ticks and choices from their declarations, texts as given. */
const plainFields = (texts: Texts, other: (example: string) => fc.Arbitrary<string>) =>
  Object.fromEntries<unknown>(
    optionNames.flatMap((name): [string, fc.Arbitrary<unknown>][] => {
      const own = declarationOf(name);
      switch (own.kind) {
        case 'list':
          return [];
        case 'tick':
          return [[name, fc.boolean()]];
        case 'choice':
          return [[name, fc.constantFrom(...own.words)]];
        default:
          return [[name, texts[name] ?? other(String(own.show(own.example)))]];
      }
    }),
  ) as { readonly [Name in PlainField]: fc.Arbitrary<Draft[Name]> };

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  ...plainFields(
    {
      agentApi: fc.oneof(anyText, fc.constant('agc/api.php')),
      nonAgentApi: fc.oneof(anyText, fc.constant('')),
      dialerTimeZone: fc.oneof(anyText, fc.constant('Asia/Manila')),
      askOnLead: fc.oneof(anyText, fc.constant('3')),
      country: fc.oneof(anyText, fc.constant('DE')),
    },
    () => maybe,
  ),
  dialerAddress: anyText,
  otherServers: maybe,
  apiPassword: fc.string({ unit: 'binary' }),
  reportsPassword: fc.string({ unit: 'binary' }),
  sites: fc.array(anySite, few),
  newSite: maybe,
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

export const goodDialing = fc.record({
  country: fc.constantFrom('US', 'DE', 'BR'),
  dialPrefix: fc.stringMatching(/^ ?[A-Za-z\d]{0,20}$/),
  groupAlias: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z\d]{2,30} ?$/)),
  dialIngroup: fc.stringMatching(/^[\w-]{0,20}$/),
  vendorId: fc.oneof(fc.stringMatching(/^[\w @.-]{0,20}$/), fc.stringMatching(/^[äß漢éñ]{0,6}$/)),
  allowPrefixes: prefixes,
  denyPrefixes: prefixes,
});

export const goodControls: fc.Arbitrary<ControlsDraft> = fc.record({
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

const webOrigin = fc.webUrl().map((url) => new URL(url).origin);
const goodSite: fc.Arbitrary<Site> = fc
  .record({
    origin: webOrigin,
    place: fc.constantFrom(...panelCorners),
    fields: fc
      .subarray([...leadFields], { minLength: 1 })
      .map((some) => some.map((field) => ({ field, label: field === 'phone' ? 'Nummer "1" <b>' : '' }))),
    recordOpening: fc.constantFrom(...recordOpenings),
    recordAddress: fc.constantFrom('/c/{leadId}', '/#/c?p={phone}&s={sourceId}'),
    agentIdSelector: fc.constantFrom('', 'meta[name="agent-id"]', '#user > b'),
    agentIdAttribute: fc.constantFrom('', 'content'),
    callableNumbers: fc.boolean(),
  })
  .map((site) => Object.assign({}, site, { recordAddress: site.origin + site.recordAddress }));

const seconds = fc.integer({ min: 250, max: 3_600_000 }).map((milliseconds) => String(milliseconds / 1_000));

/** Mostly good fields, so that whole drafts pass often enough. */
export const goodDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.record({
      ...plainFields(
        {
          agentApi: fc.constantFrom('', '/agc/api.php'),
          nonAgentApi: fc.constantFrom('', 'x/y.php'),
          dialerTimeZone: fc.constantFrom('', ' America/New York', 'Asia/Kolkata', 'UTC'),
          apiUser: fc.stringMatching(/^ ?[\w-]{1,20} ?$/),
          reportsUser: fc.constantFrom('', 'reports'),
          agentId: fc.stringMatching(/^ ?[\w-]{1,100} ?$/),
          teamId: fc.stringMatching(/^[\w -]{1,20}$/),
          askWaiting: seconds,
          askOnLead: seconds,
          askAway: seconds,
        },
        (example) => fc.constantFrom(example),
      ),
      dialerAddress: fc.webUrl(),
      otherServers: fc.array(fc.webUrl(), few).map((urls) => urls.join(' , ')),
      allowHttp: fc.constant(true),
      apiPassword: fc.string({ maxLength: 40 }),
      reportsPassword: fc.constant(''),
      sites: fc.uniqueArray(goodSite, { ...few, selector: ({ origin }) => origin }),
      newSite: fc.constant(''),
    }),
    goodDialing,
    goodControls,
  )
  .map(([seat, dialing, controlsConfig]) => Object.assign(seat, dialing, controlsConfig));

/** Some of the options of a seat that somebody could have set up. */
export const goodOptions: fc.Arbitrary<PartialOptions> = fc
  .tuple(goodDraft, fc.subarray([...optionNames]))
  .map(([draft, names]) => {
    const checked = checkDraft(draft, before({ apiPassword: 'policy', reportsPassword: 'policy' }));
    if (!checked.ok) return {};
    return Object.fromEntries(names.map((name) => [name, checked.value.options[name]]));
  });
