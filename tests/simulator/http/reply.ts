/** One HTTP answer. Header names are lower case. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export function textReply(
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): HttpReply {
  return { status, headers, body: new TextEncoder().encode(text) };
}

export function htmlReply(
  text: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): HttpReply {
  return textReply(status, { 'content-type': 'text/html; charset=utf-8', ...headers }, text);
}
