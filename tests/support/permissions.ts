import type { Extension } from './extension.ts';
import { hostPattern } from './granted-copy.ts';

/*
 * Giving and taking hosts with the unmodified build, as a person does on chrome://extensions.
 * After `allowHost`, the extension's own button asks for the host and gets it without a prompt.
 */

export function allowHost(extension: Extension, origin: string): Promise<void> {
  return onExtensionsPage(
    extension,
    `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
     await chrome.developerPrivate.addHostPermission(extensionId, ${patternOf(origin)});`,
  );
}

/** The extension notices it by `permissions.onRemoved`. */
export function revokeHost(extension: Extension, origin: string): Promise<void> {
  return onExtensionsPage(
    extension,
    `await chrome.developerPrivate.removeHostPermission(extensionId, ${patternOf(origin)});`,
  );
}

/** Runs a script on chrome://extensions, where `extensionId` is the extension's id. */
export async function onExtensionsPage(extension: Extension, script: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => { const extensionId = ${JSON.stringify(extension.id)}; ${script} })()`);
  await page.close();
}

const patternOf = (origin: string) => JSON.stringify(hostPattern(origin));
