import type { CheckName, Finding, Mend } from '../messaging/check-report.ts';

/* Findings, as the checks make them. */

export const passed = (check: CheckName, title: string, reason: string): Finding => ({
  check,
  verdict: 'pass',
  title,
  reason,
  mend: null,
});

export const noted = (
  check: CheckName,
  title: string,
  reason: string,
  mend: Mend | null = null,
): Finding => ({ check, verdict: 'note', title, reason, mend });

export const warned = (check: CheckName, title: string, reason: string, mend: Mend): Finding => ({
  check,
  verdict: 'warning',
  title,
  reason,
  mend,
});

export const failed = (check: CheckName, title: string, reason: string, mend: Mend): Finding => ({
  ...warned(check, title, reason, mend),
  verdict: 'fail',
});

/** `title` names what was to be checked, `why` says what stood in the way. */
export const skipped = (check: CheckName, title: string, why: string): Finding => ({
  check,
  verdict: 'skipped',
  title,
  reason: why,
  mend: null,
});

export const you = (how: string): Mend => ({ who: 'you', how });
export const teamLead = (how: string): Mend => ({ who: 'team lead', how });
export const administrator = (how: string): Mend => ({ who: 'dialer administrator', how });
export const it = (how: string): Mend => ({ who: 'IT', how });

/** Where VICIdial has the record of a user. */
export const userPage = (user: string): string => `Admin > Users > ${user}`;
export const SYSTEM_SETTINGS = 'Admin > System Settings';

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The dialer's collation takes upper and lower case for equal. */
export const sameUser = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
