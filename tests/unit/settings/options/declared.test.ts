import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FIREFOX_ID, NO_ID } from '../../../../tools/rollout/browsers.ts';
import { policyWords } from '../../../../tools/rollout/described.ts';
import { examples } from '../../../../tools/rollout/examples.ts';
import { kit } from '../../../../tools/rollout/kit.ts';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { effective } from '../../../../utils/settings/in-force/effective.ts';
import {
  draftOf,
  fieldOrder,
  fieldsOf,
  keptTypeOf,
  optionOf,
} from '../../../../utils/settings/form/draft.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { load } from '../../../../utils/settings/form/loaded.ts';
import { managedSchema, policyNames } from '../../../../utils/settings/in-force/managed-schema.ts';
import { optionSections } from '../../../../utils/settings/options/declared.ts';
import {
  declarationOf,
  defaultOptions,
  lockableNames,
  namesIn,
  optionNames,
  secretNames,
  userOf,
} from '../../../../utils/settings/options/options.ts';
import { noPolicy, parsePolicy } from '../../../../utils/settings/in-force/policy.ts';
import { saveSettings } from '../../../../utils/settings/stored/save.ts';
import { exportText, parseSettingsFile } from '../../../../utils/settings/exchange/settings-file.ts';
import { parseSetUpLink, setUpLink } from '../../../../utils/settings/exchange/set-up-link.ts';
import { readOwn } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { otherOptions } from './other-values.ts';

/* What an option is on each surface follows from its declaration: whatever is declared is on all of them. */

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

const passwords = { apiPassword: 'policy', reportsPassword: 'policy' } as const;
const files = kit({ chrome: NO_ID, edge: NO_ID, firefox: FIREFOX_ID }, examples);

describe.each(optionNames)('%s', (name) => {
  const other = otherOptions[name];

  test('has a default and another value, each of which is read as it is', () => {
    expect(other).not.toEqual(defaultOptions[name]);
    for (const value of [defaultOptions[name], other, declarationOf(name).example]) {
      expect(readOptions({ [name]: value })).toEqual({ layer: { [name]: value }, problems: [] });
    }
  });

  test('comes back from what the form shows of it', () => {
    const options = { ...otherOptions, [name]: other };
    const checked = checkDraft(draftOf(options), { options: defaultOptions, secrets: passwords });
    expect(checked).toMatchObject({ ok: true, value: { options: { [name]: other } } });
  });

  test('has fields of its own, in its place in the form', () => {
    const fields = fieldsOf(name);
    expect(fields).not.toEqual([]);
    expect(fields.map(optionOf)).toEqual(fields.map(() => name));
    const before = lockableNames.slice(0, lockableNames.indexOf(name)).flatMap(fieldsOf);
    expect(fieldOrder.slice(before.length, before.length + fields.length)).toEqual(fields);
  });

  test('stands in one section', () => {
    const sections = Object.values(optionSections).filter((section) => Object.hasOwn(section, name));
    expect(sections).toHaveLength(1);
  });

  test('is kept of a page that is closed, in the shape in which it is typed', () => {
    const draft = draftOf(otherOptions);
    for (const field of fieldsOf(name)) {
      expect(keptTypeOf(field)?.safeParse(draft[field])).toMatchObject({ success: true, data: draft[field] });
      expect(keptTypeOf(field)?.safeParse(null).success).toBe(false);
    }
  });

  test('is stored, and counts then', async () => {
    const options = { ...defaultOptions, [name]: other };
    expect(await saveSettings({ options, secrets: {} })).toEqual({ ok: true, value: true });
    expect((await readOwn()).layer).toEqual({ [name]: other });
    expect((await load()).options).toEqual(options);
  });

  test('goes from seat to seat, in a file and in a link', () => {
    const layer = { [name]: other };
    const read = { ok: true, value: { layer, problems: [] } };
    expect(parseSettingsFile(exportText(layer))).toEqual(read);
    expect(parseSetUpLink(setUpLink('https://page.example', layer))).toEqual(read);
  });

  test('is set by a policy, which locks it or leaves it changeable', () => {
    const policy = parsePolicy({ [name]: other });
    expect(policy).toEqual({ ...noPolicy, layer: { [name]: other } });
    const locked = effective({ [name]: defaultOptions[name] }, policy);
    expect([locked.options[name], [...locked.locked]]).toEqual([other, [name]]);
    const open = effective({}, parsePolicy({ [name]: other, changeable: [name] }));
    expect([open.options[name], [...open.locked]]).toEqual([other, []]);
  });
});

describe.each(lockableNames)('%s, to who rolls it out', (name) => {
  test('is in the schema of the policy', () => {
    expect(managedSchema(policyWords)).toHaveProperty(['properties', name, 'type']);
    expect(policyNames).toContain(name);
  });

  test('has an example that can be used', () => {
    const { dialerServers } = examples;
    expect(parsePolicy({ dialerServers, [name]: examples[name] }).problems).toEqual([]);
  });

  test.each([...files.keys()].filter((path) => !path.includes('installation')))('is in %s', (path) => {
    expect(files.get(path)).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

test('a password is typed, belongs to a user beside it, and is kept nowhere', () => {
  for (const name of secretNames) {
    expect(fieldsOf(name)).toEqual([name]);
    expect(keptTypeOf(name)).toBeNull();
    expect(draftOf(otherOptions)[name]).toBe('');
    expect(namesIn('login')).toEqual(expect.arrayContaining([name, userOf[name]]));
  }
});

test('the sections have every name once', () => {
  const listed = Object.values(optionSections).flatMap((section) => Object.keys(section));
  expect(listed).toEqual(lockableNames);
  expect(new Set(listed).size).toBe(listed.length);
});
