import { createServer } from 'node:net';
import { launchExtension } from '../../tests/support/extension.ts';
import { Panel } from '../../tests/support/panel.ts';
import { setUpSeat } from '../../tests/support/seat.ts';
import type { Ending } from './ending.ts';
import type { Options } from './options.ts';
import type { Scene } from './scene.ts';
import { say } from './terminal.ts';

/**
 * A throwaway browser with the extension set up, on the CRM's page. Its end is the demo's end.
 * Prints the `ready` line that programs wait for.
 */
export async function openWindow({ seat, crm }: Scene, options: Options, ending: Ending): Promise<Panel> {
  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless) say('There is no display, so the browser has no window.');
  if (options.debugPort !== null) await assertFree(options.debugPort);
  say('Starting the browser with the extension …');
  const extension = await launchExtension({
    origins: [seat.dialerUrl, ...seat.sites],
    headless,
    ...(options.debugPort === null ? {} : { debugPort: options.debugPort }),
  });
  const { context, id } = extension;
  ending.add(() => extension.close());
  context.on('close', () => ending.begin('the browser was closed'));

  const [page = await context.newPage()] = context.pages();
  const optionsPage = await setUpSeat(extension, seat);
  await page.goto(crm);
  await optionsPage.close();
  page.on('close', () => {
    // On a Mac the browser outlives its last window.
    if (context.pages().length === 0) ending.begin('the window was closed');
  });
  process.stdout.write(`ready crm=${crm} extension=${id}\n`);
  return Panel.on(page);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Chrome itself would start without its remote debugging and say nothing. */
function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${port} is in use: give --debug-port another number.`)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
