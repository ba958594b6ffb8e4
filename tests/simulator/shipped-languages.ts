import type { Exchange } from './recordings.ts';
import { readRecordings } from './recordings.ts';

/** English phrase to translated phrase, as a row of `world.phrases`. */
export type Phrases = ReadonlyMap<string, string>;

/**
 * The translations that VICIdial ships, by their short names ("de", "jp", "es2016"): as much of them as was
 * recorded of a dialer that spoke each (corpus:agent.lang.<name>.*).
 */
export function shippedLanguages(): ReadonlyMap<string, Phrases> {
  read ??= readLanguages();
  return read;
}

let read: ReadonlyMap<string, Phrases> | undefined;

/** What the recorded answers say in English, in the place of the reason. */
const REASONS: Readonly<Record<string, string>> = {
  lead: 'st_get_agent_active_lead lead found',
  hangup: 'external_hangup function set',
  no_lead: 'no active lead found',
  dial_not_paused: 'agent_user is not paused',
  pause_code_error: 'pause_code error - agent is not paused',
  dial: 'external_dial function set',
  not_logged_in: 'user not logged in',
  no_user: 'no user found',
  no_value: 'st_get_agent_active_lead not valid',
  wrong_pass: 'Invalid Username/Password',
  not_permitted: 'auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION',
  api_off: 'System API NOT ACTIVE',
};

const SUCCESSES = new Set(['lead', 'hangup', 'dial']);

function readLanguages(): ReadonlyMap<string, Phrases> {
  const languages = new Map<string, Map<string, string>>();
  for (const exchange of readRecordings()) {
    const [, name, said] = /^agent\.lang\.(\w+)\.(\w+)$/.exec(exchange.id) ?? [];
    if (name === undefined || said === undefined) continue;
    const phrases = languages.get(name) ?? new Map<string, string>();
    languages.set(name, phrases);
    for (const [english, translated] of phrasesOf(exchange, said)) phrases.set(english, translated);
  }
  return languages;
}

function phrasesOf({ body }: Exchange, said: string): readonly (readonly [string, string])[] {
  if (said === 'version') return versionPhrases(body);
  const reason = REASONS[said];
  const [, keyword, rest] = /^([^:]+): ([^]*)$/.exec(body) ?? [];
  if (reason === undefined || keyword === undefined || rest === undefined) return [];
  const result = SUCCESSES.has(said) ? 'SUCCESS' : 'ERROR';
  return [
    [result, keyword],
    [reason, reasonIn(rest)],
  ];
}

/** Behind the reason stand the data: after the last " - ", in a refused login after ": |". */
function reasonIn(rest: string): string {
  const login = rest.indexOf(': |');
  if (login >= 0) return rest.slice(0, login);
  const data = rest.lastIndexOf(' - ');
  return data >= 0 ? rest.slice(0, data) : rest.trimEnd();
}

/** The colon belongs to the phrase; in some languages it is a full-width one. */
function versionPhrases(body: string): readonly (readonly [string, string])[] {
  const translated = body.split('|').map((field) => field.slice(0, field.search(/ \d/)));
  return ['VERSION:', 'BUILD:', 'DATE:', 'EPOCH:'].map((english, at) => [english, translated[at] ?? english]);
}
