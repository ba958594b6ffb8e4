import type { Draft } from '../../utils/settings/draft.ts';
import { fieldOrder } from './field-order.ts';

/** Whether two drafts say the same in every field. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  fieldOrder.every((field) => same(a[field], b[field]));

/** Brings in `next` wherever the person has not typed since `base`; what was typed stays as typed. */
export function rebase(draft: Draft, base: Draft, next: Draft): Draft {
  const merged = { ...draft };
  for (const field of fieldOrder) {
    if (same(draft[field], base[field])) Object.assign(merged, { [field]: next[field] });
  }
  return merged;
}

/** Whether two values of a field are alike: texts, ticks, lists and their rows. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const as = new Map<string, unknown>(Object.entries(a));
  const bs = new Map<string, unknown>(Object.entries(b));
  return as.size === bs.size && [...as].every(([key, value]) => bs.has(key) && same(value, bs.get(key)));
}
