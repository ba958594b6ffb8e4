import type * as z from 'zod/mini';
import type { FieldTypes, TypedInto } from '../options/define.ts';
import type { Declared } from '../options/declared.ts';
import type { Lockable, OptionName, Options } from '../options/options.ts';
import {
  declarationOf,
  defaultOptions,
  isOptionName,
  lockableNames,
  optionNames,
  secretNames,
} from '../options/options.ts';
import type { Parsed } from '../values/parsed.ts';
import type { ValueProblem } from '../values/problem.ts';

/* The fields of the form, as they follow from the declarations of the options. */

/** What is typed for one: into fields of its own, or into one of its name. */
type TypedFor<Name extends Lockable> = Declared[Name] extends {
  readonly fields: infer Fields extends FieldTypes;
}
  ? TypedInto<Fields>
  : { readonly [N in Name]: Declared[N] extends { show(value: never): infer Typed } ? Typed : string };

type Every<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;
type Typed = Every<{ [Name in Lockable]: TypedFor<Name> }[Lockable]>;

/** What a person typed, as typed. Of a password: empty keeps the stored one. */
export type Draft = { readonly [Field in keyof Typed]: Typed[Field] };
export type DraftField = keyof Draft;

/** Options as a form shows them: without passwords. */
export function draftOf(options: Options): Draft {
  const shown = optionNames.map((name) => {
    const own = declarationOf(name);
    return own.kind === 'list' ? own.show(options[name]) : { [name]: own.show(options[name]) };
  });
  return Object.assign({}, ...shown, ...secretNames.map((name) => ({ [name]: '' })));
}

export const emptyDraft: Draft = draftOf(defaultOptions);

const isField = (name: string): name is DraftField => Object.hasOwn(emptyDraft, name);

/** What may have been typed into the fields of an option. */
function fieldTypesOf(option: OptionName): FieldTypes {
  const own = declarationOf(option);
  return own.kind === 'list' ? own.fields : { [option]: own.typed };
}

/** The fields of an option, or of a password, which has one of its name. */
export const fieldsOf = (name: Lockable): readonly DraftField[] =>
  (isOptionName(name) ? Object.keys(fieldTypesOf(name)) : [name]).filter(isField);

const owners: ReadonlyMap<DraftField, Lockable> = new Map(
  lockableNames.flatMap((name) => fieldsOf(name).map((field) => [field, name] as const)),
);

/** Every field, first to last: the first wrong one gets the focus. */
export const fieldOrder: readonly DraftField[] = [...owners.keys()];

/** What a field belongs to. */
export function optionOf(field: DraftField): Lockable {
  const owner = owners.get(field);
  if (owner === undefined) throw new Error(`Nothing declares the field ${field}.`);
  return owner;
}

/** Whether a field waits for one more row of a list. */
export const isEntry = (field: DraftField): boolean => field.startsWith('new');

/** What is kept of a field when the page is closed, and taken back, has this shape; null: nothing is kept. */
export const keptTypeOf = (field: DraftField): z.ZodMiniType | null => keptTypes[field] ?? null;
const keptTypes: FieldTypes = Object.assign({}, ...optionNames.map(fieldTypesOf));

/** The options with one field each, of their name. */
type PlainName = {
  [Name in OptionName]: Declared[Name] extends { readonly fields: FieldTypes } ? never : Name;
}[OptionName];

/** Gives the parsed value, or else notes the problem of the field and gives the other one. */
export type Collect<Field, Problem extends { readonly kind: string }> = <T>(
  field: Field,
  parsed: Parsed<T, Problem>,
  otherwise: T,
) => T;

/** Reads every option that has one field of its name, each by itself. */
export function readPlain(
  draft: Draft,
  collect: Collect<DraftField, ValueProblem>,
): Pick<Options, PlainName> {
  const read = optionNames.map((name) => {
    const own = declarationOf(name);
    if (own.kind === 'list' || !isField(name)) return {};
    return { [name]: collect(name, own.read(draft[name]), defaultOptions[name]) };
  });
  return Object.assign({}, ...read);
}
