import type { Platform } from './world.ts';

/**
 * An SQL error under PHP 8.1 and later: it ends the script where it stands, HTTP 500 with
 * whatever was printed before. Thrown and caught inside a script, as in PHP.
 */
export class UncaughtSqlError extends Error {
  override readonly name = 'UncaughtSqlError';
}

/**
 * Runs a statement that can be malformed. If it is, PHP 8.1 and later throw; before, the failure
 * goes unnoticed and the change is not made (corpus:variant.PHP<=8.0...st_login_quote).
 */
export function runStatement(
  platform: Platform,
  statement: { malformed: boolean; change?: () => void },
): void {
  if (!statement.malformed) return statement.change?.();
  if (platform.php !== '8.0') throw new UncaughtSqlError('You have an error in your SQL syntax');
}

/** Whether a text pasted unescaped between two quotes ends the string early, or not at all. */
export function breaksOutOf(quote: "'" | '"', text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === quote) return true;
    if (text[at] === '\\') at += 1;
    if (at >= text.length) return true;
  }
  return false;
}
