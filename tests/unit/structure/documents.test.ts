import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../tools/checks/run-command.ts';

/** What is not ours, or made anew each time. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : documentsIn(join(folder, entry.name));
    return entry.name.endsWith('.md') ? [relative(root, join(folder, entry.name))] : [];
  });
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** As the page names its headings: in lower case, a hyphen for a space, no other signs. */
const headingsOf = (file: string) =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links and pictures that lead to a file of this repository, or a heading of one. */
function linksOf(file: string): string[] {
  const targets = [...textOf(file).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href|srcset)="([^"\s]+)"/g)];
  return targets
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Files and folders that a document names in code: those below a folder of the repository's root. */
const pathsOf = (file: string) =>
  [
    ...textOf(file).matchAll(/`((?:assets|components|entrypoints|rollout|tests|tools|utils)\/[\w./-]*)`/g),
  ].map(([, path = '']) => path);

const pairs = (of: (file: string) => readonly string[]) =>
  documentsIn(root).flatMap((file) => [...new Set(of(file))].map((target) => [file, target] as const));

describe('what the documents point to is there', () => {
  test.each(pairs(linksOf))('%s links to %s', (file, link) => {
    const [path = '', heading] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    expect(existsSync(join(root, target)), `${target} is not there`).toBe(true);
    if (heading !== undefined) expect(headingsOf(target)).toContain(heading);
  });

  test.each(pairs(pathsOf))('%s names %s', (_, path) => {
    expect(existsSync(join(root, path)), `${path} is not there`).toBe(true);
  });
});
