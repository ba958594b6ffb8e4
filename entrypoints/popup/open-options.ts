import type { OptionsSection } from '../../components/popup/mending.ts';
import { browser } from '../../utils/browser.ts';

/** Opens the options page; at a section if one is named. */
export async function openOptions(section: OptionsSection | null): Promise<void> {
  if (section === null) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}`) });
}
