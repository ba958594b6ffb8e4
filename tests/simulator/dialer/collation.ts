/*
 * MariaDB compares text under the tables' collation, utf8_unicode_ci: case, accents and
 * trailing spaces make no difference (corpus:agent.auth.user_case, agent.st_active.accent_folding).
 */

const collator = new Intl.Collator('und', { sensitivity: 'base' });

export function sameText(a: string, b: string): boolean {
  return compareText(a, b) === 0;
}

/** Negative, zero or positive, as `order by` has it. */
export function compareText(a: string, b: string): number {
  return collator.compare(withoutTrailingSpaces(a), withoutTrailingSpaces(b));
}

function withoutTrailingSpaces(text: string): string {
  return text.replace(/ +$/, '');
}
