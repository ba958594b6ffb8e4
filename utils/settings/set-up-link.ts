import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { ReadLayer } from './layer.ts';
import type { Layer } from './options.ts';
import type { FileProblem, FileWords } from './settings-text.ts';
import { readWritten, writtenOptions } from './settings-text.ts';

/*
 * A link to the options page that carries options. They stand in the fragment, which no server sees, as
 * base64url of JSON in UTF-8.
 */

/** In characters. */
const LONGEST = 64 * 1_024;
const CARRIED = /set-up=([\w-]+)/;
const ALONE = /^[\w-]+$/;

const AGAIN = 'Copy the whole link again.';
const words: FileWords = {
  'too-big': `This link is too long: no set-up link has more than 64 KiB. ${AGAIN}`,
  'not-json': `This link is damaged, or a part of it is missing. ${AGAIN}`,
  'not-settings': `This is no set-up link. ${AGAIN}`,
  'newer-version':
    'This link was made by a newer version of the extension. Update the extension here, then open the link again.',
};

/** The link to `page` with these options; passwords are in none. */
export function setUpLink(page: string, layer: Layer): string {
  const [address = ''] = page.split('#', 1);
  return `${address}#set-up=${base64Url(JSON.stringify(writtenOptions(layer)))}`;
}

/** The options in a link, or in what follows its `#`, or why it is refused as a whole. Never throws. */
export function parseSetUpLink(text: string): Result<ReadLayer, FileProblem> {
  const refused = (kind: FileProblem['kind']) => fail({ kind, words: words[kind] });
  if (text.length > LONGEST) return refused('too-big');
  // Mail programs break long lines.
  const link = text.replaceAll(/\s/g, '');
  const carried = CARRIED.exec(link)?.[1] ?? ALONE.exec(link)?.[0];
  if (carried === undefined) return refused('not-settings');
  const json = textOf(carried);
  return json === null ? refused('not-json') : readWritten(json, words, () => true);
}

function base64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function textOf(carried: string): string | null {
  try {
    const bytes = atob(carried.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0),
    );
  } catch {
    return null;
  }
}
