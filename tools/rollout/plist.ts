import type { Json } from './json.ts';
import { GENERATED } from './generated.ts';
import { xml } from './xml.ts';

/** A property list of macOS. */
export const plist = (value: Json): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- ${GENERATED} -->
<plist version="1.0">
${valueLines(value).join('\n')}
</plist>
`;

function valueLines(value: Json): readonly string[] {
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>'];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'string') return [`<string>${xml(value)}</string>`];
  if (isList(value)) return wrapped('array', value.flatMap(valueLines));
  return wrapped('dict', Object.entries(value).flatMap(entryLines));
}

const entryLines = ([key, value]: readonly [string, Json]): readonly string[] => [
  `<key>${xml(key)}</key>`,
  ...valueLines(value),
];

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function wrapped(tag: string, lines: readonly string[]): readonly string[] {
  return [`<${tag}>`, ...lines.map((line) => `  ${line}`), `</${tag}>`];
}
