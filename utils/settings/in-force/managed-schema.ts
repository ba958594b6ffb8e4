import * as z from 'zod/mini';
import { isList } from '../options/define.ts';
import type { Lockable } from '../options/options.ts';
import { declarationOf, isOptionName, optionNames, secretNames } from '../options/options.ts';

/*
 * What a policy can set, as JSON schema, made of the options' own. Browsers take a small part of that language:
 * each node has one `type`, and nothing is alternative, referred to or defaulted.
 */

/** Anything that can stand in a policy: options, secrets, and which of them people may change. */
export type PolicyName = Lockable | 'changeable';
export const policyNames: readonly PolicyName[] = [...optionNames, ...secretNames, 'changeable'];

/** How it is called for people, and in a line what it is. */
export interface Described {
  readonly title: string;
  readonly description: string;
}

export type ValueSchema = Partial<Described> &
  (
    | { readonly type: 'boolean' }
    | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
    | { readonly type: 'string'; readonly enum?: readonly string[]; readonly sensitiveValue?: true }
    | { readonly type: 'array'; readonly items: ValueSchema }
    | { readonly type: 'object'; readonly properties: Readonly<Record<string, ValueSchema>> }
  );

/** Everything a policy can set, in the order of the options page, with all that the schema can say of it. */
export function policySchema(words: PolicyWords): ReadonlyMap<PolicyName, ValueSchema> {
  return new Map(policyNames.map((name) => [name, { ...words(name), ...schemaOf(name) }]));
}

type PolicyWords = (name: PolicyName) => Described;

/**
 * The schema for the manifest's `storage.managed_schema`. Of the values it tells their types alone: Chromium drops
 * a whole list, and tells nobody, when one word in one row is none of an `enum`; without it the row arrives, is
 * left out with a reason that the options page shows, and the others count.
 */
export function managedSchema(words: PolicyWords): object {
  const properties = [...policySchema(words)].map(([name, schema]) => [name, typesAlone(schema)] as const);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function schemaOf(name: PolicyName): ValueSchema {
  if (name === 'changeable') return changeable;
  if (!isOptionName(name)) return { type: 'string', sensitiveValue: true };
  const { type } = declarationOf(name);
  if (!isList(type)) return valueSchema(z.toJSONSchema(type, { io: 'input' }));
  return { type: 'array', items: valueSchema(z.toJSONSchema(type.row, { io: 'input' })) };
}

const changeable: ValueSchema = {
  type: 'array',
  items: { type: 'string', enum: [...optionNames, ...secretNames] },
};

/** Throws on an option that says itself in a way that no policy can: that is for who adds it to mend. */
function valueSchema(schema: z.core.JSONSchema.JSONSchema | boolean): ValueSchema {
  const {
    type,
    items,
    properties,
    minimum,
    maximum,
    enum: words,
  } = typeof schema === 'boolean' ? {} : schema;
  if (type === 'boolean') return { type };
  if (type === 'integer' && minimum !== undefined && maximum !== undefined) return { type, minimum, maximum };
  if (type === 'string') return words === undefined ? { type } : { type, enum: words.map(String) };
  if (type === 'array' && items !== undefined && !Array.isArray(items))
    return { type, items: valueSchema(items) };
  if (type !== 'object' || properties === undefined)
    throw new Error(`No policy can carry a value of type ${String(type)}.`);
  const entries = Object.entries(properties).map(([key, value]) => [key, valueSchema(value)] as const);
  return { type, properties: Object.fromEntries(entries) };
}

const limits = new Set(['enum', 'minimum', 'maximum']);

function typesAlone(schema: ValueSchema): object {
  const alone = Object.fromEntries(Object.entries(schema).filter(([key]) => !limits.has(key)));
  if (schema.type === 'array') return { ...alone, items: typesAlone(schema.items) };
  if (schema.type !== 'object') return alone;
  const entries = Object.entries(schema.properties).map(([key, value]) => [key, typesAlone(value)] as const);
  return { ...alone, properties: Object.fromEntries(entries) };
}
