import type { Result } from '../../result.ts';
import { fail } from '../../result.ts';
import type { ReadOptions } from '../stored/read-options.ts';
import type { PartialOptions } from '../options/options.ts';
import type { FileProblem } from './settings-text.ts';
import { readWritten, writtenOptions } from './settings-text.ts';

/*
 * A link to the options page that carries options. They stand in the fragment, which no server sees, as
 * base64url of JSON in UTF-8.
 */

/** In characters. */
const LONGEST = 64 * 1_024;
const CARRIED = /set-up=([\w-]+)/;
const ALONE = /^[\w-]+$/;

/** The link to `page` with these options; passwords are in none. */
export function setUpLink(page: string, layer: PartialOptions): string {
  const [address = ''] = page.split('#', 1);
  return `${address}#set-up=${base64Url(JSON.stringify(writtenOptions(layer)))}`;
}

/** The options in a link, or in what follows its `#`, or why it is refused as a whole. Never throws. */
export function parseSetUpLink(text: string): Result<ReadOptions, FileProblem> {
  const refused = (kind: FileProblem['kind']) => fail({ kind, from: 'link' } as const);
  if (text.length > LONGEST) return refused('too-large');
  // Mail programs break long lines.
  const link = text.replaceAll(/\s/g, '');
  const carried = CARRIED.exec(link)?.[1] ?? ALONE.exec(link)?.[0];
  if (carried === undefined) return refused('not-settings');
  const json = textOf(carried);
  return json === null ? refused('not-json') : readWritten(json, 'link', () => true);
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
