import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { provideBrowser } from './browsers.ts';
import { builtExtension } from './build.ts';
import { chromium } from './chromium.ts';
import { copyWithHosts } from './granted-copy.ts';
import { temporaryFolder } from './temporary.ts';
import type { TemporaryFolder } from './temporary.ts';

export interface Launch {
  /**
   * Origins the extension has permission for from the start. Without any, the build is the one that
   * is shipped, and permissions can be given with `allowHost` of permissions.ts.
   */
  readonly origins?: readonly string[];
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
}

/** A browser of its own with the extension in it. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Opens one of the extension's own pages, such as `options.html`. */
  open(page: string): Promise<Page>;
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
  const build = await builtExtension('chrome');
  const folder = launch.home === undefined ? temporaryFolder('chromium') : keptFolder(launch.home);
  let started: BrowserContext | null = null;
  try {
    const unpacked = join(folder.path, 'extension');
    copyWithHosts(build, unpacked, launch.origins ?? []);
    const context = await startBrowser(program.value, folder.path, launch);
    started = context;
    folder.removeAtExit();
    const id = await load(context, unpacked);
    return {
      context,
      id,
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

function startBrowser(
  program: string,
  folder: string,
  { headless = true, debugPort, names = [] }: Launch,
): Promise<BrowserContext> {
  const port = debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`];
  const rules = names.map((name) => `MAP ${name} 127.0.0.1`).join(',');
  const hosts = rules === '' ? [] : [`--host-resolver-rules=${rules}`];
  return playwright.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    artifactsDir: join(folder, 'artifacts'),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Playwright's own wishes; a person's browser has extensions and keeps the pages one goes back to.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: ['--enable-unsafe-extension-debugging', ...hosts, ...port],
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
