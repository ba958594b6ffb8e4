import * as z from 'zod/mini';
import { ok } from '../../result.ts';
import { zodText } from '../values/zod-text.ts';
import type { Parsed } from '../values/parsed.ts';
import type { ValueProblem } from '../values/problem.ts';
import { parseSeconds, secondsText } from '../values/seconds.ts';

/*
 * How an option is declared: once, by one of these kinds. From its declaration follow the type of its value, its
 * default, how it is read from storage, policy, files and links, the schema of the policy, its field in the form and
 * where that stands, and what of it a page keeps that is closed.
 */

/** A list is read row by row, so that one bad row costs no other. */
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

/** Any of them, for who treats all alike. */
export type AnyType = ListType<unknown> | z.ZodMiniType;
export const isList = (type: AnyType): type is ListType<unknown> => 'row' in type;

/** Options that stand together in their section. */
export type Group = 'cadence' | 'time-zone' | 'paths' | 'reports-user' | 'every-call';

/** Where it stands: in its section, in the order of the declarations. */
interface Place {
  readonly group?: Group;
}

interface Option<Value, Type extends AnyType> extends Place {
  /** How a value is read, wherever it comes from; the browsers' policy schema is made of it too. */
  readonly type: Type;
  readonly default: Value;
  /** For who writes a policy. */
  readonly example: Value;
}

/** An option with one field, which has its name. */
export interface OneField<
  Kind extends 'tick' | 'line' | 'seconds' | 'choice',
  Value,
  Typed,
  Type extends AnyType = z.ZodMiniType<Value>,
> extends Option<Value, Type> {
  readonly kind: Kind;
  /** What may have been typed: what a page that is closed keeps has this shape, or is not taken back. */
  readonly typed: z.ZodMiniType<Typed>;
  show(value: Value): Typed;
  read(typed: Typed): Parsed<Value, ValueProblem>;
}

export type FieldTypes = Readonly<Record<string, z.ZodMiniType>>;
export type TypedInto<Fields extends FieldTypes> = {
  readonly [Name in keyof Fields]: z.output<Fields[Name]>;
};

/** An option with a form of its own: fields of these names and shapes, which are read together. */
export interface OwnForm<Value, Type extends AnyType, Fields extends FieldTypes> extends Option<Value, Type> {
  readonly kind: 'list';
  readonly fields: Fields;
  show(value: Value): TypedInto<Fields>;
}

/** A password: typed and never shown, in no file and no link, and kept apart (vault.ts). Only a policy may carry it. */
export interface Secret<User extends string> extends Place {
  readonly kind: 'secret';
  /** Whose it is: the option. */
  readonly user: User;
  readonly example: string;
}

/** One of several words. */
interface Choice<Word extends string, Value = Word> extends OneField<'choice', Value, Value> {
  readonly words: readonly Word[];
}

export type AnyOption =
  | OneField<'tick' | 'line' | 'seconds', unknown, unknown, AnyType>
  | Choice<string, unknown>
  | OwnForm<unknown, AnyType, FieldTypes>;

/** As typed: anything, but not without end. */
export const typedLine: z.ZodMiniType<string> = z.string().check(z.maxLength(100_000));
export const typedTick: z.ZodMiniType<boolean> = z.boolean();
export const typedRows = <Row>(row: z.ZodMiniType<Row>): z.ZodMiniType<readonly Row[]> =>
  z.array(row).check(z.maxLength(1_000));

const itself = <T>(value: T): T => value;

export function yesNo(own: Place & { readonly default: boolean }): OneField<'tick', boolean, boolean> {
  const [type, example] = [z.boolean(), own.default];
  return { kind: 'tick', ...own, example, type, typed: type, show: itself, read: ok };
}

interface Line extends Place {
  /** Gives the one normal form of a text, or what is wrong with it. */
  readonly parse: (text: string) => Parsed<string, ValueProblem>;
  readonly default?: string;
  readonly example: string;
}

/** One line of text. */
export const line = ({ parse, ...own }: Line): OneField<'line', string, string> => ({
  kind: 'line',
  default: '',
  ...own,
  type: zodText(parse),
  typed: typedLine,
  show: itself,
  read: parse,
});

interface LineOfMany<Row> extends Place {
  readonly type: ListType<Row>;
  readonly example: readonly Row[];
  readonly show: (rows: readonly Row[]) => string;
  readonly read: (typed: string) => Parsed<readonly Row[], ValueProblem>;
}

/** A list that is typed as one line. */
export const lineOfMany = <Row>(
  own: LineOfMany<Row>,
): OneField<'line', readonly Row[], string, ListType<Row>> => ({
  kind: 'line',
  default: [],
  typed: typedLine,
  ...own,
});

/** One of several words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  own: Place & { readonly default: NoInfer<Word>; readonly example: NoInfer<Word> },
): Choice<Word> {
  const type: z.ZodMiniType<Word> = z.enum(words);
  return { kind: 'choice', words, ...own, type, typed: type, show: itself, read: ok };
}

const milliseconds = z.int().check(z.minimum(250), z.maximum(3_600_000));

/** A time in milliseconds, typed in seconds. */
export const seconds = (own: Place & { readonly default: number }): OneField<'seconds', number, string> => ({
  kind: 'seconds',
  ...own,
  example: own.default,
  type: milliseconds,
  typed: typedLine,
  show: secondsText,
  read: parseSeconds,
});

interface List<Row, Fields extends FieldTypes> extends Place {
  readonly type: ListType<Row>;
  readonly default?: readonly Row[];
  readonly example: readonly Row[];
  readonly fields: Fields;
  readonly show: (rows: readonly Row[]) => TypedInto<Fields>;
}

/** A list with a form of its own. */
export const list = <Row, Fields extends FieldTypes>(
  own: List<Row, Fields>,
): OwnForm<readonly Row[], ListType<Row>, Fields> => ({
  kind: 'list',
  default: [],
  ...own,
});

export const secret = <const User extends string>(own: Omit<Secret<User>, 'kind'>): Secret<User> => ({
  kind: 'secret',
  ...own,
});
