import type * as z from 'zod/mini';

/*
 * A schema that mirrors a type by hand is held to it in both directions. `ZodMiniType<T>` is content with one of fewer
 * kinds, or without an optional property: what was forgotten then builds, and is parsed to nothing.
 */

type Plain = string | number | boolean | null | undefined;

/** As it is; what is parsed may be changed by whoever has it, which is no difference. */
type Fixed<T> = T extends Plain ? T : { readonly [Name in keyof T]: Fixed<T[Name]> };
/** With every property there: one that was forgotten cannot hide behind being optional. */
type Filled<T> = T extends Plain ? T : { readonly [Name in keyof T]-?: Filled<T[Name]> };

type Both<T> = [Fixed<T>, Filled<T>];

/** What a wrong schema is measured with: none is assignable to it. */
interface NotAsItsType {
  readonly 'the schema has fewer kinds or properties than its type, or more': never;
}

export type AsIts<Type, Parsed> =
  Both<Type> extends Both<Parsed> ? (Both<Parsed> extends Both<Type> ? unknown : NotAsItsType) : NotAsItsType;

/** The schema of `Type`: `exactly<Wish>()(z.discriminatedUnion(...))`. */
export const exactly =
  <Type>() =>
  <Schema extends z.ZodMiniType>(schema: Schema & AsIts<Type, z.output<Schema>>): Schema =>
    schema;
