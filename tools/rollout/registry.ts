import { asciiJson } from './json.ts';
import type { Json } from './json.ts';
import type { PolicyFile } from './examples.ts';

/** A value of Windows' registry: REG_DWORD where `data` is a number, else REG_SZ. */
export interface RegistryValue {
  readonly name: string;
  readonly data: number | string;
}

/**
 * A policy as Chromium reads it from the registry. A list is one text of JSON: as a key with the values 1, 2, 3
 * it would come back sorted as texts, with 10 before 2.
 */
export const registryValues = (policy: PolicyFile): readonly RegistryValue[] =>
  Object.entries(policy).map(([name, value]) => ({ name, data: registryData(value) }));

export function registryData(value: Json): number | string {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? asciiJson(value) : value;
}
