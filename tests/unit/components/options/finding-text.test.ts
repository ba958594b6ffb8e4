import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findingText } from '../../../../components/options/finding-text.ts';
import { english } from '../../../../components/words/english.ts';
import { optionsWordsIn } from '../../../../components/words/options-catalogues.ts';
import type { Words } from '../../../../components/words/words.ts';
import { pseudo } from '../../words/pseudo.ts';
import type { Finding } from '../../../../utils/messaging/finding.ts';
import { findingSchema } from '../../../../utils/messaging/finding.ts';

const others = {
  es: optionsWordsIn('es'),
  'pt-BR': optionsWordsIn('pt-BR'),
  fr: optionsWordsIn('fr'),
};
const accented = pseudo();
const all: Readonly<Record<string, Words>> = { en: english, ...others };

type Schema = z.core.JSONSchema.JSONSchema | z.core.JSONSchema._JSONSchema;

/** Values that a schema takes: each choice once, of an object with everything else as in the first. */
function samplesOf(schema: Schema): readonly unknown[] {
  if (typeof schema === 'boolean') return [];
  const { const: only, enum: choices, anyOf, oneOf, type, items, properties } = schema;
  if (only !== undefined) return [only];
  if (choices !== undefined) return choices;
  const either = anyOf ?? oneOf;
  if (either !== undefined) return either.flatMap(samplesOf);
  if (type === 'object') return objectsOf(properties ?? {});
  if (type === 'array') return [items === undefined || Array.isArray(items) ? [] : samplesOf(items)];
  // A number or null is one schema with two types.
  return [type ?? []].flat().flatMap((each) => primitives[each] ?? []);
}

const primitives: Readonly<Record<string, readonly unknown[]>> = {
  string: ['fact-1', 'fact-2'],
  number: [1, 900_000],
  boolean: [true, false],
  null: [null],
};

function objectsOf(properties: Readonly<Record<string, Schema>>): readonly unknown[] {
  const choices = Object.entries(properties).map(([name, schema]) => [name, samplesOf(schema)] as const);
  const first = Object.fromEntries(choices.map(([name, [value]]) => [name, value]));
  return choices.flatMap(([name, values]) => values.map((value) => ({ ...first, [name]: value })));
}

const findings: readonly Finding[] = samplesOf(z.toJSONSchema(findingSchema)).map((sample) =>
  z.parse(findingSchema, sample),
);
const kinds = new Set(findings.map(({ kind }) => kind));

const wordsOf = (finding: Finding, say: Words) => {
  const { title, reason, fix } = findingText(finding, say);
  return [title, reason, fix ?? ''].join('\n');
};

/** Of VICIdial's admin pages, which have them in English. */
const VICIDIALS = [
  'Admin > Users',
  'Admin > User Groups',
  'Admin > IP Lists',
  'Admin > Servers',
  'Admin > System Settings',
  'Add A New User',
  'Custom 3',
  'User Level',
  'View Reports',
  'Last Login Info',
  'Selected Language',
  'default English',
  'Agent API Access',
  'Agent API Active',
  'API Allowed Functions',
  'API IP Whitelist',
  'API Only User',
  'Active Asterisk Server',
  'Agent Call Manual',
  'Change Agent Campaign',
  'Password Encryption',
  'Use Non-Latin',
];

describe.each(Object.entries(all))('what Check set-up finds, in %s', (_, say) => {
  it.each([...kinds])('%s has words with all its facts, and no hole', (kind) => {
    for (const finding of findings.filter((each) => each.kind === kind)) {
      const { title, reason, fix } = findingText(finding, say);
      expect(title).not.toBe('');
      expect(reason).not.toBe('');
      expect(fix !== null && fix !== '').toBe(finding.fixer !== null);
      const words = wordsOf(finding, say);
      expect(words).not.toMatch(/[{}]|checks\.[a-z]|undefined|NaN|object/);
      for (const [fact] of JSON.stringify(finding).matchAll(/fact-\d/g)) expect(words).toContain(fact);
    }
  });
});

describe.each(Object.entries(others))('what Check set-up finds, in %s', (_, say) => {
  it.each([...kinds])(
    '%s is translated, and names the pages and fields of VICIdial as VICIdial does',
    (kind) => {
      for (const finding of findings.filter((each) => each.kind === kind)) {
        expect(findingText(finding, say).title).not.toBe(findingText(finding, english).title);
        const [words, englishWords] = [wordsOf(finding, say), wordsOf(finding, english)];
        for (const name of VICIDIALS.filter((each) => englishWords.includes(each)))
          expect(words).toContain(name);
      }
    },
  );
});

it.each([...kinds])('%s has every word from the catalogue', (kind) => {
  for (const finding of findings.filter((each) => each.kind === kind)) {
    // Lists are the browser's.
    const facts = /fact-\d|\band\b|\b[a-z]+_[a-z_]+\b/g;
    expect(wordsOf(finding, accented).replaceAll(facts, '')).not.toMatch(/[a-z]{2}/i);
  }
});

describe('what Check set-up finds, where it is said in another way', () => {
  it.each([
    [
      { check: 'agent-known', verdict: 'fail', kind: 'agent-unknown', fixer: 'team-lead', agentId: '' },
      /^The dialer does not know the AgentID\nNo user has the AgentID of the page .*\n.*enter the AgentID of the CRM\./,
    ],
    [
      { check: 'agent-known', verdict: 'pass', kind: 'agent-known', fixer: null, agentId: '', user: '1001' },
      /\nThe AgentID of the page is the VICIdial user 1001\./,
    ],
    [
      { check: 'dialer-clock', verdict: 'pass', kind: 'clock-known', fixer: null, offset: 0, zone: '' },
      /UTC\+0:00 now\. Set the time zone too/,
    ],
    [
      {
        check: 'login',
        verdict: 'fail',
        kind: 'login-locked',
        fixer: 'team-lead',
        user: 'apiuser',
        since: 0,
        opens: 900_000,
        now: 1_200_000,
      },
      /longer than the 15 minutes of one lock/,
    ],
  ] as const satisfies readonly (readonly [Finding, RegExp])[])('%j', (finding, words) => {
    expect(wordsOf(finding, english)).toMatch(words);
  });
});
