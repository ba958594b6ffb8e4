import type { PolicyName, ValueSchema } from '../../utils/settings/in-force/managed-schema.ts';
import { ROOT_CATEGORY, categoryOf } from './admx.ts';
import { chromiumBrowsers } from './browsers.ts';
import { examples } from './examples.ts';
import { formatLines } from './format.ts';
import { GENERATED } from './generated.ts';
import { registryData } from './registry.ts';
import { xml } from './xml.ts';
import { describedSchema } from './described.ts';

/** The words of the template, in the one language that Intune takes. */
export function adml(): string {
  const strings = [
    ['Supported', 'Google Chrome and Microsoft Edge 120 and newer'],
    [ROOT_CATEGORY, 'Screen Pop for VICIdial'],
    ...chromiumBrowsers.map((browser) => [categoryOf(browser), browser.title]),
    ...[...describedSchema()].flatMap(([option, schema]) => [
      [option, schema.title ?? option],
      [`${option}_help`, helpText(option, schema)],
    ]),
  ];
  const presentations = [...describedSchema()].flatMap(([option, schema]) => presentationXml(option, schema));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${GENERATED} -->
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Screen Pop for VICIdial</displayName>
  <description>Settings of the browser extension Screen Pop for VICIdial</description>
  <resources>
    <stringTable>
${strings.map(([id = '', text = '']) => `      <string id="${id}">${xml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function helpText(option: PolicyName, schema: ValueSchema): string {
  const how =
    schema.type === 'boolean'
      ? ['Enabled: yes. Disabled: no.']
      : [
          schema.type === 'array' ? 'Write JSON on one line:' : 'Write:',
          ...formatLines(schema),
          '',
          `For example: ${String(registryData(examples[option]))}`,
        ];
  const locked =
    option === 'changeable'
      ? []
      : ['', 'Set here, people cannot change it, unless its name is in the list of the policy Changeable.'];
  return [schema.description ?? '', '', `Name in JSON files: ${option}`, '', ...how, ...locked].join('\n');
}

function presentationXml(option: PolicyName, schema: ValueSchema): readonly string[] {
  if (schema.type === 'boolean') return [];
  const title = xml(schema.title ?? option);
  const control =
    schema.type === 'integer'
      ? `<decimalTextBox refId="${option}" defaultValue="${registryData(examples[option])}">${title}</decimalTextBox>`
      : `<textBox refId="${option}"><label>${title}</label></textBox>`;
  return [`      <presentation id="${option}">${control}</presentation>`];
}
