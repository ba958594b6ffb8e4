import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostPattern } from '../../tools/build/hosts.ts';

export { hostPattern };

/**
 * Copies a build to `folder` with the `origins` among the hosts it gets at install. The product asks
 * a person for each host, and there is none here: only a throwaway profile may be treated like that.
 */
export function copyWithHosts(build: string, folder: string, origins: readonly string[]): void {
  cpSync(build, folder, { recursive: true });
  if (origins.length === 0) return;
  const file = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(withHosts(manifest, origins)));
}

/** The manifest with `origins` required instead of optional. */
export function withHosts(manifest: unknown, origins: readonly string[]): unknown {
  if (typeof manifest !== 'object' || manifest === null) return manifest;
  const before: unknown = 'host_permissions' in manifest ? manifest.host_permissions : [];
  const hosts = Array.isArray(before) ? before.map(String) : [];
  return { ...manifest, host_permissions: [...new Set([...hosts, ...origins.map(hostPattern)])] };
}
