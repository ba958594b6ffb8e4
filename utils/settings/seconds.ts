import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** Seconds as people type them: with a point or a comma. */
const SECONDS = /^\d{1,5}([.,]\d{1,3})?$/;
const SHORTEST = 0.25;
const LONGEST = 3_600;

/** Typed seconds, as milliseconds. */
export function parseSeconds(text: string): Parsed<number> {
  const typed = text.trim();
  const seconds = Number(typed.replace(',', '.'));
  if (!SECONDS.test(typed) || seconds < SHORTEST || seconds > LONGEST) {
    return problem(`Type seconds, from ${SHORTEST} to ${LONGEST}.`);
  }
  return ok(Math.round(seconds * 1_000));
}

/** Milliseconds as a form shows them; `parseSeconds` gives them back. */
export const secondsText = (milliseconds: number): string => String(milliseconds / 1_000);
