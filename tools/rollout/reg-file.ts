import type { RegistryValue } from './registry.ts';

export interface RegistryKey {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly key: string;
  readonly values: readonly RegistryValue[];
  /** What was there before goes. */
  readonly whole: boolean;
}

/** A file for regedit and `reg import`: ASCII alone, as both take other bytes for the computer's own charset. */
export function regFile({ key, values, whole }: RegistryKey, comments: readonly string[]): string {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...comments.map((comment) => `; ${comment}`),
    '',
    ...(whole ? [`[-HKEY_LOCAL_MACHINE\\${key}]`, ''] : []),
    `[HKEY_LOCAL_MACHINE\\${key}]`,
    ...values.map(({ name, data }) => `"${name}"=${dataText(data)}`),
    '',
  ];
  return lines.join('\r\n');
}

function dataText(data: number | string): string {
  if (typeof data === 'number') return `dword:${data.toString(16).padStart(8, '0')}`;
  if (/^[\x20-\x7e]*$/.test(data)) return `"${data.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;
  const bytes = Buffer.from(`${data}\0`, 'utf16le');
  return `hex(1):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
