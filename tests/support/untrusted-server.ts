import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect, createServer as createTcp } from 'node:net';
import { cert, key } from './wire/certificate.ts';

/** How a handshake of TLS begins (RFC 8446, 5.1). */
const HANDSHAKE = 22;
const NOT_TLS = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** A web server with a certificate that nobody trusts; as Apache, it answers who comes without TLS that this is none. */
export async function startUntrustedServer(): Promise<{ readonly url: string; close(): void }> {
  const behind = createServer({ key, cert }, (_, response) => response.end());
  const front = createTcp((outer) => {
    outer.on('error', () => {});
    outer.once('data', (first) => {
      if (first[0] !== HANDSHAKE) return outer.end(NOT_TLS);
      const inner = connect((behind.address() as AddressInfo).port, '127.0.0.1');
      inner.on('error', () => {});
      inner.write(first);
      return outer.pipe(inner).pipe(outer);
    });
  });
  for (const server of [behind, front]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  }
  return {
    url: `https://localhost:${(front.address() as AddressInfo).port}`,
    close() {
      for (const server of [behind, front]) server.close();
    },
  };
}
