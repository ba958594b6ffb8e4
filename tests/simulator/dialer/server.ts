import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Served } from '../http/listen.ts';
import { listen, readRequest, sendReply } from '../http/listen.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk/desk.ts';
import { openDesk } from './desk/desk.ts';
import type { Engine } from './engine.ts';

export interface ServeOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** The user whose seat the dialer's desk shows; by default the first who has an AgentID. */
  readonly drawerStateFor?: string;
}

export interface ServedDialer extends Served {
  /** A page to play the dialer by hand. */
  readonly deskUrl: string;
}

/** Puts a simulated dialer on 127.0.0.1, with its desk at "/". */
export async function serve(engine: Engine, options: ServeOptions = {}): Promise<ServedDialer> {
  const user = options.drawerStateFor ?? engine.world.users.find((row) => row.customThree !== '')?.user ?? '';
  const desk = openDesk(engine, user);
  const served = await listen((incoming, outgoing) => {
    answer(engine, desk, incoming, outgoing).catch((error: unknown) => {
      // Whoever asked may go away while an answer hangs; anything else is a bug and shall be loud.
      if (!outgoing.destroyed) throw error;
    });
  }, options.port ?? 0);
  return {
    url: served.url,
    deskUrl: `${served.url}/`,
    close() {
      desk.close();
      return served.close();
    },
  };
}

async function answer(
  engine: Engine,
  desk: Desk,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = await readRequest(incoming);
  const byDesk = desk.answer(request);
  if (byDesk !== null) return sendReply(outgoing, byDesk);

  const delivery = await deliver(engine, request, gone.signal);
  switch (delivery.kind) {
    case 'cut':
      incoming.socket.destroy();
      return;
    case 'stalled':
      outgoing.writeHead(delivery.reply.status, delivery.reply.headers);
      outgoing.write(delivery.reply.body.subarray(0, delivery.reply.body.length / 2));
      return;
    case 'reply':
      sendReply(outgoing, delivery.reply);
  }
}
