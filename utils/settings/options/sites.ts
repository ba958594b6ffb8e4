import * as z from 'zod/mini';
import type { Site } from '../../call/site.ts';
import { leadFields, panelCorners, recordOpenings } from '../../call/site.ts';
import { exactly } from '../../exact.ts';
import { zodText } from '../values/zod-text.ts';
import { isNormal } from '../values/parsed.ts';
import {
  MOST_SITES,
  noRecordAddress,
  parseAttribute,
  parseFieldLabel,
  parseRecordAddress,
  parseSelector,
  parseSite,
  plainFields,
} from '../values/site.ts';
import { carried } from '../values/schema-problem.ts';
import { list, typedLine, typedRows, typedTick } from './define.ts';

const shownField = z.object({ field: z.enum(leadFields), label: z.prefault(zodText(parseFieldLabel), '') });

const siteType = z
  .object({
    origin: zodText(parseSite),
    place: z.prefault(z.enum(panelCorners), 'bottom-end'),
    fields: z.prefault(
      z.array(shownField).check(
        z.minLength(1),
        z.refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length, {
          params: carried({ kind: 'field-twice' }),
        }),
      ),
      plainFields(),
    ),
    recordOpening: z.prefault(z.enum(recordOpenings), 'off'),
    recordAddress: z.prefault(zodText(parseRecordAddress), ''),
    agentIdSelector: z.prefault(zodText(parseSelector), ''),
    agentIdAttribute: z.prefault(zodText(parseAttribute), ''),
    callableNumbers: z.prefault(z.boolean(), false),
  })
  .check(
    z.check((payload) => {
      const { recordOpening, recordAddress } = payload.value;
      if (recordOpening === 'off' || recordAddress !== '') return;
      const params = carried(noRecordAddress);
      payload.issues.push({ code: 'custom', params, input: recordOpening, path: ['recordOpening'] });
    }),
  );

const typedSite: z.ZodMiniType<Site> = exactly<Site>()(
  z.object({
    origin: z.string().check(z.refine((origin) => isNormal(parseSite, origin))),
    place: z.enum(panelCorners),
    fields: typedRows(z.object({ field: z.enum(leadFields), label: typedLine })),
    recordOpening: z.enum(recordOpenings),
    recordAddress: typedLine,
    agentIdSelector: typedLine,
    agentIdAttribute: typedLine,
    callableNumbers: typedTick,
  }),
);

const example: Site = {
  origin: 'https://crm.example.com',
  place: 'bottom-end',
  fields: [
    { field: 'phone', label: 'Phone' },
    { field: 'leadId', label: '' },
    { field: 'sourceId', label: 'Contract' },
  ],
  recordOpening: 'button',
  recordAddress: 'https://crm.example.com/contacts/{sourceId}',
  agentIdSelector: 'meta[name="agent-id"]',
  agentIdAttribute: 'content',
  callableNumbers: false,
};

/** The CRM. */
export const crm = {
  sites: list({
    type: { row: siteType, most: MOST_SITES, id: ({ origin }: Site) => origin, isPatient: true },
    example: [example],
    fields: { sites: typedRows(typedSite), newSite: typedLine },
    show: (sites: readonly Site[]) => ({ sites, newSite: '' }),
  }),
};
