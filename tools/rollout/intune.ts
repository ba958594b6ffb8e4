import type { PolicyName } from '../../utils/settings/in-force/managed-schema.ts';
import { policyNames } from '../../utils/settings/in-force/managed-schema.ts';
import { ROOT_CATEGORY, admx, categoryOf, policyId } from './admx.ts';
import type { ChromiumBrowser, ExtensionIds } from './browsers.ts';
import type { PolicyFile } from './examples.ts';
import { GENERATED } from './generated.ts';
import type { Json } from './json.ts';
import { jsonFile } from './json.ts';
import { registryData } from './registry.ts';
import { xml } from './xml.ts';

const POLICIES = './Device/Vendor/MSFT/Policy';

/**
 * A custom profile of Intune, as Microsoft Graph takes it at `deviceManagement/deviceConfigurations`: the template
 * of one browser, then a setting for each option.
 */
export function customProfile(browser: ChromiumBrowser, ids: ExtensionIds, policy: PolicyFile): string {
  const app = categoryOf(browser);
  const path = `${POLICIES}/Config/${app}~Policy~${ROOT_CATEGORY}~${app}`;
  const options = policyNames.flatMap((option) => {
    const value = policy[option];
    return value === undefined
      ? []
      : [setting(option, `${path}/${policyId(browser, option)}`, valueXml(option, value))];
  });
  const template = setting(
    'Template',
    `${POLICIES}/ConfigOperations/ADMXInstall/${app}/Policy/${app}Admx`,
    admx([browser], ids),
  );
  return jsonFile({
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Screen Pop for VICIdial, ${browser.title}`,
    description: GENERATED,
    omaSettings: [template, ...options],
  });
}

const setting = (displayName: string, omaUri: string, value: string): Json => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName,
  omaUri,
  value,
});

/** A setting of the template as Windows' own language for them says it. */
function valueXml(option: PolicyName, value: Json): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  return `<enabled/><data id="${option}" value="${xml(String(registryData(value)))}"/>`;
}
