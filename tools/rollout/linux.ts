import type { ChromiumBrowser, ExtensionIds } from './browsers.ts';
import { installation } from './browsers.ts';
import type { PolicyFile } from './examples.ts';
import { jsonFile } from './json.ts';

/** The extension's settings, for a folder of managed policies. */
export const settingsJson = (browser: ChromiumBrowser, ids: ExtensionIds, policy: PolicyFile): string =>
  jsonFile({ '3rdparty': { extensions: { [ids[browser.name]]: policy } } });

/** A file of its own: of a policy that several files set, one file's counts. */
export const installationJson = (browser: ChromiumBrowser, ids: ExtensionIds): string =>
  jsonFile({ ExtensionSettings: installation(browser, ids) });
