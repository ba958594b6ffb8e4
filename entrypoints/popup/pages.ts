import type { OptionsSection } from '../../components/popup/fix.ts';
import { native } from './native.ts';

/* The ways from the popup to the extension's pages. It closes behind itself: not every browser does that for it. */

/** The options page; at a section if one is named. */
export async function openOptions(section: OptionsSection | null): Promise<void> {
  const { runtime, tabs } = native();
  if (section === null) await runtime.openOptionsPage();
  else await tabs.create({ url: runtime.getURL(`options.html#${section}`) });
  globalThis.close();
}

/** The team page. One that is open already is brought forward, wherever in it somebody has gone. */
export async function openTeam(): Promise<void> {
  const { runtime, tabs } = native();
  const url = runtime.getURL('team.html');
  if (!(await bringForward(url))) await tabs.create({ url });
  globalThis.close();
}

/** False: there is none. The browser tells an extension of its own pages without the permission for tabs. */
async function bringForward(url: string): Promise<boolean> {
  const { runtime, tabs, windows } = native();
  try {
    const pages = await runtime.getContexts({ contextTypes: ['TAB'] });
    const found = pages.find(({ documentUrl }) => documentUrl?.replace(/[?#].*$/, '') === url);
    if (found === undefined) return false;
    await tabs.update(found.tabId, { active: true });
    await windows.update(found.windowId, { focused: true });
    return true;
  } catch {
    // It closed in this moment.
    return false;
  }
}
