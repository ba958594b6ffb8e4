import type { Locator, Page } from 'playwright-core';
import type { Extension } from './extension.ts';

/** As wide as the popup is; and as high as a browser lets it be. */
const SIZE = { width: 320, height: 600 };

const REPORT = 'VICIdial report';

/** The popup in a tab, found and read as a person does. */
export interface Popup {
  readonly page: Page;
  /** What is wrong, and the ways out. */
  readonly remedy: Locator;
  readonly lead: Locator;
  /** What the agent does where there is no lead. */
  readonly state: Locator;
  /** What the reports say of the agent. */
  readonly report: Locator;
  readonly foot: Locator;
  button(name: string): Locator;
  /** "Live · updated 1 s ago". */
  link(): Promise<string>;
  /** The values by their names, of the lead or of the report. */
  terms(of: Locator): Promise<Readonly<Record<string, string>>>;
}

/** `first` runs in the page before anything of its own. */
export async function openPopup(extension: Extension, first?: () => void): Promise<Popup> {
  const page = await extension.context.newPage();
  if (first !== undefined) await page.addInitScript(first);
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  return popupOn(page);
}

function popupOn(page: Page): Popup {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  return {
    page,
    remedy: region('What is wrong'),
    lead: region('Lead'),
    state: region('State'),
    report: region(REPORT),
    foot: page.locator('footer'),
    button: (name) => page.getByRole('button', { name, exact: true }),
    link: () => wordsOf(page.getByRole('paragraph').first()),
    async terms(of) {
      const names = await of.getByRole('term').allInnerTexts();
      const values = await of.getByRole('definition').allInnerTexts();
      return Object.fromEntries(names.map((name, at) => [name, values[at]?.trim() ?? '']));
    },
  };
}

/** All that is to be read there, in one line. */
export const wordsOf = async (place: Locator) => (await place.innerText()).replaceAll(/\s+/g, ' ').trim();
