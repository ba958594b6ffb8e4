import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../support/build.ts';

/** The manifests as they are built, not as they are meant. */
describe.each(['chrome', 'firefox'] as const)('the built extension for %s', (browser) => {
  let folder = '';
  let manifest: Record<string, unknown> = {};

  beforeAll(async () => {
    folder = await builtExtension(browser);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }, 60_000);

  test('is manifest V3', () => {
    expect(manifest['manifest_version']).toBe(3);
  });

  test('asks at install for storage, alarms and scripting, and for no host', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
  });

  test('shows nothing of itself to web pages', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('has a policy of its own that runs only its own scripts', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests|\*/);
  });

  test('has its icon in all sizes', () => {
    const icons = manifest['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries(icons)) {
      const png = readFileSync(join(folder, file));
      expect(png.readUInt32BE(16), `${file} is ${size} px wide`).toBe(Number(size));
    }
  });

  test('keeps the resident script under 8 KB and the panel under 68', () => {
    const sizeOf = (name: string) => statSync(join(folder, 'content-scripts', name)).size;
    expect(sizeOf('crm.js')).toBeLessThan(8 * 1024);
    expect(sizeOf('panel.js')).toBeLessThan(68 * 1024);
  });

  test('holds no code that is made from text', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const script of scripts) {
      expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(/\bnew Function\(|\beval\(/);
    }
  });
});
