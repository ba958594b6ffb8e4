import { defaultControls } from '../../utils/call/controls.ts';
import type { PolicyName, ValueSchema } from '../../utils/settings/in-force/managed-schema.ts';
import { functionsFor, reportsTable, seatTable } from './api-functions.ts';
import { examples } from './examples.ts';
import { formatLines } from './format.ts';
import { GENERATED } from './generated.ts';
import { jsonFile } from './json.ts';
import { describedSchema } from './described.ts';

/** Every option, for whoever writes a policy by hand. */
export function optionsPage(): string {
  const sections = [...describedSchema()].map(([option, schema]) => section(option, schema));
  return `<!-- ${GENERATED} -->

# Every option of a policy

Set as a policy, an option is locked on the seat, unless its name is in \`changeable\`. Left out, it is the seat's own
affair. An empty text or list counts as set.

${sections.join('\n\n')}
`;
}

function section(option: PolicyName, schema: ValueSchema): string {
  return [
    `## ${option}`,
    '',
    `${schema.title ?? option}. ${schema.description ?? ''}`,
    '',
    formatLines(schema)
      .join('\n')
      .replace(/^./, (first) => first.toUpperCase()),
    '',
    '```json',
    `"${option}": ${jsonFile(examples[option]).trimEnd()}`,
    '```',
  ].join('\n');
}

/** What is generated inside pages that are written by hand, by the name of the place. */
const parts: Readonly<Record<string, () => string>> = {
  'seat functions': seatTable,
  'default functions': () => `\`\`\`\n${functionsFor(defaultControls).join('\n')}\n\`\`\``,
  'reports functions': reportsTable,
};

const PLACE = /(<!-- generated: ([a-z ]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** The page with its generated parts as they are now. Throws on a place that nothing belongs to. */
export function withParts(page: string): string {
  return page.replaceAll(PLACE, (_, start: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing is generated for "${name}".`);
    return `${start}\n${part()}\n\n${end}`;
  });
}

/** Pages with such places. */
export const PAGES = ['api-user.md'];
