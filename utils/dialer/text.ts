/**
 * The dialer claims UTF-8 and sends Latin-1 where its database talks Latin-1
 * (exchange: variant.MariaDB server default charset latin1, utf8 tables.unicode).
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A zero byte where no answer is says that this is no text; a lead's data may hold one (exchange agent.st_active.source_nul). */
export const isText = (text: string) => !text.includes('\0');
