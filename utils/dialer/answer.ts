import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { DialerFailure } from './failure.ts';
import { refusalIn } from './failure.ts';
import type { Body } from './transport.ts';

/**
 * One answer of a dialer, in the form every function uses: `KEYWORD: reason - data`.
 *
 * `data` is null when there is none. `rest` holds the lines behind the first: data is not escaped, so a
 * newline in a lead's field runs over (exchange agent.st_active.newline).
 */
export interface Answer {
  readonly keyword: string;
  readonly reason: string;
  readonly data: string | null;
  readonly rest: readonly string[];
  readonly line: string;
  /** NOTICE lines before the answer: what the dialer left aside and went on. */
  readonly notices: readonly string[];
}

const ENGLISH = /^(?:SUCCESS|ERROR|NOTICE|VERSION): /;
/** `EXITO: …`, `VERSIÓN: …`: the keyword follows the API user's language, the form stays. */
const TRANSLATED = /^\p{Lu}{2,30}: /u;
/** What a chatty PHP prints around an answer (exchange variant.display_errors.st_incall). */
const PHP_NOISE = /^\s*(?:$|<br \/>$|<b>\w[\w ]*<\/b>: |<!--|<\/?(?:html|head|body|title)\b)/i;

/**
 * Finds the answer in a body, whatever the HTTP status.
 *
 * A refusal that every function shares becomes a failure here; what a function's own answers mean is told
 * by the function.
 */
export function findAnswer(body: Body): Result<Answer, DialerFailure> {
  const lines = body.text.split(/\r?\n/);
  const first = firstAnswer(lines);
  if (first === -1) return fail(noAnswer(body));
  const said = lines.slice(first).filter((text) => !PHP_NOISE.test(text));
  const before = noticesBefore(said);
  const [line = '', ...rest] = said.slice(before);
  const refusal = refusalIn(line);
  if (refusal !== null) return fail({ kind: refusal });
  const answer = { ...parse(line, rest), notices: said.slice(0, before) };
  if (rest.some((text) => ENGLISH.test(text) || text.startsWith(`${answer.keyword}: `))) {
    return fail({ kind: 'ambiguous' });
  }
  return ok(answer);
}

function firstAnswer(lines: readonly string[]): number {
  const english = lines.findIndex((line) => ENGLISH.test(line));
  // In a web page a line that looks translated is the page's own.
  const page = lines[0]?.trimStart().startsWith('<') ?? false;
  return english !== -1 || page ? english : lines.findIndex((line) => TRANSLATED.test(line));
}

/**
 * How many NOTICE lines stand before the answer: an unknown `dial_ingroup` prints one and goes on. A NOTICE
 * with no answer right behind it is the answer (exchange agent.recording.status_none).
 */
function noticesBefore(said: readonly string[]): number {
  const other = said.findIndex((text) => !text.startsWith('NOTICE: '));
  return ENGLISH.test(said[other] ?? '') ? other : 0;
}

/** Data begins behind the first ` - `; later ones belong to the data (exchange agent.st_active.unicode). */
function parse(line: string, rest: readonly string[]): Omit<Answer, 'notices'> {
  const colon = line.indexOf(': ');
  const keyword = line.slice(0, colon);
  const said = line.slice(colon + 2);
  const dash = said.indexOf(' - ');
  if (dash === -1) return { keyword, reason: said, data: null, rest, line };
  return { keyword, reason: said.slice(0, dash), data: said.slice(dash + 3), rest, line };
}

function noAnswer({ status, text, retryAfter }: Body): DialerFailure {
  if (status >= 500 || status === 429 || text.startsWith('MySQL connect ERROR')) {
    return retryAfter === null ? { kind: 'server-error' } : { kind: 'server-error', retryAfter };
  }
  // An empty page is how the agent API says that it has no such function (exchange agent.unknown_function).
  if (text === '' && status < 300) return { kind: 'unknown-function' };
  return { kind: 'not-a-dialer' };
}

/** What to make of an answer whose reason a function does not know. */
export function unknownAnswer(answer: Answer): DialerFailure {
  return { kind: ENGLISH.test(answer.line) ? 'unknown-answer' : 'translated' };
}
