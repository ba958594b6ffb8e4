import type { ValueSchema } from '../../utils/settings/in-force/managed-schema.ts';

/** How a value is written in a policy, in lines for people. */
export function formatLines(schema: ValueSchema): readonly string[] {
  switch (schema.type) {
    case 'boolean':
      return ['true or false'];
    case 'integer':
      return [`a whole number of milliseconds, from ${schema.minimum} to ${schema.maximum}`];
    case 'string':
      return [schema.enum === undefined ? 'a text' : choiceLine(schema.enum)];
    case 'array':
      return listLines(schema.items);
    case 'object':
      return Object.entries(schema.properties).flatMap(([key, value]) => partLines(key, value));
  }
}

const choiceLine = (words: readonly string[]): string =>
  `one of: ${words.map((word) => (word === '' ? 'an empty text' : word)).join(', ')}`;

function listLines(items: ValueSchema): readonly string[] {
  if (items.type === 'object') return ['a list of groups of values:', ...formatLines(items)];
  if (items.type !== 'string') return [`a list of ${items.type} values`];
  return [items.enum === undefined ? 'a list of texts' : `a list of any of: ${items.enum.join(', ')}`];
}

function partLines(key: string, schema: ValueSchema): readonly string[] {
  const [first = '', ...more] = formatLines(schema);
  return [`- ${key}: ${first}`, ...more.map((line) => `  ${line}`)];
}
