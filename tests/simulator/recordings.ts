import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { HttpRequest } from './http/request.ts';

const exchange = z.object({
  id: z.string(),
  given: z.string(),
  endpoint: z.string(),
  method: z.string(),
  params: z.record(z.string(), z.string()),
  status: z.number(),
  contentType: z.string(),
  body: z.string(),
  note: z.string(),
  sentAs: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), z.string())),
  requestHeaders: z.optional(z.record(z.string(), z.string())),
  db: z.optional(z.string()),
  variant: z.optional(z.string()),
  bodyHex: z.optional(z.string()),
});

/** One exchange with a real dialer, as tests/fixtures/corpus.jsonl keeps it. */
export type Exchange = z.infer<typeof exchange>;

export function readRecordings(): readonly Exchange[] {
  const file = new URL('../fixtures/corpus.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => exchange.parse(JSON.parse(line)));
}

/** The bytes that were recorded as the answer. */
export function recordedBytes({ body, bodyHex }: Exchange): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(bodyHex ?? body, bodyHex === undefined ? 'utf8' : 'hex'));
}

/** The request of an exchange, as it was sent. */
export function recordedRequest(recorded: Exchange): HttpRequest {
  const [path = '', ownQuery = ''] = recorded.endpoint.split('?');
  const inQuery = namesInQuery(recorded);
  const sent = Object.entries(recorded.params);
  const query = new URLSearchParams([
    ...new URLSearchParams(ownQuery),
    ...sent.filter(([name]) => inQuery(name)),
  ]);
  const form = new URLSearchParams(sent.filter(([name]) => !inQuery(name)));
  return {
    method: recorded.method,
    url: `/${path}?${query}`,
    headers: headersOf(recorded),
    body: new TextEncoder().encode(recorded.given === 'JSON body' ? '{"function":"version"}' : `${form}`),
  };
}

function namesInQuery({ method, sentAs }: Exchange): (name: string) => boolean {
  if (method !== 'POST') return () => true;
  const names = /^query: ([\w,]+)/.exec(sentAs ?? '')?.[1]?.split(',') ?? [];
  return (name) => names.includes(name);
}

/** The CORS variants name their Origin in `given` only. */
function headersOf({ method, given, requestHeaders = {} }: Exchange): Record<string, string> {
  const type = given === 'JSON body' ? 'application/json' : 'application/x-www-form-urlencoded';
  const origin = /^Origin (https:\S+)/.exec(given)?.[1];
  return {
    ...(method === 'POST' && { 'content-type': type }),
    ...(origin !== undefined && { origin }),
    ...Object.fromEntries(Object.entries(requestHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  };
}
