import { createServer as createHttp } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { createSecureServer as createHttp2 } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer as createTcp } from 'node:net';
import { cert, key } from './certificate.ts';

/** HTTP/1.1 in the open, HTTP/1.1 over TLS, and HTTP/2. */
export const protocols = ['http', 'https', 'h2'] as const;
type Protocol = (typeof protocols)[number];

/**
 * What comes of a request that has been read: its connection is cut, its stream alone is reset (HTTP/2), it is
 * answered, it is left without an answer, or it is sent on, to another path of the same server or to the server with
 * TLS.
 */
export type Fate = 'cut' | 'reset' | 'answer' | 'silence' | 'aside' | 'away';

/** A request as it came in. */
export interface Arrival {
  readonly server: Protocol;
  readonly form: Readonly<Record<string, string>>;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A web server that reads whole requests, keeps its connections, and does to orders what it is told to. */
export interface CuttingServer {
  readonly urls: Readonly<Record<Protocol, string>>;
  readonly orders: readonly Arrival[];
  readonly polls: readonly Arrival[];
  /** Of orders; and of polls, which are answered unless a test says otherwise. */
  fate: Fate;
  fateOfPolls: Fate;
  close(): void;
}

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Of HTTP/2 (RFC 9113, 7). */
const INTERNAL_ERROR = 2;
/** Where a request is sent on to. */
const ELSEWHERE = '/elsewhere';
/** What a poll is answered, and an order: both tell that the answer was read. */
const NO_LEAD = 'ERROR: no active lead found - 6666\n';
const REFUSED = 'ERROR: agent_user is not logged in - 6666\n';
/** Longer than any pause of a test. */
const KEPT_MS = 120_000;
/** What a busy server takes. */
const BUSY_MS = 10;

export async function startCuttingServer(): Promise<CuttingServer> {
  const orders: Arrival[] = [];
  const polls: Arrival[] = [];
  const fates = { fate: 'answer' as Fate, fateOfPolls: 'answer' as Fate };
  const relayed = new Map<number, Socket>();

  const serve =
    (server: Protocol, cut: (request: Request) => void) =>
    async (request: Request, response: Response): Promise<void> => {
      const { url: path = '', headers } = request;
      const form = await formOf(request);
      const isOrder = form['function'] !== undefined && form['function'] !== 'st_get_agent_active_lead';
      (isOrder ? orders : polls).push({ server, form, path, headers });
      const fate = isOrder ? fates.fate : fates.fateOfPolls;
      if (fate === 'cut') return cut(request);
      if (fate === 'reset' && 'stream' in request) return request.stream.close(INTERNAL_ERROR);
      if (fate === 'silence') return;
      setTimeout(() => {
        response.setHeader('content-type', 'text/html; charset=UTF-8');
        response.setHeader('set-cookie', 'session=1; Path=/');
        if (fate !== 'answer' && path !== ELSEWHERE) {
          response.statusCode = 307;
          response.setHeader('location', `${fate === 'away' ? urls.https : ''}${ELSEWHERE}`);
        }
        response.end(isOrder ? REFUSED : NO_LEAD);
      }, BUSY_MS);
    };

  const cutSocket = ({ socket }: Request) => void socket.destroy();
  const onHttp = serve('http', cutSocket);
  const http = createHttp({ keepAliveTimeout: KEPT_MS }, (asked, said) => void onHttp(asked, said));
  const onHttps = serve('https', cutSocket);
  const https = createHttps(
    { keepAliveTimeout: KEPT_MS, key, cert },
    (asked, said) => void onHttps(asked, said),
  );
  // A session of HTTP/2 says goodbye before it closes; only whoever stands in between can cut it.
  const onH2 = serve('h2', ({ socket: { remotePort = 0 } }) => void relayed.get(remotePort)?.destroy());
  const behind = createHttp2({ key, cert }, (asked, said) => void onH2(asked, said));
  const h2 = createTcp((outer) => {
    const inner = connect(portOf(behind), '127.0.0.1', () => {
      relayed.set(inner.localPort ?? 0, outer);
      outer.pipe(inner).pipe(outer);
    });
    for (const [socket, other] of [[outer, inner] as const, [inner, outer] as const]) {
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
  });

  await Promise.all([http, https, behind, h2].map(listen));
  const urls = {
    http: `http://localhost:${portOf(http)}`,
    https: `https://localhost:${portOf(https)}`,
    h2: `https://localhost:${portOf(h2)}`,
  };
  return Object.assign(fates, {
    urls,
    orders,
    polls,
    close() {
      for (const outer of relayed.values()) outer.destroy();
      for (const server of [http, https]) server.closeAllConnections();
      for (const server of [http, https, behind, h2]) server.close();
    },
  });
}

async function formOf(request: Request): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
