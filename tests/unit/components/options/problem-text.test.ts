import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../components/options/problem-text.ts';
import { problemText } from '../../../../components/options/problem-text.ts';
import { optionsWordsIn } from '../../../../components/words/options-catalogues.ts';
import { recordPlaceholders } from '../../../../utils/call/record-address.ts';
import { languages } from '../../../../utils/languages.ts';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { parsePolicy } from '../../../../utils/settings/in-force/policy.ts';
import { anyDraft } from '../../settings/drafts.ts';
import { fresh } from '../../settings/samples.ts';
import { nearlyOptions } from '../../settings/states.ts';

/** What is wrong with what people type, and with what comes from outside: hundreds of each. */
const problems: readonly Problem[] = [
  ...fc.sample(anyDraft, { numRuns: 300, seed: 1 }).flatMap((draft) => {
    const checked = checkDraft(draft, fresh);
    if (checked.ok) return [];
    const { problems: ofFields, rows, sites } = checked.error;
    return [ofFields, ...Object.values(rows).flat(), ...sites].flatMap((some) => Object.values(some));
  }),
  ...fc
    .sample(nearlyOptions, { numRuns: 300, seed: 1 })
    .flatMap((layer) => parsePolicy(layer).problems.map(({ problem }) => problem)),
];
const kinds = Map.groupBy(problems, ({ kind }) => kind);

const english = optionsWordsIn('en');
/** A fact may have anything in it. */
const placeholders = new Set(recordPlaceholders.map((name) => `{${name}}`));

it('are of many kinds', () => expect(kinds.size).toBeGreaterThan(40));

describe.each(languages)('in %s', (language) => {
  const say = optionsWordsIn(language);

  it.each([...kinds])('%s is said in a sentence of the language', (_, [problem]) => {
    if (problem === undefined) throw new Error('No kind is without a problem.');
    const text = problemText(say, problem);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/\b(?:problems|option)\.\w|undefined|\[object/);
    for (const [brace] of text.matchAll(/\{\w*\}?/g)) expect(['{', ...placeholders]).toContain(brace);
    expect(text === problemText(english, problem)).toBe(language === 'en');
  });
});
