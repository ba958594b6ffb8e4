import { browser } from '../../browser.ts';
import type { Language } from '../../languages.ts';
import { languageFor } from '../../languages.ts';
import { effective } from './effective.ts';
import { readPolicy } from './policy-source.ts';
import { readOwn } from '../stored/stored.ts';

/** What every surface speaks: what a person or a policy has chosen, or else the browser's own. Never rejects. */
export async function languageInForce(): Promise<Language> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  const { language } = effective(own.layer, policy).options;
  return languageFor([language === '' ? browser.i18n.getUILanguage() : language]);
}
