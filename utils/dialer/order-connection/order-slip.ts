/*
 * What the background and its offscreen document say to each other, over a port that nobody else holds: the form
 * with the login is in it, so it takes no way that other pages of the extension can hear.
 */

/** Where an order goes, and its form. */
export interface OrderSlip {
  readonly url: string;
  readonly form: string;
}

/** The dialer's answer as it comes in; a redirect that was not followed has the status 302. */
export interface OrderReply {
  readonly status: number;
  /** The header of that name. */
  readonly retryAfter: string | null;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

export const isOrderSlip = (message: unknown): message is OrderSlip =>
  isObject(message) && typeof message['url'] === 'string' && typeof message['form'] === 'string';

/** Whether an answer came; what else comes tells that there was none. */
export const isOrderReply = (message: unknown): message is OrderReply =>
  isObject(message) &&
  typeof message['status'] === 'number' &&
  (message['retryAfter'] === null || typeof message['retryAfter'] === 'string') &&
  (message['body'] === null || message['body'] instanceof ReadableStream);

const isObject = (message: unknown): message is Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null;
