import { createHash } from 'node:crypto';
import type { ChromiumBrowser, ExtensionIds } from './browsers.ts';
import { installation } from './browsers.ts';
import type { PolicyFile } from './examples.ts';
import { firefoxPolicies } from './firefox.ts';
import type { Json } from './json.ts';
import { plist } from './plist.ts';

/** What an organisation's own profiles are called stays theirs: these names are made up. */
const IDENTIFIER = 'com.example.screen-pop';

/** The extension's settings: Chromium reads them from a preference domain of their own, and only from there. */
export const settingsProfile = (browser: ChromiumBrowser, ids: ExtensionIds, policy: PolicyFile): string =>
  profile(`${browser.name}.settings`, `Screen Pop for VICIdial, settings for ${browser.title}`, {
    domain: `${browser.domain}.extensions.${ids[browser.name]}`,
    values: policy,
  });

export const installationProfile = (browser: ChromiumBrowser, ids: ExtensionIds): string =>
  profile(`${browser.name}.installation`, `Screen Pop for VICIdial, installation in ${browser.title}`, {
    domain: browser.domain,
    values: { ExtensionSettings: installation(browser, ids) },
  });

export const firefoxProfile = (ids: ExtensionIds, policy: PolicyFile): string =>
  profile('firefox', 'Screen Pop for VICIdial in Firefox', {
    domain: 'org.mozilla.firefox',
    values: { EnterprisePoliciesEnabled: true, ...firefoxPolicies(ids.firefox, policy) },
  });

interface Payload {
  readonly domain: string;
  readonly values: Readonly<Record<string, Json>>;
}

function profile(name: string, title: string, { domain, values }: Payload): string {
  const identifier = `${IDENTIFIER}.${name}`;
  const payload = { ...head(domain, `${identifier}.payload`, title), ...values };
  return plist({
    ...head('Configuration', identifier, title),
    PayloadScope: 'System',
    PayloadContent: [payload],
  });
}

const head = (type: string, identifier: string, title: string) => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuid(identifier),
  PayloadDisplayName: title,
});

/** The same for the same name, so that a profile replaces the one before. Version 8 of RFC 9562: made by ourselves. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}
