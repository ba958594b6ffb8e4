import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { deepEqual } from '../../utils/deep-equal.ts';
import type { Lockable } from '../../utils/settings/options/options.ts';
import { fieldOrder, optionOf } from '../../utils/settings/form/draft.ts';

/** Whether two drafts say the same in every field. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  fieldOrder.every((field) => deepEqual(a[field], b[field]));

/** Brings in `next` wherever the person has not typed since `base`; what was typed stays as typed. */
export function rebase(draft: Draft, base: Draft, next: Draft): Draft {
  return { ...draft, ...pick(next, (field) => deepEqual(draft[field], base[field])) };
}

/** The draft with everything that is locked as `given` has it: nobody has typed there. */
export function underLock(draft: Draft, given: Draft, locked: ReadonlySet<Lockable>): Draft {
  return { ...draft, ...pick(given, (field) => locked.has(optionOf(field))) };
}

/** What of a change may be made: all but what is locked. */
export function editable(change: Partial<Draft>, locked: ReadonlySet<Lockable>): Partial<Draft> {
  return pick(change, (field) => !locked.has(optionOf(field)));
}

/** What is typed otherwise than `stored` has it. */
export function difference(draft: Partial<Draft>, stored: Draft): Partial<Draft> {
  return pick(draft, (field) => !deepEqual(draft[field], stored[field]));
}

/** Some of the fields that a draft has. */
export function pick(draft: Partial<Draft>, wanted: (field: DraftField) => boolean): Partial<Draft> {
  const fields = fieldOrder.filter((field) => Object.hasOwn(draft, field) && wanted(field));
  return Object.fromEntries(fields.map((field) => [field, draft[field]]));
}
