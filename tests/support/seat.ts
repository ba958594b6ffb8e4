import type { Page } from 'playwright-core';
import type { Extension } from './extension.ts';

/** What a team lead types on the options page. */
export interface Seat {
  readonly dialerUrl: string;
  readonly apiUser: string;
  readonly apiPassword: string;
  readonly agentId: string;
  readonly teamId: string;
  /** The CRM's origins. */
  readonly sites: readonly string[];
  readonly outcomes?: readonly {
    readonly code: string;
    readonly label: string;
    readonly callback?: boolean;
  }[];
  /** Where the dialer has its two scripts, when not at the usual places. */
  readonly paths?: { readonly agentApi?: string | undefined; readonly nonAgentApi?: string | undefined };
}

/**
 * Sets a seat up through the options page as a person does, and leaves the page open.
 * Throws with the page's own words when it does not take the settings.
 */
export async function setUpSeat(extension: Extension, seat: Seat): Promise<Page> {
  const page = await extension.open('options.html');
  await fill(page, seat);
  for (const site of seat.sites) {
    await page.getByLabel('CRM site', { exact: true }).fill(site);
    await page.getByRole('button', { name: 'Add site' }).click();
  }
  for (const { code, label, callback = false } of seat.outcomes ?? []) {
    await page.getByLabel('Outcome code', { exact: true }).fill(code);
    await page.getByLabel('Outcome label', { exact: true }).fill(label);
    await page.getByLabel('Needs a callback date', { exact: true }).setChecked(callback);
    await page.getByRole('button', { name: 'Add outcome' }).click();
  }
  for (const address of new Set([seat.dialerUrl, ...seat.sites])) await allow(page, new URL(address).origin);
  await page.getByRole('button', { name: 'Save' }).click();
  await saved(page);
  return page;
}

async function fill(page: Page, seat: Seat): Promise<void> {
  const { agentApi, nonAgentApi } = seat.paths ?? {};
  if (agentApi !== undefined || nonAgentApi !== undefined) await page.getByText('Advanced:').click();
  const values: Record<string, string | undefined> = {
    'Dialer address': seat.dialerUrl,
    'Agent API path': agentApi,
    'Non-agent API path': nonAgentApi,
    'API user': seat.apiUser,
    'API password': seat.apiPassword,
    AgentID: seat.agentId,
    TeamID: seat.teamId,
  };
  for (const [label, value] of Object.entries(values)) {
    if (value !== undefined) await page.getByLabel(label, { exact: true }).fill(value);
  }
}

/** Asks for an origin unless it is allowed already. */
async function allow(page: Page, origin: string): Promise<void> {
  const button = page.getByRole('button', { name: `Allow ${origin}`, exact: true });
  const allowed = page.getByText(`${origin}: Access allowed`).first();
  await button.or(allowed).first().waitFor();
  if (await button.isVisible()) await button.click();
  await allowed.waitFor();
}

async function saved(page: Page): Promise<void> {
  const report = page.getByRole('status').filter({ hasText: /^(Saved|Not saved.*)$/s });
  await report.waitFor();
  if ((await report.textContent()) === 'Saved') return;
  const problems = await page.locator('.note.problem').allTextContents();
  throw new Error(`The options page did not take the settings. ${problems.filter(Boolean).join(' ')}`);
}
