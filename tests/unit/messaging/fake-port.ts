import type { Runtime } from '../../../utils/browser.ts';

export interface FakePort {
  readonly port: Runtime.Port;
  readonly told: unknown[];
  say(message: unknown): void;
  leave(): void;
}

/** A port as the browser hands it to the background; `sender` is what the browser says of the other end. */
export function fakePort(name: string, sender: object): FakePort {
  const told: unknown[] = [];
  const on = { message: [] as ((message: unknown) => void)[], disconnect: [] as (() => void)[] };
  const port = {
    name,
    sender,
    postMessage: (message: unknown) => told.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => on.message.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => on.disconnect.push(listener) },
  };
  return {
    port: port as unknown as Runtime.Port,
    told,
    say: (message) => on.message.forEach((listener) => listener(message)),
    leave: () => on.disconnect.forEach((listener) => listener()),
  };
}
