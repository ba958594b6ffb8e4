import * as fc from 'fast-check';
import { optionNames } from '../../../utils/settings/options/options.ts';
import { goodOptions } from './drafts.ts';
import { fullSite, sampleItem, samplePartial, version1Item } from './samples.ts';

/* What may stand in a browser's storage, in a policy or in a file, for properties: anything, and what is nearly right. */

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { options: value };
  return value;
}

/** Tricks with prototypes and markup, and numbers at the edge. */
const tricks = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"agentId":"evil","version":2},"constructor":{"prototype":{"x":1}}}'),
  JSON.parse('[{"__proto__":{"origin":"https://evil.example","code":"A","label":"B"}}]'),
  { toString: 1, valueOf: null, hasOwnProperty: 0, length: -1 },
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '"; DROP TABLE vicidial_users; --',
  '\u0000\u202e\ud800',
  Number.MAX_SAFE_INTEGER + 1,
  -0,
  1e308,
);

/** The very long, the very deep, the very many. */
const excesses = fc.constantFrom<unknown>(
  'x'.repeat(1_000_000),
  `https://d.example${'/'.repeat(50_000)}x`,
  `https://d.example${'/agc/api.php'.repeat(5_000)}`,
  '{'.repeat(50_000),
  nested(300),
  Array.from({ length: 1_000 }, () => 'call'),
  Array.from({ length: 1_000 }, (_, index) => ({ code: `C${index}`, label: 'x' })),
  [{ ...fullSite, fields: Array.from({ length: 1_000 }, () => ({ field: 'phone' })) }],
);

/** Any JSON. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 20 },
  {
    arbitrary: fc.constantFrom<unknown>(null, '', 0, 1, 2, 3, true, false, [], {}, [[]], [null]),
    weight: 12,
  },
  { arbitrary: tricks, weight: 6 },
  { arbitrary: excesses, weight: 1 },
);

interface Damage {
  /** Where: at each level so-manieth property, and whether to stop there. */
  readonly path: readonly number[];
  readonly how: 'replace' | 'remove' | 'add' | 'repeat';
  readonly value: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  path: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  value: anyValue,
});

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A copy with one thing otherwise. */
function damaged(item: unknown, { path, how, value }: Damage): unknown {
  const [at = 0, ...deeper] = path;
  if (!isGroup(item)) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const chosen = entries.length === 0 ? -1 : at % entries.length;
  const changed = entries.flatMap((entry, index) => {
    if (index !== chosen) return [entry];
    const [key, old] = entry;
    if (deeper.length > 0 && isGroup(old))
      return [[key, damaged(old, { path: deeper, how, value })] as const];
    switch (how) {
      case 'replace':
        return [[key, value] as const];
      case 'remove':
        return [];
      case 'repeat':
        return [entry, [`${key}-`, old] as const];
      case 'add':
        return [entry, [optionNames[at % optionNames.length] ?? key, value] as const];
    }
  });
  return Array.isArray(item) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
}

const damagedBy = (item: unknown, damages: readonly Damage[]): unknown => damages.reduce(damaged, item);

const someDamage = fc.array(damage, { maxLength: 4 });

/** Made once: what matters is what becomes of them. */
const goodLayers = fc.sample(goodOptions, 200);

/** Options that are nearly right. */
export const nearlyOptions: fc.Arbitrary<object> = fc
  .tuple(fc.constantFrom(samplePartial, ...goodLayers), someDamage)
  .map(([layer, damages]) => Object(damagedBy(layer, damages)));

/** What may stand in the storage under `settings`. */
export const anyItem: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyValue, weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom<unknown>(sampleItem, version1Item), someDamage)
      .map(([item, damages]) => damagedBy(item, damages)),
    weight: 6,
  },
  { arbitrary: nearlyOptions.map((options) => ({ version: 2, options })), weight: 2 },
);
