import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../fixtures/corpus.ts';

/*
 * No sentence for people stands outside of the catalogue: below components/ what has to be said is a kind with facts,
 * and a component says it from components/words. Held by what a text is for, so that no file is named here.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

const sources = ['utils', 'entrypoints', 'components']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  )
  .filter((file) => !file.startsWith('components/words/'));

/** What VICIdial says in the recorded exchanges. */
const recorded = corpus.map(({ body }) => body).join('\n');

/** The others, and why they may stay. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['preview dialing not allowed on this campaign', 'VICIdial says it, but in no recorded exchange'],
  ['agent call is not inbound', 'the same'],
  ['campaign does not allow inbound lead search', 'the same'],
  ['campaign not found', 'the same'],
  ['cid_choice is not valid', 'the same'],
  ['Sends one order to the dialer on a connection of its own.', 'Chromium wants it, and shows it to nobody'],
  ['Call back', 'a label as a team lead might type it, in the example of a policy'],
]);

/** Two words with a blank between them, tags aside. */
const isProse = (text: string) => /\p{L}{2,}[,;:.]? \p{L}{2,}/u.test(text.replaceAll(/<[^>]*>/g, ''));
const isVicidials = (text: string) => recorded.includes(text.trim());

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const at = (node: object, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isGroup(value) ? Reflect.get(value, name) : undefined), node);

/**
 * What nobody reads, or only developers do: what is imported or thrown, types, patterns, classes of style sheets, lists
 * of words to be split.
 */
function isPassedOver(node: object): boolean {
  switch (at(node, 'type')) {
    case 'ImportDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return true;
    case 'NewExpression':
      return String(at(node, 'callee', 'name')).endsWith('Error');
    case 'TaggedTemplateExpression':
      return at(node, 'tag', 'property', 'name') === 'raw';
    case 'JSXAttribute':
      return at(node, 'name', 'name') === 'class';
    case 'CallExpression':
      return at(node, 'callee', 'property', 'name') === 'split';
    default:
      return false;
  }
}

/** Every text in a piece of a program that people would read: of what is shown as it stands, one word is enough. */
function proseOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(proseOf);
  if (!isGroup(node) || isPassedOver(node)) return [];
  const isShown = at(node, 'type') === 'JSXText';
  const own = [at(node, 'value'), at(node, 'cooked')]
    .filter((text) => typeof text === 'string')
    .filter((text) => (isShown ? /\p{L}{2}/u.test(text) : isProse(text) && !isVicidials(text)));
  return [...own, ...Object.values(node).flatMap(proseOf)];
}

const proseIn = (file: string, source: string): readonly string[] => proseOf(parseSync(file, source).program);

test.each(sources)('%s has no words for people', (file) => {
  const prose = proseIn(file, readFileSync(join(root, file), 'utf8')).filter((text) => !reasons.has(text));
  expect(prose, 'say it from components/words; below components/ give a kind with facts').toEqual([]);
});

describe('what may stay has a reason that holds', () => {
  const all = sources.flatMap((file) => proseIn(file, readFileSync(join(root, file), 'utf8')));
  test.each([...reasons])('%s: %s', (text) => expect(all).toContain(text));
});

test.each([
  ["const said = 'Type the code.';", ['Type the code.']],
  ['const said = `At most ${most} rows fit.`;', ['At most ', ' rows fit.']],
  ['const Line = () => <p title="Not saved" class="note wrong">Retry</p>;', ['Not saved', 'Retry']],
  ["throw new TypeError('There was no answer.');", []],
  ["type Why = 'not of this'; interface None { readonly 'not of that': never }", []],
  ['const WARNING = String.raw`Parse error: .*`;', []],
  ["const heard = ('focusin focusout ' + 'input change').split(' ');", []],
  ["const is = answer.includes('agent_user is not logged in');", []],
  ["import x from './one two.ts'; const html = '<!doctype html>';", []],
])('%s has %j', (source, prose) => expect(proseIn('any.tsx', source)).toEqual(prose));
