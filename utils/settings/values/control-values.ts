import { fail, ok } from '../../result.ts';
import type { LineProblem, Parsed } from './parsed.ts';
import { parseLine } from './parsed.ts';

/** So many outcomes, pause codes, transfers or in-groups at most: more is no choice for an agent in a call. */
export const MOST_ROWS = 50;

const NOT_IN_A_WORD = /[^\w-]/;
const NOT_IN_A_LABEL = /[\p{Cc}\p{Cs}]/u;
const NOT_DIALABLE = /[^A-Za-z\d*#]/;
/** What people put between the digits of a number. */
const PUNCTUATION = /[\s().\-/]/g;
/** The dialer keeps a transfer's parts between `---`: dashes in an in-group must not look like that. */
const LOOKS_LIKE_A_BORDER = /---|-$/;
/** The in-groups of VICIdial that lead to one agent, who would have to be named too. */
const TO_ONE_AGENT = /^AGENTDIRECT/i;

export type ControlValueProblem =
  | { readonly kind: 'in-group-of-one-agent' | 'in-group-like-a-border' }
  | LineProblem<
      | 'outcome-code-missing'
      | 'pause-code-missing'
      | 'code-unfit'
      | 'label-missing'
      | 'label-unfit'
      | 'number-missing'
      | 'number-unfit'
      | 'in-group-missing'
      | 'in-group-unfit'
    >;

/** A status of the dialer: VARCHAR(6). */
export function parseOutcomeCode(text: string): Parsed<string, ControlValueProblem> {
  return parseLine(text, {
    longest: 6,
    missing: 'outcome-code-missing',
    forbidden: NOT_IN_A_WORD,
    unfit: 'code-unfit',
  });
}

/** A pause code of the agent's campaign: VARCHAR(6). */
export function parsePauseCode(text: string): Parsed<string, ControlValueProblem> {
  return parseLine(text, {
    longest: 6,
    missing: 'pause-code-missing',
    forbidden: NOT_IN_A_WORD,
    unfit: 'code-unfit',
  });
}

/** What the agent reads on a button. */
export function parseLabel(text: string): Parsed<string, ControlValueProblem> {
  return parseLine(text, {
    longest: 40,
    missing: 'label-missing',
    forbidden: NOT_IN_A_LABEL,
    unfit: 'label-unfit',
  });
}

/** What the dialer dials for a transfer, without what people put between the digits. */
export function parseTransferNumber(text: string): Parsed<string, ControlValueProblem> {
  return parseLine(text.replaceAll(PUNCTUATION, ''), {
    longest: 25,
    missing: 'number-missing',
    forbidden: NOT_DIALABLE,
    unfit: 'number-unfit',
  });
}

/** The in-group of a transfer, or DEFAULTINGROUP for the one that the campaign names. */
export function parseTransferInGroup(text: string): Parsed<string, ControlValueProblem> {
  const parsed = parseInGroup(text);
  if (!parsed.ok) return parsed;
  if (TO_ONE_AGENT.test(parsed.value)) return fail({ kind: 'in-group-of-one-agent' });
  if (LOOKS_LIKE_A_BORDER.test(parsed.value)) return fail({ kind: 'in-group-like-a-border' });
  return ok(parsed.value);
}

/** The id of an in-group: VARCHAR(20). The dialer passes over one of a single character. */
export function parseInGroup(text: string): Parsed<string, ControlValueProblem> {
  return parseLine(text, {
    shortest: 2,
    longest: 20,
    missing: 'in-group-missing',
    forbidden: NOT_IN_A_WORD,
    unfit: 'in-group-unfit',
  });
}
