import type { OrderReply } from './order-slip.ts';
import { isOrderSlip } from './order-slip.ts';
import { REQUEST } from '../transport.ts';

/** Where the background's messages come in: the page's `navigator.serviceWorker`. */
export type Inbox = Pick<ServiceWorkerContainer, 'addEventListener' | 'startMessages'>;

/** For the offscreen document: sends the order that it is handed, and hands the answer back. */
export function takeOrder(inbox: Inbox, openFrame: () => Promise<Pick<typeof globalThis, 'fetch'>>): void {
  async function carry(message: unknown, port: MessagePort): Promise<void> {
    if (!isOrderSlip(message)) return;
    try {
      const frame = await openFrame();
      const response = await frame.fetch(message.url, {
        ...REQUEST,
        body: new URLSearchParams(message.form),
      });
      const reply = replyOf(response);
      port.postMessage(reply, reply.body === null ? [] : [reply.body]);
    } catch {
      port.postMessage(null);
    }
  }

  inbox.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (port !== undefined) void carry(data, port);
  });
  inbox.startMessages();
}

function replyOf({ type, status, headers, body }: Response): OrderReply {
  const retryAfter = headers.get('retry-after');
  return type === 'opaqueredirect' ? { status: 302, retryAfter, body: null } : { status, retryAfter, body };
}

/**
 * A frame whose connections are its own: Chromium gives the credentialless frames of each page a part of the network
 * that nobody else uses. Only a frame that is loaded has it, so it has a document of its own, an empty one.
 */
export async function credentiallessFrame(): Promise<typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', '');
  frame.srcdoc = '<!doctype html>';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('The frame is not ours.');
  return view;
}
