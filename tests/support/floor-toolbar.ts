import type { Page } from 'playwright-core';

type Menu = 'Campaigns' | 'User groups' | 'Columns';

/** Ticks or unticks choices of a menu above the table, as a person does with the mouse. */
export async function choose(
  page: Page,
  menu: Menu,
  choices: Readonly<Record<string, boolean>>,
): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${menu}:`) });
  await button.click();
  const list = page.getByRole('group', { name: menu });
  for (const [name, isChosen] of Object.entries(choices)) {
    await list.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) }).setChecked(isChosen);
  }
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
}

/** Sorts by the head of a column; a second time in the other direction. */
export const sortBy = (page: Page, head: string): Promise<void> =>
  page.getByRole('columnheader', { name: head, exact: true }).getByRole('button').click();

export const searchFor = (page: Page, words: string): Promise<void> =>
  page.getByRole('searchbox', { name: 'Search agents' }).fill(words);

/** Lists those of one count of the head line alone, and a second time everybody. */
export const press = (page: Page, count: string): Promise<void> =>
  page
    .getByRole('group', { name: 'Counts' })
    .getByRole('button', { name: new RegExp(`\\d ${count}$`) })
    .click();
