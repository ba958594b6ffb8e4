import type { User } from './rows.ts';
import type { World } from './world.ts';

/** Turns a phrase of the agent API into the API user's language; unknown phrases stay English. */
export type Translate = (phrase: string) => string;

/** The language follows the API user, not the agent (corpus:agent.lang.success, agent.lang.version). */
export function translatorFor(world: World, apiUser: User | undefined): Translate {
  if (!world.system.enableLanguages || apiUser === undefined) return (phrase) => phrase;
  const phrases = world.phrases.get(apiUser.selectedLanguage);
  return (phrase) => phrases?.get(phrase) ?? phrase;
}
