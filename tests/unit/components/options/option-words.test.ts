import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../components/options/sections.ts';
import { sectionNames, sections } from '../../../../components/options/sections.ts';
import { languages } from '../../../../utils/languages.ts';
import { optionsWordsIn } from '../../../../components/words/options-catalogues.ts';
import { lockableNames } from '../../../../utils/settings/options/options.ts';

const parts = new Set<Part>([
  ...lockableNames,
  ...sectionNames.flatMap((name): readonly Part[] => sections[name].parts),
]);

describe.each(languages)('the words of the options, in %s', (language) => {
  const say = optionsWordsIn(language);

  it('give each a title of its own', () => {
    const titles = lockableNames.map((name) => say(`option.${name}.title`));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each([...parts])(
    '%s: a short title, a description of whole sentences, and words to be found by',
    (part) => {
      expect(say(`option.${part}.title`)).toMatch(/^\p{Lu}.{2,55}[^.]$/u);
      expect(say(`option.${part}.description`)).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(say(`option.${part}.description`)).not.toMatch(/[!\n]/);
      expect(say(`option.${part}.terms`)).toMatch(/^[^.,]+$/);
    },
  );
});
