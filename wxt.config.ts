import { defineConfig } from 'wxt';
import { catalogues, holesDeclaration, messagesOf } from './components/words/compile.ts';
import { languages } from './utils/languages.ts';
import { policyWords } from './tools/rollout/described.ts';
import { managedSchema } from './utils/settings/in-force/managed-schema.ts';

/** What a browser shows of the extension itself, and its store, in the language of the browser. */
const locales = languages.map((language) => ({
  relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
  contents: JSON.stringify(
    Object.fromEntries(
      Object.entries(messagesOf(language, 'extension')).map(([name, message]) => [name, { message }]),
    ),
  ),
}));

/** Which options an organisation can set by policy, in the words Chromium checks them by. */
const schemaFile = 'managed_schema.json';

/**
 * `Features.LightDark` of Lightning CSS: what stands in for `light-dark()`, which no sheet says, would follow every
 * `color-scheme`.
 */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [catalogues()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome120', 'firefox128'] },
    css: { lightningcss: { exclude: LIGHT_DARK } },
  }),
  hooks: {
    'prepare:types': (_wxt, entries) => {
      entries.push({ path: 'types/words.d.ts', text: holesDeclaration() });
    },
    // Else it would be the title in the popup's file, which is in one language.
    'build:manifestGenerated': (_wxt, { action }) => {
      if (action !== undefined) action.default_title = '__MSG_action__';
    },
    'build:publicAssets': ({ config }, files) => {
      files.push(...locales);
      if (config.browser === 'firefox') return;
      files.push({
        relativeDest: schemaFile,
        contents: `${JSON.stringify(managedSchema(policyWords), null, 2)}\n`,
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // In Chromium each order leaves from a document of its own; nobody is asked for that.
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // For whom the team page is to tell of an agent while it stands behind another window.
    optional_permissions: ['notifications'],
    // No host at install: each CRM site and the dialer are granted one by one.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    icons: icons(),
    action: { default_icon: icons() },
    // Explicit, because Firefox's default upgrades http to https and a dialer may have no https.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'screen-pop@vicidial.extension',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox knows no schema: it would warn of the key, and reads the policy without.
        { minimum_chrome_version: '120', storage: { managed_schema: schemaFile } }),
  }),
});

function icons() {
  return Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]));
}
