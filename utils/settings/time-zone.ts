import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** `Area/Place`, or UTC. An offset would know nothing of daylight-saving time. */
const FORM = /^(?:[A-Za-z_]+(?:\/[\w+-]+){1,2}|UTC)$/;

/** The name of an IANA time zone, as it is written there; empty: not told. */
export function parseTimeZone(text: string): Parsed {
  const name = text.trim().replaceAll(' ', '_');
  if (name === '') return ok('');
  return FORM.test(name) && isZone(name)
    ? ok(name)
    : problem('Name the area and a city, for example America/New_York.');
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
