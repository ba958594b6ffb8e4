import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension } from './extension.ts';

/**
 * Has a person's yes to one of the optional permissions, as no prompt can be answered without a window: what an
 * extension was once installed with, the browser goes on giving it as an option. The extension is installed
 * anew, twice, and is then the one that is shipped; its pages are closed. `home`: where it was launched.
 */
export async function allowOptional(extension: Extension, home: string, permission: string): Promise<void> {
  const unpacked = join(home, 'extension');
  const file = join(unpacked, 'manifest.json');
  const shipped = readFileSync(file, 'utf8');
  writeFileSync(file, withRequired(JSON.parse(shipped), permission));
  await install(extension, unpacked);
  writeFileSync(file, shipped);
  await install(extension, unpacked);
}

function withRequired(manifest: Readonly<Record<string, unknown>>, permission: string): string {
  const { permissions, optional_permissions: optional } = manifest;
  if (!Array.isArray(permissions) || !Array.isArray(optional) || !optional.includes(permission)) {
    throw new Error(`"${permission}" is none of the extension's optional permissions.`);
  }
  return JSON.stringify({
    ...manifest,
    permissions: [...permissions, permission],
    optional_permissions: optional.filter((one) => one !== permission),
  });
}

async function install({ context }: Extension, path: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser has ended.');
  const session = await browser.newBrowserCDPSession();
  await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
}
