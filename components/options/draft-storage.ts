import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { fieldOrder, keptTypeOf } from '../../utils/settings/form/draft.ts';
import { pick } from './draft-merge.ts';

/*
 * What a page that is gone has left of what was typed into it. Whatever it is now: only what has the shape of a
 * draft comes back, field by field. What is wrong with it is said as of everything typed.
 */

const isKept = (field: DraftField) => keptTypeOf(field) !== null;

/** What may be kept of what is typed: all but the passwords; null when that is nothing. */
export function keepable(typed: Partial<Draft>): Partial<Draft> | null {
  const kept = pick(typed, isKept);
  return Object.keys(kept).length === 0 ? null : kept;
}

/** What of it can be used; empty when nothing. Never throws. */
export function parseKept(kept: unknown): Partial<Draft> {
  if (typeof kept !== 'object' || kept === null) return {};
  const typed: Partial<Draft> = {};
  for (const field of fieldOrder.filter((one) => Object.hasOwn(kept, one))) {
    const read = keptTypeOf(field)?.safeParse(Reflect.get(kept, field));
    if (read?.success === true) Object.assign(typed, { [field]: read.data });
  }
  return typed;
}
