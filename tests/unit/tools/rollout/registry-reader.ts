import { policyWords } from '../../../../tools/rollout/described.ts';
import { managedSchema } from '../../../../utils/settings/in-force/managed-schema.ts';

/** Keys without their hive, and the values in each. */
export type Registry = Map<string, Map<string, number | string>>;

/** What is in the registry when regedit has read this file into an empty one. */
export function readRegFile(text: string): Registry {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error('Not for this regedit.');
  if (/[^\x20-\x7e]/.test(lines.join('')))
    throw new Error('Regedit would read this in a charset of its own.');
  const registry: Registry = new Map();
  let values: Map<string, number | string> | null = null;
  for (const line of lines) {
    const section = /^\[(-?)HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line);
    if (section !== null) {
      const [, minus, key = ''] = section;
      values = minus === '-' ? null : new Map();
      if (values !== null) registry.set(key, values);
    } else if (line !== '' && !line.startsWith(';')) {
      const [, name, data = ''] = /^"([^"\\]+)"=(.+)$/.exec(line) ?? [];
      if (name === undefined || values === null) throw new Error(`Regedit cannot read: ${line}`);
      values.set(name, readData(data));
    }
  }
  return registry;
}

function readData(data: string): number | string {
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(data) ?? [];
  if (number !== undefined) return Number.parseInt(number, 16);
  const [, bytes] = /^hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(data) ?? [];
  if (bytes !== undefined) {
    return Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
  }
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(data) ?? [];
  if (text === undefined) throw new Error(`Regedit cannot read: ${data}`);
  return text.replaceAll(/\\(["\\])/g, '$1');
}

/**
 * What Chromium makes of the values, as in components/policy/core/common/registry_dict.cc: REG_DWORD for true and
 * false and for numbers, REG_SZ for texts, REG_SZ with JSON for lists. What does not fit the schema is dropped.
 */
export function readAsChromium(values: ReadonlyMap<string, number | string>): Record<string, unknown> {
  const { properties } = managedSchema(policyWords) as { properties: Record<string, { type: string }> };
  const policy: Record<string, unknown> = {};
  for (const [name, data] of values) {
    const value = convert(properties[name]?.type, data);
    if (value !== undefined) policy[name] = value;
  }
  return policy;
}

function convert(type: string | undefined, data: number | string): unknown {
  if (type === 'boolean' && typeof data === 'number') return data !== 0;
  if (type === 'integer' && typeof data === 'number') return data;
  if (type === 'string' && typeof data === 'string') return data;
  if (type !== 'array' || typeof data !== 'string') return undefined;
  const list: unknown = JSON.parse(data);
  return Array.isArray(list) ? list : undefined;
}
