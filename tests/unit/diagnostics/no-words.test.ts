import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../utils/diagnostics/', import.meta.url));

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** What VICIdial answers is compared with: its words, not ours. */
const VICIDIALS = new Set([
  'ERROR: agent_status AGENT NOT FOUND: ',
  'ERROR: agent_status USER DOES NOT HAVE PERMISSION',
  'agent_user is not logged in',
  'no user found',
]);

it.each(readdirSync(folder))('%s has no words for people, only kinds and facts', (file) => {
  const text = withoutComments(readFileSync(`${folder}${file}`, 'utf8'));
  const strings = [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
  // Two words with a blank between them make a sentence.
  const prose = strings.filter((string) => /\p{L}{2,} \p{L}{2,}/u.test(string));
  expect(prose.filter((string) => !VICIDIALS.has(string))).toEqual([]);
});
