import { adml } from './adml.ts';
import { admx, policyKey } from './admx.ts';
import type { ChromiumBrowser, ExtensionIds } from './browsers.ts';
import { chromiumBrowsers, installation } from './browsers.ts';
import type { PolicyFile } from './examples.ts';
import { managedStorage, policiesJson } from './firefox.ts';
import { GENERATED } from './generated.ts';
import { customProfile } from './intune.ts';
import { jsonFile } from './json.ts';
import { installationJson, settingsJson } from './linux.ts';
import { firefoxProfile, installationProfile, settingsProfile } from './mobileconfig.ts';
import { optionsPage } from './pages.ts';
import { regFile } from './reg-file.ts';
import { registryData, registryValues } from './registry.ts';

/** All generated files but the parts of pages: their texts by their paths, with `/` between. */
export function kit(ids: ExtensionIds, policy: PolicyFile): ReadonlyMap<string, string> {
  return new Map([
    ['policy.json', jsonFile(policy)],
    ['options.md', optionsPage()],
    ['windows/screen-pop.admx', admx(chromiumBrowsers, ids)],
    ['windows/en-US/screen-pop.adml', adml()],
    ...chromiumBrowsers.flatMap((browser) => filesFor(browser, ids, policy)),
    ['macos/firefox.mobileconfig', firefoxProfile(ids, policy)],
    ['firefox/policies.json', policiesJson(ids.firefox, policy)],
    [`firefox/${ids.firefox}.json`, managedStorage(ids.firefox, policy)],
  ]);
}

function filesFor(browser: ChromiumBrowser, ids: ExtensionIds, policy: PolicyFile): [string, string][] {
  const { name } = browser;
  return [
    [`windows/${name}-settings.reg`, settingsReg(browser, ids, policy)],
    [`windows/${name}-installation.reg`, installationReg(browser, ids)],
    [`intune/${name}-profile.json`, customProfile(browser, ids, policy)],
    [`macos/${name}-settings.mobileconfig`, settingsProfile(browser, ids, policy)],
    [`macos/${name}-installation.mobileconfig`, installationProfile(browser, ids)],
    [`linux/${name}/screen-pop.json`, settingsJson(browser, ids, policy)],
    [`linux/${name}/screen-pop-installation.json`, installationJson(browser, ids)],
  ];
}

const settingsReg = (browser: ChromiumBrowser, ids: ExtensionIds, policy: PolicyFile) =>
  regFile({ key: policyKey(browser, ids), values: registryValues(policy), whole: true }, [
    GENERATED,
    `Settings of Screen Pop for VICIdial in ${browser.title}. Replaces all that were there.`,
  ]);

const installationReg = (browser: ChromiumBrowser, ids: ExtensionIds) =>
  regFile(
    {
      key: browser.registryKey,
      values: [{ name: 'ExtensionSettings', data: registryData(installation(browser, ids)) }],
      whole: false,
    },
    [
      GENERATED,
      `Installs Screen Pop for VICIdial in ${browser.title}.`,
      'If there is a value ExtensionSettings already, put this entry into it instead: there is one for all extensions.',
    ],
  );
