import { describe, expect, test } from 'vitest';
import { describedSchema, policyWords } from '../../../../tools/rollout/described.ts';
import { managedSchema, policyNames } from '../../../../utils/settings/in-force/managed-schema.ts';
import { optionNames, secretNames } from '../../../../utils/settings/options/options.ts';
import { everyOption } from './every-option.ts';

/** What Chromium's components/policy/core/common/schema.cc takes of each type; all else it calls unknown. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  array: ['title', 'description', 'type', 'items'],
  boolean: ['title', 'description', 'type'],
  integer: ['title', 'description', 'type', 'enum', 'minimum', 'maximum'],
  object: ['title', 'description', 'type', 'properties'],
  string: ['title', 'description', 'type', 'enum', 'pattern', 'sensitiveValue'],
};

type Node = Readonly<Record<string, unknown>>;
const schema = managedSchema(policyWords) as Node & { properties: Record<string, Node> };

/** Every node, with the way to it. */
function nodes(node: Node, path = ''): [string, Node][] {
  const { items, properties = {} } = node as { items?: Node; properties?: Record<string, Node> };
  return [
    [path, node],
    ...(items === undefined ? [] : nodes(items, `${path}[]`)),
    ...Object.entries(properties).flatMap(([name, one]) => nodes(one, `${path}.${name}`)),
  ];
}

describe('the schema of the manifest', () => {
  test('has every option, every secret and what is changeable, and nothing else', () => {
    const names = [...optionNames, ...secretNames, 'changeable'];
    expect(Object.keys(schema.properties)).toEqual(names);
    expect(policyNames).toEqual(names);
    expect(schema['type']).toBe('object');
  });

  test.each(nodes(schema))('%s has one type, and only what Chromium knows of it', (_, node) => {
    const known = ATTRIBUTES[String(node['type'])];
    expect(known, `type ${String(node['type'])}`).toBeDefined();
    expect(Object.keys(node).filter((key) => known?.includes(key) !== true)).toEqual([]);
  });

  test('says nothing of the values: one wrong word would cost a whole list, and nobody would be told', () => {
    const limits = ['enum', 'minimum', 'maximum', 'pattern', 'required'];
    expect(nodes(schema).filter(([, node]) => limits.some((limit) => limit in node))).toEqual([]);
  });

  test('has the words of each option', () => {
    for (const name of [...optionNames, ...secretNames]) {
      expect(schema.properties[name]).toMatchObject(policyWords(name));
    }
    expect(schema.properties['changeable']?.['title']).toBeTypeOf('string');
  });

  test('has Chromium hide the secrets, and nothing else', () => {
    const hidden = Object.entries(schema.properties).filter(([, node]) => node['sensitiveValue'] === true);
    expect(hidden.map(([name]) => name)).toEqual(secretNames);
  });

  test('takes a policy that sets every option', () => {
    for (const name of policyNames) expect(typeOf(everyOption[name])).toBe(schema.properties[name]?.['type']);
  });
});

test('what is said of the values is there for who writes a policy', () => {
  const all = describedSchema();
  expect(all.get('askWaiting')).toMatchObject({ minimum: 250, maximum: 3_600_000 });
  expect(all.get('controls')).toMatchObject({ items: { enum: expect.arrayContaining(['call']) } });
  expect(all.get('changeable')).toMatchObject({ items: { enum: [...optionNames, ...secretNames] } });
});

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}
