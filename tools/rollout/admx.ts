import type { PolicyName, ValueSchema } from '../../utils/settings/in-force/managed-schema.ts';
import type { ChromiumBrowser, ExtensionIds } from './browsers.ts';
import { GENERATED } from './generated.ts';
import { xml } from './xml.ts';
import { describedSchema } from './described.ts';

/*
 * The template for Group Policy and Intune. It leans on no other template, as Intune wants those first. Lists are
 * one line of JSON: several lines become REG_MULTI_SZ, which Chromium does not read.
 */

/** Chromium's own templates say the same. Without it a text ends after 1,023 characters. */
const LONGEST = 1_000_000;

/** Where the browser looks for the policy of the extension, below either hive. */
export const policyKey = (browser: ChromiumBrowser, ids: ExtensionIds): string =>
  `${browser.registryKey}\\3rdparty\\extensions\\${ids[browser.name]}\\policy`;

export const ROOT_CATEGORY = 'ScreenPop';
export const categoryOf = ({ name }: ChromiumBrowser): string =>
  `${ROOT_CATEGORY}${name === 'edge' ? 'Edge' : 'Chrome'}`;
/** What a policy of the template is called. */
export const policyId = ({ name }: ChromiumBrowser, option: PolicyName): string => `${name}_${option}`;

export function admx(browsers: readonly ChromiumBrowser[], ids: ExtensionIds): string {
  const policies = browsers.flatMap((browser) =>
    [...describedSchema()].map(([option, schema]) => policyXml(browser, ids, option, schema)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${GENERATED} -->
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="screenpop" namespace="ScreenPop.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="Supported" displayName="$(string.Supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="${ROOT_CATEGORY}" displayName="$(string.${ROOT_CATEGORY})"/>
${browsers.map(categoryXml).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function categoryXml(browser: ChromiumBrowser): string {
  const name = categoryOf(browser);
  return `    <category name="${name}" displayName="$(string.${name})">
      <parentCategory ref="${ROOT_CATEGORY}"/>
    </category>`;
}

function policyXml(
  browser: ChromiumBrowser,
  ids: ExtensionIds,
  option: PolicyName,
  schema: ValueSchema,
): string {
  const isSwitch = schema.type === 'boolean';
  const attributes = [
    `name="${policyId(browser, option)}" class="Both"`,
    `displayName="$(string.${option})" explainText="$(string.${option}_help)"`,
    isSwitch ? '' : `presentation="$(presentation.${option})"`,
    `key="${xml(policyKey(browser, ids))}"`,
    isSwitch ? `valueName="${option}"` : '',
  ];
  return `    <policy ${attributes.filter((attribute) => attribute !== '').join(' ')}>
      <parentCategory ref="${categoryOf(browser)}"/>
      <supportedOn ref="Supported"/>
${valueXml(option, schema)}
    </policy>`;
}

function valueXml(option: PolicyName, schema: ValueSchema): string {
  if (schema.type === 'boolean') {
    return `      <enabledValue><decimal value="1"/></enabledValue>
      <disabledValue><decimal value="0"/></disabledValue>`;
  }
  const named = `id="${option}" valueName="${option}" required="true"`;
  const element =
    schema.type === 'integer'
      ? `<decimal ${named} minValue="${schema.minimum}" maxValue="${schema.maximum}"/>`
      : `<text ${named} maxLength="${LONGEST}"/>`;
  return `      <elements>
        ${element}
      </elements>`;
}
