import * as z from 'zod/mini';
import { controlNames } from '../../utils/call/control.ts';
import { leadFields, panelCorners, recordOpenings } from '../../utils/call/site.ts';
import { transferWays } from '../../utils/settings/board-rows.ts';
import type { Draft, DraftField } from '../../utils/settings/draft.ts';
import { parseSite } from '../../utils/settings/site.ts';
import { isNormal } from '../../utils/settings/problem.ts';
import { pick } from './draft-merge.ts';
import { fieldOrder } from './field-order.ts';

/*
 * What a page that is gone has left of what was typed into it. Whatever it is now: only what has the shape of a
 * draft comes back, field by field. What is wrong with it is said as of everything typed.
 */

const line = z.string().check(z.maxLength(100_000));
const tick = z.boolean();
const rows = <Row>(row: z.ZodMiniType<Row>) => z.array(row).check(z.maxLength(1_000));

const site = z.object({
  origin: z.string().check(z.refine((origin) => isNormal(parseSite, origin))),
  place: z.enum(panelCorners),
  fields: rows(z.object({ field: z.enum(leadFields), label: line })),
  recordOpening: z.enum(recordOpenings),
  recordAddress: line,
  agentIdSelector: line,
  agentIdAttribute: line,
  callableNumbers: tick,
});

const lists = {
  sites: rows(site),
  controls: rows(z.enum(controlNames)),
  outcomes: rows(z.object({ code: line, label: line, callback: tick })),
  pauseCodes: rows(z.object({ code: line, label: line })),
  transfers: rows(z.object({ label: line, way: z.enum(transferWays), target: line })),
  inGroups: rows(z.object({ inGroup: line })),
  newTransferWay: z.enum(transferWays),
} satisfies Partial<Record<DraftField, z.ZodMiniType>>;

const ticks: ReadonlySet<DraftField> = new Set([
  'allowHttp',
  'exactDigits',
  'search',
  'preview',
  'focus',
  'newOutcomeCallback',
] as const);

const secrets: ReadonlySet<DraftField> = new Set(['apiPassword', 'reportsPassword'] as const);

/** What may be kept of what is typed: all but the passwords; null when that is nothing. */
export function keepable(typed: Partial<Draft>): Partial<Draft> | null {
  const kept = pick(typed, (field) => !secrets.has(field));
  return Object.keys(kept).length === 0 ? null : kept;
}

/** What of it can be used; empty when nothing. Never throws. */
export function parseKept(kept: unknown): Partial<Draft> {
  if (typeof kept !== 'object' || kept === null) return {};
  const typed: Partial<Draft> = {};
  for (const field of fieldOrder.filter((one) => Object.hasOwn(kept, one) && !secrets.has(one))) {
    const read = typeOf(field).safeParse(Reflect.get(kept, field));
    if (read.success) Object.assign(typed, { [field]: read.data });
  }
  return typed;
}

function typeOf(field: DraftField): z.ZodMiniType {
  if (isList(field)) return lists[field];
  return ticks.has(field) ? tick : line;
}

const isList = (field: DraftField): field is keyof typeof lists => Object.hasOwn(lists, field);
