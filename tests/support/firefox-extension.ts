import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { provideBrowser } from '../../tools/browsers/browsers.ts';
import { builtExtension } from '../../tools/build/built-extension.ts';
import { firefox } from '../../tools/browsers/firefox.ts';
import type { Policy } from './policy.ts';
import { homeUnderPolicy } from './policy-firefox.ts';
import type { Seat } from './seat.ts';
import { temporaryFolder } from './temporary.ts';

/** Both are of our choice: the one from the manifest, and where its pages are in the throwaway profile. */
const ID = 'screen-pop@vicidial.extension';
const UUID = '8f3c1d5e-6a2b-4c7d-9e0f-112233445566';

export interface FirefoxLaunch {
  /** After so long without an event, Firefox suspends the background; in ms. Its own choice is 30 s. */
  readonly idleTimeoutMs?: number;
  /** A folder with another build than the one that is shipped. */
  readonly build?: string;
  /** Servers need no certificate that anybody trusts. */
  readonly anyCertificate?: boolean;
  /** Names of hosts that lead to 127.0.0.1. */
  readonly names?: readonly string[];
  /** What an organisation has set for the extension. Firefox reads it once: a change needs another start. */
  readonly policy?: Policy;
}

/** A Firefox of its own with the build that is shipped. */
export interface FirefoxExtension {
  /**
   * The options page, which stays open: a test can run scripts with the extension's rights there, as it can
   * not look into the background.
   */
  readonly options: Page;
  open(url: string): Promise<Page>;
  /** Ends the browser and removes every trace of it. */
  close(): Promise<void>;
}

/** Throws in words when there is no Firefox or the build fails. */
export async function launchInFirefox(launch: FirefoxLaunch = {}): Promise<FirefoxExtension> {
  const program = provideBrowser(firefox, (line) => process.stderr.write(`${line}\n`));
  if (!program.ok) throw new Error(program.error.message);
  const build = launch.build ?? (await builtExtension('firefox'));
  const folder = temporaryFolder('firefox');
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program.value,
      userDataDir: folder.path,
      env: { ...process.env, ...homeOf(launch, folder.path) },
      // For the extension's own pages, which a remote end may not touch otherwise.
      args: ['--remote-allow-system-access'],
      acceptInsecureCerts: launch.anyCertificate ?? false,
      extraPrefsFirefox: preferences(launch),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    folder.removeAtExit();
    await browser.installExtension(build);
    const options = await browser.newPage();
    // Firefox never tells that a page of an extension has loaded.
    await options.goto(`moz-extension://${UUID}/options.html`, { waitUntil: [] });
    await options.waitForSelector('form');
    return {
      options,
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url);
        return page;
      },
      async close() {
        await browser.close();
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

function homeOf({ policy }: FirefoxLaunch, folder: string): { readonly HOME?: string } {
  return policy === undefined ? {} : { HOME: homeUnderPolicy(folder, { id: ID, policy }) };
}

function preferences({ idleTimeoutMs = 30_000, names = [] }: FirefoxLaunch) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    // "Allow" asks nobody: there is nobody to say yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': idleTimeoutMs,
    'network.dns.localDomains': names.join(','),
  };
}

/** Sets a seat up through the options page as a person does. */
export async function setUpSeatInFirefox(
  { options }: FirefoxExtension,
  { dialerUrl, apiUser, apiPassword, agentId, teamId, sites }: Omit<Seat, 'paths'>,
): Promise<void> {
  await pressButton(options, 'All settings');
  await options.waitForSelector(xpath('//label[.="Search the settings"]'));
  await type(options, 'Dialer address', dialerUrl);
  await type(options, 'API user', apiUser);
  await type(options, 'API password', apiPassword);
  await type(options, 'AgentID', agentId);
  await type(options, 'TeamID', teamId);
  for (const site of sites) {
    await type(options, 'CRM site', site);
    await pressButton(options, 'Add site');
  }
  for (const address of new Set([dialerUrl, ...sites])) {
    await pressButton(options, `Allow ${address}`);
    await options.waitForSelector(xpath(`//span[contains(@class, "allowed")][contains(., "${address}")]`));
  }
  await pressButton(options, 'Save');
  await options.waitForSelector(xpath('//p[@role="status"][.="Saved"]'));
}

async function type(page: Page, label: string, text: string): Promise<void> {
  const input = await page.waitForSelector(xpath(`//label[.="${label}"]/..//input`));
  await input?.type(text);
}

async function pressButton(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(xpath(`//button[.="${name}" or @aria-label="${name}"]`));
  await button?.click();
}

const xpath = (path: string) => `::-p-xpath(${path})`;
