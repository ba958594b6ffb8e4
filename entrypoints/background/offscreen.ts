import type { Offscreen } from '../../utils/dialer/order-connection/offscreen-fetch.ts';

/* The seam to Chromium's offscreen documents and to the worker's own pages, which the polyfill does not know. */

type Page = Awaited<ReturnType<Offscreen['open']>>;

interface Worker {
  readonly clients: {
    matchAll(wanted: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly (Page & { readonly url: string })[]>;
  };
  readonly chrome: {
    readonly offscreen: {
      createDocument(document: {
        readonly url: string;
        readonly reasons: readonly 'IFRAME_SCRIPTING'[];
        readonly justification: string;
      }): Promise<void>;
      closeDocument(): Promise<void>;
    };
    readonly runtime: { getURL(path: string): string };
  };
}

export const offscreen: Offscreen = {
  async open() {
    const { clients, chrome } = worker();
    // A worker that ended in the middle of an order has left its page behind.
    await offscreen.close();
    // Told from any other window that somebody may have opened with it.
    const address = `order.html#${crypto.randomUUID()}`;
    await chrome.offscreen.createDocument({
      url: address,
      reasons: ['IFRAME_SCRIPTING'],
      justification: 'Sends one order to the dialer on a connection of its own.',
    });
    const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    const page = pages.find(({ url }) => url === chrome.runtime.getURL(address));
    if (page === undefined) throw new Error('The offscreen document is not there.');
    return page;
  },
  async close() {
    try {
      await worker().chrome.offscreen.closeDocument();
    } catch {
      // There was none.
    }
  },
};

function worker(): Worker {
  const scope: unknown = globalThis;
  if (isWorker(scope)) return scope;
  throw new Error('This is no worker of an extension in Chromium.');
}

const isWorker = (scope: unknown): scope is Worker =>
  typeof scope === 'object' &&
  scope !== null &&
  'clients' in scope &&
  'chrome' in scope &&
  typeof scope.chrome === 'object' &&
  scope.chrome !== null &&
  'offscreen' in scope.chrome;
