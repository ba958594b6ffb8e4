import { FIREFOX_FILE } from './browsers.ts';
import type { PolicyFile } from './examples.ts';
import type { Json } from './json.ts';
import { jsonFile } from './json.ts';

/** The two policies of Firefox: that the extension is there, and its settings. */
export function firefoxPolicies(id: string, policy: PolicyFile): Readonly<Record<string, Json>> {
  const entry = { installation_mode: 'force_installed', install_url: FIREFOX_FILE, default_area: 'navbar' };
  return { ExtensionSettings: { [id]: entry }, '3rdparty': { Extensions: { [id]: policy } } };
}

/** `policies.json`, of which a Firefox reads one. */
export const policiesJson = (id: string, policy: PolicyFile): string =>
  jsonFile({ policies: firefoxPolicies(id, policy) });

/** The settings alone, in a file that no other policy shares. */
export const managedStorage = (id: string, policy: PolicyFile): string =>
  jsonFile({ name: id, description: 'Settings of Screen Pop for VICIdial', type: 'storage', data: policy });
