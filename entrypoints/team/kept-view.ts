import type { TeamView } from '../../components/team/team-view.ts';
import { parseView } from '../../components/team/team-view.ts';
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

export function keepView(view: TeamView): void {
  // What cannot be kept still counts while the page is open.
  browser.storage.local.set({ [VIEW]: view }).catch(() => {});
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
