import type { Json } from './json.ts';

/** A browser of the Chromium family, and where it looks for policies. */
export interface ChromiumBrowser {
  /** Also how its policies begin in the ADMX file. */
  readonly name: 'chrome' | 'edge';
  readonly title: string;
  /** Its key below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  readonly registryKey: string;
  /** Its preference domain on macOS. */
  readonly domain: string;
  /** Folders of its policies on Linux. */
  readonly folders: readonly string[];
  /** Its own word for a button that stays in the toolbar. */
  readonly pinned: Readonly<Record<string, Json>>;
}

export const chrome: ChromiumBrowser = {
  name: 'chrome',
  title: 'Google Chrome',
  registryKey: String.raw`Software\Policies\Google\Chrome`,
  domain: 'com.google.Chrome',
  folders: ['/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed'],
  pinned: { toolbar_pin: 'force_pinned' },
};

export const edge: ChromiumBrowser = {
  name: 'edge',
  title: 'Microsoft Edge',
  registryKey: String.raw`Software\Policies\Microsoft\Edge`,
  domain: 'com.microsoft.Edge',
  folders: ['/etc/opt/edge/policies/managed'],
  pinned: { toolbar_state: 'force_shown' },
};

export const chromiumBrowsers: readonly ChromiumBrowser[] = [chrome, edge];

/** What the extension is called in each browser. Firefox's is in the manifest. */
export interface ExtensionIds {
  readonly chrome: string;
  readonly edge: string;
  readonly firefox: string;
}

/** Where there is no id yet: no browser takes it for one. */
export const NO_ID = 'put-the-extension-id-here';
export const FIREFOX_ID = 'screen-pop@vicidial.extension';

/** Examples: where an organisation keeps its own builds. */
const UPDATE_URL = 'https://files.example.com/screen-pop/updates.xml';
export const FIREFOX_FILE = 'https://files.example.com/screen-pop/screen-pop.xpi';

/** The extension's part of the policy `ExtensionSettings`: it is there from the start and stays. */
export function installation({ name, pinned }: ChromiumBrowser, ids: ExtensionIds) {
  const entry = {
    installation_mode: 'force_installed',
    update_url: UPDATE_URL,
    // Without it only the first version comes from there: the manifest names no place.
    override_update_url: true,
    ...pinned,
  };
  return { [ids[name]]: entry };
}
