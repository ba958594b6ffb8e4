import type { Locator, Page } from 'playwright-core';
import type { Site } from '../../utils/call/site.ts';
import type { Extension } from './extension.ts';

/** What a team lead types on the options page. */
export interface Seat {
  readonly dialerUrl: string;
  /** More web servers of the same dialer. */
  readonly otherDialers?: readonly string[];
  /** For a dialer on http that is not on this machine. */
  readonly allowHttp?: boolean;
  readonly apiUser: string;
  readonly apiPassword: string;
  /** The account for reports, on the machine of a team lead. */
  readonly reports?: { readonly user: string; readonly password: string };
  readonly agentId: string;
  readonly teamId: string;
  /** The CRM's origins. */
  readonly sites: readonly string[];
  /** How each of the sites is used; the rest stays as it is at first. */
  readonly siteDetails?: SiteDetails;
  readonly outcomes?: readonly {
    readonly code: string;
    readonly label: string;
    readonly callback?: boolean;
  }[];
  /** Where the dialer has its two scripts, when not at the usual places. */
  readonly paths?: { readonly agentApi?: string | undefined; readonly nonAgentApi?: string | undefined };
  /** In seconds, as people type them. */
  readonly cadence?: { readonly waiting?: string; readonly onLead?: string; readonly away?: string };
}

interface SiteDetails {
  readonly place?: 'Bottom right' | 'Bottom left' | 'Top right' | 'Top left';
  readonly recordOpening?: Site['recordOpening'];
  readonly recordAddress?: string;
  readonly agentIdSelector?: string;
  readonly agentIdAttribute?: string;
}

/**
 * Sets a seat up through the options page as a person does, and leaves the page open.
 * Throws with the page's own words when it does not take the settings.
 */
export async function setUpSeat(extension: Extension, seat: Seat): Promise<Page> {
  const page = await extension.open('options.html');
  await showAllSettings(page);
  await fill(page, seat);
  for (const site of seat.sites) {
    await page.getByLabel('CRM site', { exact: true }).fill(site);
    await page.getByRole('button', { name: 'Add site' }).click();
    if (seat.siteDetails !== undefined) await fillSite(page, new URL(site).origin, seat.siteDetails);
  }
  for (const { code, label, callback = false } of seat.outcomes ?? []) {
    await page.getByLabel('Disposition code', { exact: true }).fill(code);
    await page.getByLabel('Disposition label', { exact: true }).fill(label);
    await page.getByLabel('Needs a callback date', { exact: true }).setChecked(callback);
    await page.getByRole('button', { name: 'Add disposition' }).click();
  }
  for (const address of [seat.dialerUrl, ...(seat.otherDialers ?? []), ...seat.sites]) {
    await allow(page, new URL(address).origin);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(page);
  return page;
}

/** Leaves the guided set-up, which a seat begins with, for the page with everything. */
export async function showAllSettings(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'All settings' });
  const search = page.getByLabel('Search the settings');
  await button.or(search).first().waitFor();
  if (await button.isVisible()) await button.click();
  await search.waitFor();
}

async function fill(page: Page, seat: Seat): Promise<void> {
  const { agentApi, nonAgentApi } = seat.paths ?? {};
  if (agentApi !== undefined || nonAgentApi !== undefined) await page.getByText('Advanced:').click();
  if (seat.otherDialers !== undefined) await page.getByText('More: several web servers').click();
  if (seat.reports !== undefined) await page.getByText('Reports user: for').click();
  const values: Record<string, string | undefined> = {
    'Dialer address': seat.dialerUrl,
    'More web servers of the same cluster': seat.otherDialers?.join(', '),
    'Agent API path': agentApi,
    'Non-agent API path': nonAgentApi,
    'API user': seat.apiUser,
    'API password': seat.apiPassword,
    'Reports user': seat.reports?.user,
    'Reports password': seat.reports?.password,
    AgentID: seat.agentId,
    TeamID: seat.teamId,
    'While waiting for a lead': seat.cadence?.waiting,
    'While on a lead': seat.cadence?.onLead,
    'While logged out': seat.cadence?.away,
  };
  await fillAll(page, values);
  if (seat.allowHttp === true) await page.getByLabel('Allow http', { exact: true }).check();
}

const openings: Readonly<Record<Site['recordOpening'], string>> = {
  off: 'Not at all',
  button: 'By a button in the panel',
  automatic: 'By itself when a lead appears',
};

async function fillSite(page: Page, origin: string, details: SiteDetails): Promise<void> {
  const site = page.getByRole('group', { name: origin, exact: true });
  await site.getByText('Panel, record and AgentID').click();
  const { place, recordOpening } = details;
  if (place !== undefined) await site.getByLabel('Place of the panel').selectOption(place);
  if (recordOpening !== undefined) {
    await site.getByLabel('Opening the record').selectOption(openings[recordOpening]);
  }
  await fillAll(site, {
    'Address of a record': details.recordAddress,
    'Where the AgentID stands': details.agentIdSelector,
    'Attribute with the AgentID': details.agentIdAttribute,
  });
}

async function fillAll(place: Page | Locator, values: Record<string, string | undefined>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (value !== undefined) await place.getByLabel(label, { exact: true }).fill(value);
  }
}

/** Asks for an origin unless it is allowed already. */
async function allow(page: Page, origin: string): Promise<void> {
  const button = page.getByRole('button', { name: `Allow ${origin}`, exact: true }).first();
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
