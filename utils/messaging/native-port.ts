/*
 * The seam of the content scripts and the popup to the background: the browser's own API, which is alike
 * in all browsers as far as ports go, so that no page has to carry the polyfill.
 */

interface NativePort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface NativeRuntime {
  /** Undefined once the extension that injected this script is gone. */
  readonly id?: string;
  connect(info: { name: string }): NativePort;
}

declare global {
  var browser: { readonly runtime?: NativeRuntime } | undefined;
  var chrome: { readonly runtime?: NativeRuntime } | undefined;
}

export interface Connection {
  /** Says something to the background; lost when it is not there, so say only what a person can repeat. */
  send(message: unknown): void;
}

const FIRST_RETRY_MS = 20;
const LONGEST_RETRY_MS = 5_000;
/** A port that held so long was no failed attempt: the worker slept or was killed. */
const HELD_MS = 2_000;

/**
 * Holds a port to the background open: a worker that was killed is woken by the new port, a page that
 * comes back from the back/forward cache connects again. Ends with `signal`; calls `onOrphaned` when the
 * extension is gone.
 */
export function connect(
  name: string,
  {
    onMessage,
    onOrphaned,
    signal,
  }: {
    readonly onMessage?: (message: unknown) => void;
    readonly onOrphaned: () => void;
    readonly signal: AbortSignal;
  },
): Connection {
  let port: NativePort | null = null;
  let retryMs = FIRST_RETRY_MS;
  let openedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open() {
    clearTimeout(timer);
    if (port !== null || signal.aborted) return;
    const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
    if (runtime?.id === undefined) {
      onOrphaned();
      return;
    }
    try {
      openedAt = Date.now();
      port = runtime.connect({ name });
    } catch {
      onOrphaned();
      return;
    }
    port.onMessage.addListener((message) => onMessage?.(message));
    port.onDisconnect.addListener(dropped);
  }

  function dropped() {
    port = null;
    if (Date.now() - openedAt > HELD_MS) retryMs = FIRST_RETRY_MS;
    timer = setTimeout(open, retryMs);
    retryMs = Math.min(LONGEST_RETRY_MS, retryMs * 2);
  }

  function close() {
    clearTimeout(timer);
    port?.disconnect();
    port = null;
  }

  signal.addEventListener('abort', close);
  // The browser cuts the port of a page it keeps for going back to, and the page never hears of it.
  globalThis.addEventListener('pagehide', close, { signal });
  globalThis.addEventListener('pageshow', open, { signal });
  open();
  return { send: (message) => port?.postMessage(message) };
}
