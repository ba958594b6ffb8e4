/** The text fields of a multipart/form-data body; files are left out. */
export function multipartFields(contentType: string, body: Uint8Array): ReadonlyMap<string, string> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const fields = new Map<string, string>();
  if (boundary === undefined) return fields;
  for (const part of new TextDecoder().decode(body).split(`--${boundary}`)) {
    const [head, ...rest] = part.split('\r\n\r\n');
    const name = /^content-disposition:[^\r\n]*[; ]name="([^"]*)"/im.exec(head ?? '')?.[1];
    const file = /[; ]filename="/i.test(head ?? '');
    if (name !== undefined && !file) fields.set(name, rest.join('\r\n\r\n').replace(/\r\n$/, ''));
  }
  return fields;
}
