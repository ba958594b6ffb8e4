import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyWords } from '../../../tools/rollout/described.ts';
import { messagesOf } from '../../../components/words/compile.ts';
import { languages } from '../../../utils/languages.ts';
import { managedSchema } from '../../../utils/settings/in-force/managed-schema.ts';
import { builtExtension } from '../../../tools/build/built-extension.ts';
import { root } from '../../../tools/checks/run-command.ts';

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

  // None of these warns. `offscreen` is Chromium's own: each order leaves from a document of its own there.
  test('asks at install for storage, alarms and scripting, and for no host', () => {
    const own = browser === 'chrome' ? ['offscreen'] : [];
    const asked = ['alarms', ...own, 'scripting', 'storage'];
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(asked);
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

  // Browsers cut longer ones off, or refuse them.
  test('names and describes itself in every language there is', () => {
    const used = JSON.stringify(manifest).match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    expect(used.toSorted()).toEqual(['action', 'description', 'name', 'shortName']);
    expect(manifest['default_locale']).toBe('en');
    expect(readdirSync(join(folder, '_locales')).toSorted()).toEqual(
      languages.map((language) => language.replace('-', '_')).toSorted(),
    );
    for (const language of languages) {
      const file = join(folder, '_locales', language.replace('-', '_'), 'messages.json');
      const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
      const words = Object.entries(messages).map(([name, { message }]) => [name, message]);
      expect(Object.fromEntries(words)).toEqual(messagesOf(language, 'extension'));
      expect(messages['name']?.message.length).toBeLessThanOrEqual(75);
      expect(messages['shortName']?.message.length).toBeLessThanOrEqual(12);
      expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('has its icon in all sizes', () => {
    const icons = manifest['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries(icons)) {
      const png = readFileSync(join(folder, file));
      expect(png.readUInt32BE(16), `${file} is ${size} px wide`).toBe(Number(size));
    }
  });

  test('keeps the resident script under 6 KB and the panel under 80', () => {
    const sizeOf = (name: string) => statSync(join(folder, name)).size;
    expect(sizeOf('crm.js')).toBeLessThan(6 * 1024);
    expect(sizeOf('panel.js')).toBeLessThan(80 * 1024);
  });

  test('holds no code that is made from text', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const script of scripts) {
      expect(readFileSync(join(folder, script), 'utf8'), script).not.toMatch(/\bnew Function\(|\beval\(/);
    }
  });

  test('tells Chromium what a policy can set; Firefox would only warn of it', () => {
    const file = join(folder, 'managed_schema.json');
    if (browser === 'firefox') {
      expect(manifest['storage']).toBeUndefined();
      expect(existsSync(file)).toBe(false);
    } else {
      expect(manifest['storage']).toEqual({ managed_schema: 'managed_schema.json' });
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(managedSchema(policyWords));
    }
  });
});

describe('a provisioned build', () => {
  const out = mkdtempSync(join(tmpdir(), 'provisioned-'));
  afterAll(() => rmSync(out, { recursive: true }));
  const build = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['tools/build/main.ts', '--out', out, ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  test('has its hosts from the installation on, and is else the one that is shipped', async () => {
    const plain = await builtExtension('firefox');
    const { status, stdout } = build(
      '--browser',
      'firefox',
      '--hosts',
      'https://crm.example.com,http://pbx.example.com:8080',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('http://pbx.example.com:8080 is not encrypted');
    expect(readdirSync(out)).toEqual(['firefox-mv3']);
    const built = join(out, 'firefox-mv3');
    expect(manifestIn(built)).toEqual({
      ...manifestIn(plain),
      host_permissions: ['https://crm.example.com/*', 'http://pbx.example.com/*'],
    });
    const isCode = (file: string) => statSync(join(built, file)).isFile() && file !== 'manifest.json';
    for (const file of filesIn(built).filter(isCode)) {
      expect(readFileSync(join(built, file)).equals(readFileSync(join(plain, file))), file).toBe(true);
    }
    expect(filesIn(built)).toEqual(filesIn(plain));
  }, 60_000);

  test('is not made of what is no host', () => {
    const { status, stderr } = build('--hosts', 'crm.example.com');
    expect(status).toBe(1);
    expect(stderr).toContain('"crm.example.com" has no scheme');
    expect(stderr).toContain('Nothing was built');
  });
});

const manifestIn = (folder: string): object =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
