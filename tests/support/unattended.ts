import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers/browsers.ts';
import { chromium } from '../../tools/browsers/chromium.ts';
import { debugPipeOf } from './debug-pipe.ts';

/** A browser with nobody looking into its workers: an attached debugger would keep them alive. */
export interface Unattended {
  /** Opens an address in a new tab in front of the others. Returns the tab's id. */
  open(url: string): Promise<string>;
  /** What an expression is in a tab's page. Only the page is looked into, for a moment, no worker. */
  look(tab: string, expression: string): Promise<unknown>;
  /** The workers that run, each by an id of its own: one that was ended and started again has another. */
  workers(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts the browser of a `home` where `launchExtension` has been, with the extension that is there. */
export async function startUnattended(home: string): Promise<Unattended> {
  const program = findBrowser(chromium);
  if (!program.ok) throw new Error(program.error.message);
  const child = spawn(program.value, [...quiet, `--user-data-dir=${join(home, 'profile')}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = (): void => void child.kill('SIGKILL');
  process.on('exit', kill);
  const { send } = debugPipeOf(child);
  await send('Extensions.loadUnpacked', { path: join(home, 'extension') });

  return {
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url });
      return String(targetId);
    },
    async look(tab, expression) {
      const { sessionId } = await send('Target.attachToTarget', { targetId: tab, flatten: true });
      const session = String(sessionId);
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true }, session);
      await send('Target.detachFromTarget', { sessionId });
      return (result as { value?: unknown }).value;
    },
    async workers() {
      const { targetInfos } = await send('Target.getTargets');
      const targets = targetInfos as readonly { readonly type: string; readonly targetId: string }[];
      return targets.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
    },
    async close() {
      await send('Browser.close');
      await ended;
      process.off('exit', kill);
    },
  };
}

const quiet = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
];
