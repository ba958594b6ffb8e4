import { describe, expect, it } from 'vitest';
import { optionWords, otherServersWords, siteWords } from '../../../utils/settings/option-words.ts';
import { optionNames, secretNames } from '../../../utils/settings/options.ts';

const all = [
  ...Object.entries(optionWords),
  ...Object.entries(siteWords),
  ['other servers', otherServersWords],
] as const;

describe('the words of the options', () => {
  it('are there for every option and secret', () => {
    expect(Object.keys(optionWords).toSorted()).toEqual([...optionNames, ...secretNames].toSorted());
  });

  it('give each a title of its own', () => {
    const titles = Object.values(optionWords).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(all)(
    '%s: a short title, and a description that is whole sentences',
    (_, { title, description }) => {
      expect(title).toMatch(/^[A-Z].{2,40}[^.]$/);
      expect(description).toMatch(/^[A-Z].{10,160}\.$/);
      expect(description).not.toMatch(/[!\n]/);
    },
  );
});
