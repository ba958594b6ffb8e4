import type { TeamSettings, TeamView } from '../../components/team/team-view.ts';
import { parseView, settingsOf } from '../../components/team/team-view.ts';
import { browser } from '../../utils/browser.ts';

/** How the page is arranged, on disk. */
const VIEW = 'team-view';
/** What is looked for: a lead's number perhaps, so in memory alone and gone with the browser. */
const SEARCH = 'team-search';

/** Both as they were left; by default where the browser does not give them. Never rejects. */
export async function readView(): Promise<{ readonly view: TeamView; readonly search: string }> {
  const [view, search] = await Promise.all([
    read(browser.storage.local, VIEW),
    read(browser.storage.session, SEARCH),
  ]);
  return { view: parseView(view), search: typeof search === 'string' ? search : '' };
}

/** Tells what this page has kept from what another one has. */
const writer = crypto.randomUUID();
let keeping = Promise.resolve();

/** The change alone: another page may have changed something else. */
export function keepView(change: Partial<TeamView>): void {
  keeping = keeping
    .then(async () => {
      const kept = parseView(await read(browser.storage.local, VIEW));
      await browser.storage.local.set({ [VIEW]: { ...kept, ...change, writer } });
    })
    // What cannot be kept still counts while the page is open.
    .catch(() => {});
}

/** Calls back with the settings when another page has changed something, until aborted. */
export function onSettingsElsewhere(callback: (settings: TeamSettings) => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const kept = changes[VIEW]?.newValue;
    if (typeof kept !== 'object' || kept === null || Reflect.get(kept, 'writer') === writer) return;
    callback(settingsOf(parseView(kept)));
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed));
}

export function keepSearch(search: string): void {
  browser.storage.session.set({ [SEARCH]: search }).catch(() => {});
}

async function read(area: typeof browser.storage.local, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch {
    return undefined;
  }
}
