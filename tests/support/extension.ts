import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { provideBrowser } from '../../tools/browsers/browsers.ts';
import { builtExtension } from '../../tools/build/built-extension.ts';
import { chromium } from '../../tools/browsers/chromium.ts';
import { copyWithHosts } from './granted-copy.ts';
import { extensionIdOf, underPolicy } from './policy.ts';
import type { Policed, Policing, Policy } from './policy.ts';
import { temporaryFolder } from './temporary.ts';
import type { TemporaryFolder } from './temporary.ts';

export interface Launch {
  /**
   * Origins the extension has permission for from the start. Without any, the build is the one that
   * is shipped, and permissions can be given with `allowHost` of permissions.ts.
   */
  readonly origins?: readonly string[];
  /** A folder with another build than the one that is shipped. */
  readonly build?: string;
  /** Servers need no certificate that anybody trusts. */
  readonly anyCertificate?: boolean;
  /** Without a window, which is the default. */
  readonly headless?: boolean;
  /** Chrome's remote debugging on 127.0.0.1, for a client beside this one. */
  readonly debugPort?: number;
  /**
   * A folder of the caller's for profile and extension, which stays: the next start on it is the next
   * start of the same browser. By default each start has a new one.
   */
  readonly home?: string;
  /** Names of hosts that lead to 127.0.0.1. Unlike that address they have no privilege over http. */
  readonly names?: readonly string[];
  /** Where the computer stands, an IANA name; by default where this one does. */
  readonly timeZone?: string;
  /** What an organisation has set for the extension; null: nothing so far. This browser alone is under it. */
  readonly policy?: Policy | null;
  /**
   * `before-start`, which is the default under a policy: as on every day of a seat. The extension's first
   * look at the policy waits until the browser has it, some 3 s after the start. `after-start`, otherwise
   * the default: as in the first minute of a seat. The policy looks empty then, and comes as a change.
   */
  readonly installed?: 'before-start' | 'after-start';
}

/** A browser of its own with the extension in it. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Opens one of the extension's own pages, such as `options.html`. */
  open(page: string): Promise<Page>;
  /**
   * Changes the policy of a browser that was started with one (which may be null); null takes it away. The
   * extension hears of it within a second, by `storage.onChanged`.
   */
  setPolicy(policy: Policy | null): void;
  /** Ends the browser and removes every trace of it. */
  close(): Promise<void>;
}

/**
 * Starts Chromium (or Chrome, or Edge) with an empty profile and the extension built from the
 * sources as they are. Throws in words when there is no browser or the build fails.
 */
export async function launchExtension(launch: Launch = {}): Promise<Extension> {
  const program = provideBrowser(chromium, (line) => process.stderr.write(`${line}\n`));
  if (!program.ok) throw new Error(program.error.message);
  const build = launch.build ?? (await builtExtension('chrome'));
  const folder = launch.home === undefined ? temporaryFolder('chromium') : keptFolder(launch.home);
  let started: BrowserContext | null = null;
  try {
    const unpacked = join(folder.path, 'extension');
    copyWithHosts(build, unpacked, launch.origins ?? []);
    const policed = policedBy(launch, { browser: program.value, unpacked, home: folder.path });
    const { installed = policed === null ? 'after-start' : 'before-start' } = launch;
    const extension = installed === 'before-start' ? installedFrom(unpacked) : [];
    const browser = policed?.program ?? program.value;
    const context = await startBrowser(browser, folder.path, launch, extension);
    started = context;
    folder.removeAtExit();
    const id = extension.length > 0 ? extensionIdOf(unpacked) : await load(context, unpacked);
    return {
      context,
      id,
      setPolicy(policy) {
        if (policed === null) throw new Error('This browser was started without a policy.');
        policed.set(policy);
      },
      async open(name) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${name}`);
        return page;
      },
      async close() {
        await context.close();
        folder.remove();
      },
    };
  } catch (error) {
    await started?.close();
    folder.remove();
    throw error;
  }
}

/** Whoever made the folder removes it. */
function keptFolder(path: string): TemporaryFolder {
  return { path, remove() {}, removeAtExit() {} };
}

function policedBy({ policy }: Launch, policing: Policing): Policed | null {
  if (policy === undefined) return null;
  const policed = underPolicy(policing);
  policed.set(policy);
  return policed;
}

/** For Chromium: Chrome and Edge ignore it. Debian's starter names none but its own extensions. */
function installedFrom(unpacked: string): readonly string[] {
  return [`--disable-extensions-except=${unpacked}`, `--load-extension=${unpacked}`];
}

function startBrowser(
  program: string,
  folder: string,
  { headless = true, debugPort, names = [], timeZone, anyCertificate = false }: Launch,
  extension: readonly string[],
): Promise<BrowserContext> {
  const port = debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`];
  const rules = names.map((name) => `MAP ${name} 127.0.0.1`).join(',');
  const hosts = rules === '' ? [] : [`--host-resolver-rules=${rules}`];
  const trust = anyCertificate ? ['--ignore-certificate-errors'] : [];
  return playwright.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    artifactsDir: join(folder, 'artifacts'),
    headless,
    // Unlike an emulated zone it is the worker's too.
    ...(timeZone !== undefined && { env: { ...process.env, TZ: timeZone } }),
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Playwright's own wishes; a person's browser has extensions and keeps the pages one goes back to.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: ['--enable-unsafe-extension-debugging', ...extension, ...hosts, ...port, ...trust],
    // Whoever uses this decides what a signal means, and closes the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Chrome and Edge ignore --load-extension; the debugging pipe can load it in all of them. Returns the id. */
async function load(context: BrowserContext, unpacked: string): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser ended as soon as it was started.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: unpacked });
  await session.detach();
  return id;
}
