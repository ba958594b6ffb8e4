import * as z from 'zod/mini';
import { controlNames } from '../call/control.ts';
import { leadFields, panelCorners, recordOpenings } from '../call/site.ts';
import { ok } from '../result.ts';
import { defaultPaths, parseApiPath } from './api-path.ts';
import { parseTransferTarget, transferWays } from './board-rows.ts';
import { MOST_ROWS, parseInGroup, parseLabel, parseOutcomeCode, parsePauseCode } from './board-values.ts';
import { parseDialerAddress } from './dialer-address.ts';
import {
  parseCountry,
  parseDialIngroup,
  parseDialPrefix,
  parseGroupAlias,
  parseVendorId,
} from './dialing.ts';
import { orEmpty, parseAgentId, parseApiUser, parseReportsUser, parseTeamId } from './identity.ts';
import { text } from './normal.ts';
import type { OptionName, Options } from './options.ts';
import { MOST_PREFIXES, parsePrefix } from './prefixes.ts';
import { MOST_SERVERS } from './servers.ts';
import { parseTimeZone } from './time-zone.ts';
import {
  MOST_SITES,
  NO_RECORD_ADDRESS,
  parseAttribute,
  parseFieldLabel,
  parseRecordAddress,
  parseSelector,
  parseSite,
  plainFields,
} from './site.ts';

/*
 * The one schema of the options: how each value is read, wherever it comes from (storage, policy, file, link),
 * and from what the browsers' policy schema is made. A list is read row by row, so that one bad row costs no other.
 */

export interface ListType<Row> {
  readonly row: z.ZodMiniType<Row>;
  readonly most: number;
  /** What no two rows may have in common; null when the same row may come twice. */
  id(row: Row): string | null;
  /** The order they stand in, whichever they are given in; without it, theirs. */
  readonly order?: readonly Row[];
  /** The rest of a row may count without what is wrong in it: nothing else changes its meaning. */
  readonly isPatient?: true;
}

type OptionType<T> = [T] extends [readonly (infer Row)[]] ? ListType<Row> : z.ZodMiniType<T>;
type OptionTypes = { readonly [Name in keyof Options]: OptionType<Options[Name]> };

const milliseconds = z.int().check(z.minimum(250), z.maximum(3_600_000));
const yesOrNo = z.boolean();
const label = text(parseLabel);
const itself = (id: string) => id;
/** The dialer's database does not tell `SALE` and `sale` apart. */
const anyCase = (id: string) => id.toLowerCase();
const byCode = ({ code }: { readonly code: string }) => anyCase(code);

const shownField = z.object({ field: z.enum(leadFields), label: z.prefault(text(parseFieldLabel), '') });

const siteType = z
  .object({
    origin: text(parseSite),
    place: z.prefault(z.enum(panelCorners), 'bottom-end'),
    fields: z.prefault(
      z.array(shownField).check(
        z.minLength(1),
        z.refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length, {
          error: 'A field is in the list twice.',
        }),
      ),
      plainFields(),
    ),
    recordOpening: z.prefault(z.enum(recordOpenings), 'off'),
    recordAddress: z.prefault(text(parseRecordAddress), ''),
    agentIdSelector: z.prefault(text(parseSelector), ''),
    agentIdAttribute: z.prefault(text(parseAttribute), ''),
    callableNumbers: z.prefault(z.boolean(), false),
  })
  .check(
    z.check((payload) => {
      const { recordOpening, recordAddress } = payload.value;
      if (recordOpening === 'off' || recordAddress !== '') return;
      const message = NO_RECORD_ADDRESS;
      payload.issues.push({ code: 'custom', message, input: recordOpening, path: ['recordOpening'] });
    }),
  );

const transferType = z
  .object({ label, way: z.prefault(z.enum(transferWays), 'blind'), target: text(ok) })
  .check(
    z.check((payload) => {
      const { way, target } = payload.value;
      const parsed = parseTransferTarget(way, target);
      if (!parsed.ok) {
        const message = parsed.error.words;
        payload.issues.push({ code: 'custom', message, input: target, path: ['target'] });
      } else payload.value = { ...payload.value, target: parsed.value };
    }),
  );

const prefixes: ListType<string> = { row: text(parsePrefix), most: MOST_PREFIXES, id: itself };

const optionTypes: OptionTypes = {
  dialerServers: { row: text(parseDialerAddress), most: MOST_SERVERS, id: itself },
  allowHttp: yesOrNo,
  agentApi: text((path) => parseApiPath(path, defaultPaths.agentApi)),
  nonAgentApi: text((path) => parseApiPath(path, defaultPaths.nonAgentApi)),
  dialerTimeZone: text(parseTimeZone),
  apiUser: text(orEmpty(parseApiUser)),
  reportsUser: text(parseReportsUser),
  agentId: text(orEmpty(parseAgentId)),
  teamId: text(orEmpty(parseTeamId)),
  sites: { row: siteType, most: MOST_SITES, id: ({ origin }) => origin, isPatient: true },
  askWaiting: milliseconds,
  askOnLead: milliseconds,
  askAway: milliseconds,
  country: text(parseCountry),
  exactDigits: yesOrNo,
  search: yesOrNo,
  preview: yesOrNo,
  focus: yesOrNo,
  dialPrefix: text(parseDialPrefix),
  groupAlias: text(parseGroupAlias),
  dialIngroup: text(parseDialIngroup),
  vendorId: text(parseVendorId),
  allowPrefixes: prefixes,
  denyPrefixes: prefixes,
  controls: { row: z.enum(controlNames), most: controlNames.length, id: itself, order: controlNames },
  outcomes: {
    row: z.object({ code: text(parseOutcomeCode), label, callback: z.prefault(z.boolean(), false) }),
    most: MOST_ROWS,
    id: byCode,
  },
  pauseCodes: { row: z.object({ code: text(parsePauseCode), label }), most: MOST_ROWS, id: byCode },
  transfers: { row: transferType, most: MOST_ROWS, id: () => null },
  inGroups: { row: text(parseInGroup), most: MOST_ROWS, id: anyCase },
};

/** Any of them, for who treats all alike. */
export type AnyType = ListType<unknown> | z.ZodMiniType;
export const typeOf = (option: OptionName): AnyType => optionTypes[option];
export const isList = (type: AnyType): type is ListType<unknown> => 'row' in type;
