import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

/** Seconds as people type them: with a point or a comma. */
const SECONDS = /^\d{1,5}([.,]\d{1,3})?$/;
const SHORTEST = 0.25;
const LONGEST = 3_600;

export interface SecondsProblem {
  readonly kind: 'no-seconds';
  readonly shortest: number;
  readonly longest: number;
}

/** Typed seconds, as milliseconds. */
export function parseSeconds(text: string): Parsed<number, SecondsProblem> {
  const typed = text.trim();
  const seconds = Number(typed.replace(',', '.'));
  if (!SECONDS.test(typed) || seconds < SHORTEST || seconds > LONGEST) {
    return fail({ kind: 'no-seconds', shortest: SHORTEST, longest: LONGEST });
  }
  return ok(Math.round(seconds * 1_000));
}

/** Milliseconds as a form shows them; `parseSeconds` gives them back. */
export const secondsText = (milliseconds: number): string => String(milliseconds / 1_000);
