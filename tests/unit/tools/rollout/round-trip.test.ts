import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chrome, chromiumBrowsers, edge } from '../../../../tools/rollout/browsers.ts';
import { examples, seat } from '../../../../tools/rollout/examples.ts';
import type { PolicyFile } from '../../../../tools/rollout/examples.ts';
import { kit } from '../../../../tools/rollout/kit.ts';
import { registryData } from '../../../../tools/rollout/registry.ts';
import { policyNames } from '../../../../utils/settings/in-force/managed-schema.ts';
import { parsePolicy } from '../../../../utils/settings/in-force/policy.ts';
import type { Choice } from './admx-reader.ts';
import { applyTemplate } from './admx-reader.ts';
import { everyOption } from './every-option.ts';
import { readPlist } from './plist-reader.ts';
import { readAsChromium, readRegFile } from './registry-reader.ts';
import { attribute, readXml } from './xml-reader.ts';

vi.mock('../../../../utils/browser.ts', () => import('../../settings/fake-browser.ts'));

const ids = {
  chrome: 'abcdefghijklmnopabcdefghijklmnop',
  edge: 'ponmlkjihgfedcbaponmlkjihgfedcba',
  firefox: 'screen-pop@vicidial.extension',
};

const keyOf = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' };
const policyKeyOf = (name: 'chrome' | 'edge') =>
  `Software\\Policies\\${keyOf[name]}\\3rdparty\\extensions\\${ids[name]}\\policy`;

describe.each<[string, PolicyFile]>([
  ['a seat', seat],
  ['an example of every option', examples],
  ['every option, hard to write', everyOption],
])('%s', (_, policy) => {
  let files: ReadonlyMap<string, string> = new Map();
  beforeEach(() => {
    files = kit(ids, policy);
  });
  const file = (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`The kit has no ${path}.`);
    return text;
  };
  const json = (path: string) => JSON.parse(file(path));

  /** Not a value more or less, and the extension makes the same of it. */
  function expectPolicy(read: unknown) {
    expect(read).toEqual(policy);
    expect(parsePolicy(read)).toEqual(parsePolicy(policy));
  }

  test('can be used, all of it', () => {
    expect(parsePolicy(policy).problems).toEqual([]);
  });

  test('policy.json', () => {
    expectPolicy(json('policy.json'));
  });

  describe.each(chromiumBrowsers)('$title', ({ name, domain }) => {
    test('registry file', () => {
      const registry = readRegFile(file(`windows/${name}-settings.reg`));
      expect([...registry.keys()]).toEqual([policyKeyOf(name)]);
      expectPolicy(readAsChromium(registry.get(policyKeyOf(name)) ?? new Map()));
    });

    test('Group Policy', () => {
      const choices = new Map(
        policyNames.flatMap((option): [string, Choice][] => {
          const value = policy[option];
          if (value === undefined) return [];
          const typed = new Map([[option, String(registryData(value))]]);
          return [[`${name}_${option}`, { enabled: value !== false, fields: typed }]];
        }),
      );
      const registry = applyTemplate(file('windows/screen-pop.admx'), choices);
      expectPolicy(readAsChromium(registry.get(policyKeyOf(name)) ?? new Map()));
    });

    test('Intune', () => {
      const registry = ingest(json(`intune/${name}-profile.json`));
      expect([...registry.keys()]).toEqual([policyKeyOf(name)]);
      expectPolicy(readAsChromium(registry.get(policyKeyOf(name)) ?? new Map()));
    });

    test('macOS', () => {
      const [payload, ...more] = payloadsOf(file(`macos/${name}-settings.mobileconfig`));
      expect(more).toEqual([]);
      expect(payload?.domain).toBe(`${domain}.extensions.${ids[name]}`);
      expectPolicy(payload?.values);
    });

    test('Linux', () => {
      const read = json(`linux/${name}/screen-pop.json`);
      expect(Object.keys(read)).toEqual(['3rdparty']);
      expect(Object.keys(read['3rdparty'].extensions)).toEqual([ids[name]]);
      expectPolicy(read['3rdparty'].extensions[ids[name]]);
    });
  });

  test('Firefox: policies.json', () => {
    expectPolicy(json('firefox/policies.json').policies['3rdparty'].Extensions[ids.firefox]);
  });

  test('Firefox: managed storage', () => {
    const { name, type, data } = json(`firefox/${ids.firefox}.json`);
    expect({ name, type }).toEqual({ name: ids.firefox, type: 'storage' });
    expectPolicy(data);
  });

  test('Firefox on macOS', () => {
    const [payload] = payloadsOf(file('macos/firefox.mobileconfig'));
    expect(payload?.domain).toBe('org.mozilla.firefox');
    const { EnterprisePoliciesEnabled: isOn, '3rdparty': own } = payload?.values ?? {};
    expect(isOn).toBe(true);
    expectPolicy((own as { Extensions: Record<string, unknown> }).Extensions[ids.firefox]);
  });
});

describe('installation', () => {
  const files = kit(ids, seat);
  const text = (path: string) => files.get(path) ?? '';
  const expected = {
    chrome: { [ids.chrome]: expect.objectContaining({ toolbar_pin: 'force_pinned' }) },
    edge: { [ids.edge]: expect.objectContaining({ toolbar_state: 'force_shown' }) },
  };

  test.each([chrome, edge])('$title: the same in every format', ({ name, domain }) => {
    const entries: unknown = JSON.parse(text(`linux/${name}/screen-pop-installation.json`)).ExtensionSettings;
    expect(entries).toEqual(expected[name]);
    expect(Object.values(entries as object)).toEqual([
      expect.objectContaining({
        installation_mode: 'force_installed',
        update_url: expect.stringMatching(/^https:/),
        override_update_url: true,
      }),
    ]);

    const registry = readRegFile(text(`windows/${name}-installation.reg`));
    const value = registry.get(`Software\\Policies\\${keyOf[name]}`)?.get('ExtensionSettings');
    expect(JSON.parse(String(value))).toEqual(entries);

    const [payload] = payloadsOf(text(`macos/${name}-installation.mobileconfig`));
    expect(payload).toEqual({ domain, values: { ExtensionSettings: entries } });
  });

  test('Firefox: the same in both formats', () => {
    const { ExtensionSettings } = JSON.parse(text('firefox/policies.json')).policies;
    expect(ExtensionSettings[ids.firefox]).toMatchObject({ installation_mode: 'force_installed' });
    const [payload] = payloadsOf(text('macos/firefox.mobileconfig'));
    expect(payload?.values).toMatchObject({ ExtensionSettings });
  });

  test('a registry file of settings clears what was there, one of installation does not', () => {
    expect(text('windows/chrome-settings.reg')).toContain('[-HKEY_LOCAL_MACHINE');
    expect(text('windows/chrome-installation.reg')).not.toContain('[-');
  });
});

interface Profile {
  readonly omaSettings: readonly { readonly omaUri: string; readonly value: string }[];
}

/** What Windows makes of a custom profile: it takes the template in, then the settings by its names. */
function ingest({ omaSettings: [template, ...settings] }: Profile) {
  const [, app] =
    /^\.\/Device\/Vendor\/MSFT\/Policy\/ConfigOperations\/ADMXInstall\/(\w+)\/Policy\/\w+$/.exec(
      template?.omaUri ?? '',
    ) ?? [];
  const root = readXml(template?.value ?? '');
  const choices = settings.map(({ omaUri, value }): [string, Choice] => {
    const [, owner, area, name = ''] =
      /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/(\w+)~Policy~([\w~]+)\/(\w+)$/.exec(omaUri) ?? [];
    expect(owner).toBe(app);
    const [policy] = root.querySelectorAll(`policy[name="${name}"]`);
    expect(area).toBe(categoriesOf(root, policy?.querySelector('parentCategory')?.getAttribute('ref')));
    const said = readXml(`<said>${value}</said>`);
    const fields = [...said.querySelectorAll('data')].map(
      (one) => [attribute(one, 'id'), attribute(one, 'value')] as const,
    );
    return [name, { enabled: said.querySelector('enabled') !== null, fields: new Map(fields) }];
  });
  return applyTemplate(template?.value ?? '', new Map(choices));
}

/** The categories of a policy from the outermost on, as an area of Windows' policies is called. */
function categoriesOf(root: ReturnType<typeof readXml>, name: string | null | undefined): string {
  const parent = root.querySelector(`category[name="${name}"] > parentCategory`)?.getAttribute('ref');
  return parent === undefined || parent === null ? String(name) : `${categoriesOf(root, parent)}~${name}`;
}

/** The payloads of a profile: which preferences each sets. */
function payloadsOf(mobileconfig: string): readonly { domain: string; values: Record<string, unknown> }[] {
  const profile = readPlist(mobileconfig) as {
    PayloadType: string;
    PayloadContent: Record<string, unknown>[];
  };
  expect(profile.PayloadType).toBe('Configuration');
  return profile.PayloadContent.map((payload) => {
    const entries = Object.entries(payload);
    expect(payload['PayloadUUID']).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    return {
      domain: String(payload['PayloadType']),
      values: Object.fromEntries(entries.filter(([key]) => !key.startsWith('Payload'))),
    };
  });
}
