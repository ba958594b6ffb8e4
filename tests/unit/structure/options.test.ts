import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ownFields } from '../../../components/options/own-fields.ts';
import { isOfKind, optionNames } from '../../../utils/settings/options/options.ts';

/*
 * An option costs its declaration, its words and its use. What else has to know of it follows from the declaration, so
 * that nothing can be forgotten.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All that treats options alike: the settings, their page and what rolls them out. */
const sources = ['utils/settings', 'components/options', 'tools/rollout'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const filesWith = (name: string) =>
  sources.filter((file) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8')));

/** Their names are no other words, and their fields are made by their kind. */
const plain = optionNames.filter(
  (name) => /[A-Z]/.test(name) && isOfKind('tick', name) && !Object.hasOwn(ownFields, name),
);

/** How an older version stored them is told for good. */
const PAST = 'utils/settings/stored/migrations.ts';

describe('a yes/no option is named where it is declared, and where it is used', () => {
  test('there is one to be measured', () => {
    expect(plain).toContain('exactDigits');
  });

  test.each(plain)('%s', (name) => {
    const declared = filesWith(name).filter((file) => file !== PAST);
    expect(
      declared,
      'let it follow from the declaration, in utils/settings/options/, what else needs to know it',
    ).toEqual([expect.stringMatching(/^utils\/settings\/options\//)]);
  });
});
