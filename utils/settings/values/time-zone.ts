import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

/** `Area/Place`, or UTC. An offset would know nothing of daylight-saving time. */
const FORM = /^(?:[A-Za-z_]+(?:\/[\w+-]+){1,2}|UTC)$/;

export interface ZoneProblem {
  readonly kind: 'no-time-zone';
}

/** The name of an IANA time zone, as it is written there; empty: not told. */
export function parseTimeZone(text: string): Parsed<string, ZoneProblem> {
  const name = text.trim().replaceAll(' ', '_');
  if (name === '') return ok('');
  return FORM.test(name) && isZone(name) ? ok(name) : fail({ kind: 'no-time-zone' });
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
