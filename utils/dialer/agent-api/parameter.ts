/** Why a parameter is not sent. */
export type Problem =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'forbidden-character'
  | 'not-allowed' // not together with the others: the dialer would drop it in silence
  | 'not-a-date'
  | 'in-the-past';

/** `parameter` is the dialer's own name for it. */
export interface BadParameter {
  readonly kind: 'bad-parameter';
  readonly parameter: string;
  readonly reason: Problem;
}

/** A text that is sent, and what speaks against it. An empty one is left out of the request. */
export interface Parameter {
  readonly text: string;
  readonly problem: Problem | null;
}

/*
 * What the dialer keeps of a parameter. It strips all else, cuts what its columns cannot hold, and says
 * SUCCESS. Letters beyond ASCII pass only where it is set up so, therefore none is sent.
 */

/** agent_user, value, status, in-groups. A `|` would pass too: it breaks the line the agent's page reads. */
export const word = keeps(/^[\w-]*$/);
export const digits = keeps(/^\d*$/);
export const phoneCode = keeps(/^[\dX]*$/);
/** group_alias, dial_prefix. */
export const alphanumeric = keeps(/^[A-Za-z\d]*$/);
/** phone_number: a number, an extension or an agent. */
export const dialable = keeps(/^[A-Za-z\d*#]*$/);
/** callback_comments. */
export const comment = keeps(/^[\w .-]*$/);
/** qm_dispo_code. */
export const dottedWord = keeps(/^[\w.-]*$/);

/** In-group of a transfer, which is stored between `---`: its own dashes must not look like that. */
export const inGroup = keeps(/^(?:\w|-(?!--|$))*$/);

/**
 * vendor_id, vendor_lead_code: put into SQL as it is, split at `!` and `|` by the agent's page
 * (exchanges agent.dial.vendor_*). Beyond the basic plane the tables hold `?`.
 */
export const vendorCode = keeps(/^[^'"\\;#!+|\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]*$/u);

/** What we write ourselves. */
export const fixed = (text: string): Parameter => ({ text, problem: null });
export const absent = fixed('');
export const yesNo = (yes: boolean) => fixed(yes ? 'YES' : 'NO');
/** YES or nothing at all, which the dialer takes for NO. */
export const yes = (given = false) => (given ? fixed('YES') : absent);

/** A parameter that may be missing; an empty text is missing too. */
export function optional(text: string | undefined, check: (text: string) => Parameter): Parameter {
  return text === undefined || text === '' ? absent : check(text);
}

/** A parameter that may be there only if `allowed`. */
export function onlyIf(allowed: boolean, parameter: Parameter): Parameter {
  return allowed || parameter.text === '' ? parameter : { text: parameter.text, problem: 'not-allowed' };
}

/** A lead's id: INT UNSIGNED, from 1. */
export function leadId(text: string): Parameter {
  const checked = digits(text, 1, 10);
  if (checked.problem !== null) return checked;
  if (Number(text) > 4_294_967_295) return { text, problem: 'too-long' };
  return Number(text) === 0 ? { text, problem: 'empty' } : checked;
}

/** `parameter` as too long, if the text the dialer makes of a command does not fit its column. */
export function overflow(parameter: string, stored: string, column: number): BadParameter | null {
  return size(stored) > column ? { kind: 'bad-parameter', parameter, reason: 'too-long' } : null;
}

function keeps(kept: RegExp) {
  return (text: string, min: number, max: number): Parameter => ({
    text,
    problem: problemOf(text, kept, min, max),
  });
}

function problemOf(text: string, kept: RegExp, min: number, max: number): Problem | null {
  if (text === '') return min > 0 ? 'empty' : null;
  if (!kept.test(text)) return 'forbidden-character';
  if (size(text) < min) return 'too-short';
  return size(text) > max ? 'too-long' : null;
}

/** In bytes: over a Latin-1 connection the dialer's database takes each for a character. */
const size = (text: string) => new TextEncoder().encode(text).length;
