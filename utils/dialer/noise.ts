/*
 * What a web server prints around an answer that is not the dialer's: PHP's warnings, before it and behind it, as
 * text or HTML, and whatever stands outside the PHP of an options.php, three times. Exchanges variant.display_*,
 * variant.options_*.
 */

export interface Cleaned {
  readonly text: string;
  /** PHP gave up: what it printed may not be all. */
  readonly fatal: boolean;
  /** Something was printed behind the answer, so that none of it is missing. */
  readonly followed: boolean;
}

const OPENED = String.raw`(?:<br ?\/?>\s*)?(?:<b>)?(?:PHP )?`;
const CLOSED = String.raw` on line (?:<b>)?\d+(?:<\/b>)?(?:<br ?\/?>)?`;
/** A `|` only as in `array|string`: those of a lead stand between its fields. */
const MESSAGE = String.raw`(?:[^\n|]|(?<=[a-z])\|(?=[a-z]))*`;
const WARNING = String.raw`${OPENED}(?:Warning|Notice|Deprecated|Strict Standards|Parse error|Unknown error|(?:Recoverable|Catchable) fatal error)(?:<\/b>)?: ${MESSAGE}${CLOSED}[ \t]*(?=\r?\n|$)`;
/** An uncaught error has a stack of calls behind it, with pieces of what was printed (variant.display_fatal.*). */
const FATAL = new RegExp(String.raw`[\r\n]*${OPENED}Fatal error(?:<\/b>)?: [^]*${CLOSED}\s*$`);

/** A byte order mark that was decoded as Latin-1 is three letters. */
const BEFORE = new RegExp(
  String.raw`\s+|ï»¿|<!--[^]*?-->|\/\*[^]*?\*\/|<\?php\b[^]*?\?>|(?:\/\/|#)[^\n]*\n|${WARNING}`,
  'y',
);
/** And what `format=debug` ends a page with (exchange agent.st_active.format_debug). */
const BEHIND = new RegExp(
  String.raw`[\r\n]*(?:${WARNING}|<!-- script runtime: \d+ seconds -->|<\/(?:body|html)>)`,
  'g',
);

export function withoutNoise(body: string): Cleaned {
  const { whole, fatal } = withoutFatal(body.slice(0, behind(body)));
  const end = behind(whole);
  const text = whole.slice(before(whole), end);
  return { text, fatal, followed: end < body.length };
}

function before(text: string): number {
  let at = 0;
  for (;;) {
    BEFORE.lastIndex = at;
    const [noise = ''] = BEFORE.exec(text) ?? [];
    if (noise === '') return at;
    at += noise.length;
  }
}

/**
 * Where the warnings begin that end the body. What looks like one and has data behind it is data: a lead can hold
 * anything.
 */
function behind(text: string): number {
  let start = text.trimEnd().length;
  let found = false;
  for (const { index, 0: warning } of [...text.matchAll(BEHIND)].toReversed()) {
    if (index + warning.length < start) break;
    start = index;
    found = true;
  }
  return found ? start : text.length;
}

function withoutFatal(text: string): { whole: string; fatal: boolean } {
  const start = text.includes('Fatal error') ? text.search(FATAL) : -1;
  return start === -1 ? { whole: text, fatal: false } : { whole: text.slice(0, start), fatal: true };
}
