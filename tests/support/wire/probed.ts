import { join } from 'node:path';
import type { Browser } from '../../../tools/build/built-extension.ts';
import { launchExtension } from '../extension.ts';
import { launchInFirefox } from '../firefox-extension.ts';
import { temporaryFolder } from '../temporary.ts';
import type { Errand } from './probe.ts';
import { buildProbe } from './probe-build.ts';

/** A browser with the probe. Both tell the kind of what came of it. */
export interface Probed {
  poll(url: string): Promise<string>;
  order(url: string, name: string): Promise<string>;
  /** As a person does, so that cookies are taken. */
  visit(url: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function launchProbe(browser: Browser): Promise<Probed> {
  const folder = temporaryFolder('probe');
  folder.removeAtExit();
  const build = join(folder.path, 'build');
  await buildProbe(browser, build);
  const run = await (browser === 'chrome' ? inChromium(build) : inFirefox(build));
  return {
    poll: (url) => run.send({ url, order: null }),
    order: (url, order) => run.send({ url, order }),
    visit: run.visit,
    async close() {
      await run.close();
      folder.remove();
    },
  };
}

interface Run {
  send(errand: Errand): Promise<string>;
  visit(url: string): Promise<unknown>;
  close(): Promise<void>;
}

async function inChromium(build: string): Promise<Run> {
  const extension = await launchExtension({ build, anyCertificate: true });
  const page = await extension.open('options.html');
  return {
    send: (errand) => page.evaluate(say, errand),
    visit: async (url) => (await extension.context.newPage()).goto(url),
    close: extension.close,
  };
}

async function inFirefox(build: string): Promise<Run> {
  const { options, open, close } = await launchInFirefox({ build, anyCertificate: true });
  return { send: (errand) => options.evaluate(say, errand), visit: open, close };
}

/** In a page of the extension. */
const say = (errand: Errand): Promise<string> => {
  const { runtime } = globalThis.chrome as unknown as {
    runtime: { sendMessage(message: { errand: Errand }): Promise<string> };
  };
  return runtime.sendMessage({ errand });
};
