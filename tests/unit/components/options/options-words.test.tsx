// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsWordsIn, spokenInOptions } from '../../../../components/words/options-catalogues.ts';
import type { Words } from '../../../../components/words/words.ts';
import { languages } from '../../../../utils/languages.ts';
import { pseudo } from '../../words/pseudo.ts';
import { seenAt } from '../../words/seen.ts';
import { fakeServices } from './fake-services.ts';
import type { State } from './options-states.ts';
import { pages, states } from './options-states.ts';
import { closePage, openFirst } from './page.tsx';

/* The options page in every state there is, in each language; in one for tests, nothing is read that is not translated. */

/** Countries and languages have their names from the browser. */
const OF_BROWSER = '#field-country, #field-language';

async function bringUp(
  say: Words,
  { loaded, isGuided, begin, act: acts }: State,
): Promise<readonly string[]> {
  const { world, services } = fakeServices(loaded);
  begin?.(world);
  const page = await openFirst(services, say);
  if (isGuided === undefined && page.find(say('setup.all')) !== undefined) await page.press(say('setup.all'));
  await acts?.(page, say, world);
  return seenAt(page.place, OF_BROWSER);
}

/** What is set, what the dialer says, and names that a person writes as they are: placeholders, options, VICIdial's fields. */
const DATA =
  /\w+:\/\/[\w.:/]*|[\w-]+\.example(?:\.\w+)?[\w./:]*|apiuser|tl7|SALESLINE|SUPPORT|SALE|CALLBK|LUNCH|Sale|Call back|Lunch|Manager|Support|sales|Kundennummer|meta\[.*?\]|\bcontent\b|agc\/api\.php|vicidial\/non_agent_api\.php|\{\w+\}|zzz|\(teamId\)/g;

const unworded = (texts: readonly string[]) =>
  texts.filter((text) => /[a-z]{2}/i.test(text.replaceAll(DATA, '')));

/** The name of a message stands where there is none; a brace, where a hole is not filled. */
const broken = (texts: readonly string[]) =>
  texts.filter((text) =>
    /[{}\uFFFC]|undefined|\b(?:checks|control|exchange|lead|link|lists|option|options|problems|setup|verdict)\.[a-z]/.test(
      text.replaceAll(/\{\w+\}/g, ''),
    ),
  );

afterEach(() => act(closePage));

describe('in a language made of accents', () => {
  const accented = pseudo(Object.keys(spokenInOptions('en').rooms));
  it.each(states)('nothing is read but accents and data: %s', async (_, state) => {
    expect(unworded(await bringUp(accented, state))).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(pages))('everything has its words: %s', async (_, state) => {
    expect(broken(await bringUp(optionsWordsIn(language), state))).toEqual([]);
  });
});
