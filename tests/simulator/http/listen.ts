import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { HttpReply } from './reply.ts';
import type { HttpRequest } from './request.ts';

export interface Served {
  /** Without a slash at its end, such as "http://127.0.0.1:40123". */
  readonly url: string;
  /** Cuts every connection, hanging ones too. */
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1; port 0 takes any free one. */
export function listen(listener: RequestListener, port: number): Promise<Served> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actualPort = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${actualPort}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Reads a whole request off the wire. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
    from: incoming.socket.remoteAddress ?? '127.0.0.1',
  };
}

export function sendReply(outgoing: ServerResponse, reply: HttpReply): void {
  outgoing.writeHead(reply.status, reply.headers);
  outgoing.end(reply.body);
}
