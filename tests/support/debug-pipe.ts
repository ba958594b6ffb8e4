import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

/** Chromium's debugging protocol over the two pipes of `--remote-debugging-pipe`, with nothing attached. */
export interface DebugPipe {
  /** Settles with the command's result; rejects in the browser's own words. */
  send(method: string, parameters?: object, sessionId?: string): Promise<Record<string, unknown>>;
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** For a process started with pipes as its files 3 and 4. */
export function debugPipeOf({ stdio }: ChildProcess): DebugPipe {
  const [, , , commands, answers] = stdio;
  if (!(commands instanceof Writable) || !(answers instanceof Readable)) {
    throw new Error('The browser was started without the pipes of --remote-debugging-pipe.');
  }
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  let unread = '';

  answers.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (unread + chunk).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) settle(JSON.parse(message) as Answer);
  });
  answers.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
  });

  /** Events have no id: nobody waits for them. */
  function settle({ id = 0, result = {}, error }: Answer) {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(error.message));
  }

  return {
    send(method, parameters = {}, sessionId) {
      sent += 1;
      const id = sent;
      commands.write(`${JSON.stringify({ id, method, params: parameters, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}
