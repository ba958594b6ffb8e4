import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIREFOX_ID, NO_ID } from '../../../../tools/rollout/browsers.ts';
import { seat } from '../../../../tools/rollout/examples.ts';
import { kit } from '../../../../tools/rollout/kit.ts';
import { PAGES, withParts } from '../../../../tools/rollout/pages.ts';
import { policyNames } from '../../../../utils/settings/in-force/managed-schema.ts';
import { readXml } from './xml-reader.ts';

const folder = fileURLToPath(new URL('../../../../rollout/', import.meta.url));
const files = kit({ chrome: NO_ID, edge: NO_ID, firefox: FIREFOX_ID }, seat);
const onDisk = (path: string) => readFileSync(join(folder, path), 'utf8');
const pathsIn = (name: string) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });

const HOW = 'run "npm run rollout" and commit what it changes';

describe('the files in rollout/ are what the schema makes of them', () => {
  test.each([...files.keys()])('%s', (path) => {
    expect(onDisk(path), HOW).toBe(files.get(path));
  });

  test.each(PAGES)('%s', (page) => {
    expect(withParts(onDisk(page)), HOW).toBe(onDisk(page));
    expect(onDisk(page)).toMatch(/<!-- generated: [a-z ]+ -->\n\n\S/);
  });

  test.each(['windows', 'intune', 'macos', 'linux', 'firefox'])('there is no other file in %s/', (name) => {
    const generated = new Set([...files.keys()].filter((path) => path.startsWith(`${name}/`)));
    const paths = pathsIn(name)
      .map((path) => `${name}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.\w+$/.test(path));
    expect(paths.toSorted()).toEqual([...generated].toSorted());
  });
});

describe('every format', () => {
  const xmlFiles = [...files].filter(([path]) => /\.(?:admx|adml|mobileconfig)$/.test(path));

  test.each(xmlFiles)('%s is well-formed XML', (_, text) => {
    expect(readXml(text).children.length).toBeGreaterThan(0);
  });

  test.each([...files].filter(([path]) => path.endsWith('.json')))('%s is JSON', (_, text) => {
    expect(JSON.parse(text)).toBeTypeOf('object');
    expect(text.endsWith('\n')).toBe(true);
  });

  test.each([...files].filter(([path]) => !path.endsWith('.json')))(
    '%s says that it is generated',
    (_, text) => {
      expect(text.split('\n').slice(0, 4).join('\n')).toContain('npm run rollout');
    },
  );

  test('what stands for an id is none', () => {
    expect(NO_ID).not.toMatch(/^[a-p]{32}$/);
  });
});

describe('the template', () => {
  const admx = readXml(files.get('windows/screen-pop.admx') ?? '');
  const adml = readXml(files.get('windows/en-US/screen-pop.adml') ?? '');

  test('has every option for both browsers, for the computer and for the person', () => {
    const policies = [...admx.querySelectorAll('policies > policy')];
    const names = policies.map((policy) => policy.getAttribute('name'));
    const expected = ['chrome', 'edge'].flatMap((browser) => policyNames.map((name) => `${browser}_${name}`));
    expect(names).toEqual(expected);
    expect(policies.every((policy) => policy.getAttribute('class') === 'Both')).toBe(true);
  });

  test('leans on no other template and uses nothing that Intune or Chromium does not take', () => {
    const tags = new Set([...admx.querySelectorAll('*')].map(({ tagName }) => tagName));
    for (const tag of ['using', 'comboBox', 'multiText', 'list', 'enum']) expect(tags).not.toContain(tag);
    expect([...admx.querySelectorAll('policy')].every((policy) => policy.hasAttribute('explainText'))).toBe(
      true,
    );
  });

  test('lets a text be as long as a list of fifty rows is', () => {
    const lengths = [...admx.querySelectorAll('elements > text')].map((one) =>
      Number(one.getAttribute('maxLength')),
    );
    expect(Math.min(...lengths)).toBeGreaterThan(100_000);
  });

  test('finds each of its words and forms, and has none that nothing uses', () => {
    const used = new Set(
      [...(files.get('windows/screen-pop.admx') ?? '').matchAll(/\$\((string|presentation)\.(\w+)\)/g)].map(
        ([, kind, id]) => `${kind} ${id}`,
      ),
    );
    const given = [...adml.querySelectorAll('string, presentation')].map(
      (one) => `${one.tagName} ${one.getAttribute('id')}`,
    );
    // The words for both browsers are in the one file, whichever template it goes with.
    expect(given.toSorted()).toEqual([...used].toSorted());
    for (const one of adml.querySelectorAll('string')) expect(one.textContent.trim()).not.toBe('');
  });

  test('has a field in the form for each value', () => {
    for (const element of admx.querySelectorAll('policy > elements > *')) {
      const policy = element.parentElement?.parentElement;
      const id = /\.(\w+)\)/.exec(policy?.getAttribute('presentation') ?? '')?.[1] ?? '';
      const field = adml.querySelector(`presentation[id="${id}"] > *`);
      expect(field?.getAttribute('refId')).toBe(element.getAttribute('id'));
      expect(field?.tagName).toBe(element.tagName === 'decimal' ? 'decimalTextBox' : 'textBox');
    }
  });
});

test('the page of options has each of them, with an example that is JSON', () => {
  const page = files.get('options.md') ?? '';
  for (const name of policyNames) {
    const [, example] =
      new RegExp(`\n## ${name}\n[\\s\\S]*?\`\`\`json\n([\\s\\S]*?)\n\`\`\``).exec(page) ?? [];
    expect(Object.keys(JSON.parse(`{${example}}`)), name).toEqual([name]);
  }
});
