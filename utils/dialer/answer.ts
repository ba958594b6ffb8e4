import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { DialerFailure } from './failure.ts';
import { isRefusedLogin, permanentFailureIn } from './failure.ts';
import type { Cleaned } from './noise.ts';
import { inFront } from './in-front.ts';
import { withoutNoise } from './noise.ts';
import { isText } from './text.ts';
import type { Body } from './transport.ts';

/** One answer of a dialer, in the form every function uses: `KEYWORD: reason - data`. `data` is null without one. */
export interface Answer {
  readonly keyword: string;
  readonly reason: string;
  readonly data: string | null;
  readonly line: string;
  /**
   * The line and those behind it, as they came: data is not escaped, so a newline in a lead's field runs over
   * (exchange agent.st_active.newline).
   */
  readonly text: string;
  /** Whether the line came to its end: if not, more may have been on its way. */
  readonly complete: boolean;
  /** NOTICE lines before the answer: what the dialer left aside and went on. */
  readonly notices: readonly string[];
}

const ENGLISH = /^(?:SUCCESS|ERROR|NOTICE|VERSION): /;
/** Behind words that an options.php prints (exchange variant.options_word.st_incall). */
const ENGLISH_BEHIND_WORDS = /^[^|<>:：]{0,200}?(?<![\p{L}\p{N}_])(?=(?:SUCCESS|ERROR|NOTICE|VERSION): )/u;
/** `sucesso: lead st_get_agent_active_lead encontrado - 1234|`: a lead in whatever language. */
const LEAD = /^[^|:：]{1,200}[:：][^|]*\bst_get_agent_active_lead[^|]* - [\p{L}\p{N}_-]{1,20}\|/u;
/** The same, told by seven fields with a number third. */
const SEVEN_FIELDS = /^[^|:：]{1,200}[:：][^|]* - [\p{L}\p{N}_-]{1,20}\|[^|]*\|\d{1,10}(?:\|[^|]*){4}$/u;
/** `版本： 2.14-82|打造： …` (exchanges agent.lang.*.version). */
const VERSION = /^[^|:：]{1,200}[:：]\s?\d+\.[\w.-]+\|[^|:：]+[:：]/u;
/** `erro: …`, `エラー: …`, `FALLO：…`: the words follow the API user's language, the form stays. */
const TRANSLATED = /^(?:[^\s:：|]+ ){0,4}?\p{L}[\p{L}\p{M}'’-]{1,29}[:：].* - [^\s]*(?: [^\s]*){0,3}$/u;
/** `erro: api de Sistema NÂO ATIVA`: the one answer without data (exchange agent.lang.br.api_off). */
const TRANSLATED_WORDS = /^\p{L}[\p{L}\p{M}'’-]{1,29}[:：] ?[^\n{}<>]+$/u;

/** Of PHP up to 8.0 (exchange variant.database down, PHP<=8.0.agent). */
const NO_DATABASE = /^MySQL connect ERROR/;

/**
 * Finds the answer in a body, whatever the HTTP status.
 *
 * The first line that is one by its form counts: behind it stand the data of a lead, which can imitate every other
 * answer (exchange agent.st_active.source_newline_error). A refusal that every function shares becomes a failure
 * here; what a function's own answers mean is told by the function.
 */
export function findAnswer(body: Body): Result<Answer, DialerFailure> {
  const cleaned = withoutNoise(body.text);
  const lines = NO_DATABASE.test(cleaned.text) ? null : linesFrom(cleaned.text);
  if (lines === null) return fail(noAnswer(body, cleaned));
  const before = noticesBefore(lines);
  const [line = '', ...behind] = lines.slice(before);
  const refusal = permanentFailureIn(line);
  if (refusal !== null) return fail({ kind: refusal });
  const answer: Answer = {
    ...parse(withoutReturn(line)),
    // A dialer ends an answer with a newline; blank lines more are nobody's data.
    text: [line, ...behind].join('\n').replace(/\n\s*$/, ''),
    complete: behind.length > 0 || cleaned.followed,
    notices: lines
      .slice(0, before)
      .map(withoutReturn)
      .filter((text) => text.startsWith('NOTICE: ')),
  };
  if (!isLead(line) && behind.some((text) => ENGLISH.test(text) || text.startsWith(`${answer.keyword}: `))) {
    return fail({ kind: 'ambiguous' });
  }
  return ok(answer);
}

/** The lines from the answer on, or null. Certain forms before those that a stray text can have as well. */
function linesFrom(text: string): readonly string[] | null {
  const lines = text.split('\n');
  // In a web page what looks translated, or stands in the middle of a line, is the page's own.
  const page = /^[<{[]/.test(text);
  for (const [at, line] of lines.entries()) {
    const start = startOf(line, page);
    if (start !== -1) return [line.slice(start), ...lines.slice(at + 1)];
  }
  if (page) return null;
  if (lines.filter((line) => line.trim() !== '').length === 1 && TRANSLATED_WORDS.test(text.trim()))
    return lines;
  const translated = lines.findIndex((line) => TRANSLATED.test(withoutReturn(line)));
  return translated === -1 ? null : lines.slice(translated);
}

/** Where in a line an answer begins, or -1. */
function startOf(line: string, page: boolean): number {
  if (ENGLISH.test(line) || isRefusedLogin(line) || isLead(line) || VERSION.test(line)) {
    return Math.max(0, behindWords(line));
  }
  return page ? -1 : behindWords(line);
}

const behindWords = (line: string) => ENGLISH_BEHIND_WORDS.exec(line)?.[0].length ?? -1;

const isLead = (line: string) => LEAD.test(line) || SEVEN_FIELDS.test(line);

const withoutReturn = (line: string) => line.replace(/\r$/, '');

/**
 * How many lines stand before the answer: an unknown `dial_ingroup` prints a NOTICE and goes on. A NOTICE with no
 * answer behind it is the answer (exchange agent.recording.status_none).
 */
function noticesBefore(lines: readonly string[]): number {
  if (!lines[0]?.startsWith('NOTICE: ')) return 0;
  const other = lines.findIndex((text) => ENGLISH.test(text) && !text.startsWith('NOTICE: '));
  return Math.max(0, other);
}

/**
 * English data begin behind the first ` - `, later ones belong to them (exchange agent.st_active.unicode);
 * translated ones behind the last (exchange agent.lang.br.pause_code_error).
 */
function parse(line: string): Pick<Answer, 'keyword' | 'reason' | 'data' | 'line'> {
  const [, keyword = '', said = ''] = /^([^:：]*)[:：] ?(.*)$/su.exec(line) ?? [];
  const dash = ENGLISH.test(line) ? said.indexOf(' - ') : said.lastIndexOf(' - ');
  if (dash === -1) return { keyword, reason: said, data: null, line };
  return { keyword, reason: said.slice(0, dash), data: said.slice(dash + 3), line };
}

function noAnswer(body: Body, cleaned: Cleaned): DialerFailure {
  const { status, text, retryAfter } = body;
  if (!isText(text)) return { kind: 'bad-text' };
  const sooner = retryAfter === null ? {} : { retryAfter };
  if (NO_DATABASE.test(cleaned.text)) return { kind: 'server-error', ...sooner };
  const before = inFront(body);
  if (before !== null) return { kind: before, ...sooner };
  if (status >= 500 || status === 429) return { kind: 'server-error', ...sooner };
  if (cleaned.text === '' && cleaned.fatal) return { kind: 'server-error' };
  // An empty page is how the agent API says that it has no such function (exchange agent.unknown_function).
  if (cleaned.text === '' && status < 300) return { kind: 'unknown-function' };
  return { kind: 'not-a-dialer' };
}

/** What to make of an answer whose reason a function does not know. */
export function unknownAnswer(answer: Answer): DialerFailure {
  return { kind: isEnglish(answer) ? 'unknown-answer' : 'translated' };
}

/**
 * Some translations keep the keyword: `ERROR: usuario no registrado - 1234` (exchange agent.lang.es2016.not_logged_in).
 * An answer that was cut off is not called one.
 */
function isEnglish({ line, reason, data }: Answer): boolean {
  if (!ENGLISH.test(line)) return false;
  if (!line.startsWith('ERROR') || data === null) return true;
  return /^\p{ASCII}*$/u.test(reason) && (!reason.includes(' ') || ENGLISH_WORDS.test(reason));
}

const ENGLISH_WORDS =
  /\b(?:the|is|are|was|not|does|have|has|been|of|with|this|that|user|agent|found|set|sent|function|invalid|valid|allowed|already|must|cannot|please|active|closed|missing|defined)\b/i;
