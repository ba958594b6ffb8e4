import type { Result } from '../../result.ts';
import { ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { findAnswer } from '../answer.ts';
import type { DialerFailure } from '../failure.ts';
import { withoutNoise } from '../noise.ts';
import type { Layout } from './row.ts';
import type { Body } from '../transport.ts';

/** What stood where a table was asked for: its lines and how to read them, or one line that says why not. */
export type Found<Key extends string> =
  | { readonly kind: 'table'; readonly layout: Layout<Key>; readonly lines: readonly string[] }
  | { readonly kind: 'said'; readonly answer: Answer };

/**
 * Finds a table in a body, whatever the HTTP status: a report with an apostrophe in it is a 500 (exchange
 * nonagent.logged_in.pipe), and PHP can be chatty around it (exchange variant.display_errors.agent_status).
 * A refusal that every function shares becomes a failure here.
 *
 * The header tells the columns: a dialer older or newer than ours has fewer or more. It comes before all
 * data, so that no lead and no name can pose as a refusal.
 */
export function findTable<Key extends string>(
  body: Body,
  layout: Layout<Key>,
): Result<Found<Key>, DialerFailure> {
  const lines = withoutNoise(body.text).text.split('\n');
  const at = lines.findIndex((line) => headerIn(line, layout) !== null);
  const header = headerIn(lines[at] ?? '', layout);
  if (header === null) {
    const answer = findAnswer(body);
    return answer.ok ? ok({ kind: 'said', answer: answer.value }) : answer;
  }
  return ok({ kind: 'table', layout: layoutOf(header, layout), lines: rowsBehind(lines.slice(at + 1)) });
}

/**
 * The columns that people's words cannot shift are there under their names; words of an options.php may stand
 * before them.
 */
function headerIn<Key extends string>(line: string, { columns, delimiter }: Layout<Key>): string | null {
  const free = columns.findIndex((column) => column.free === true);
  const names = columns.slice(0, free === -1 ? columns.length : free).map(({ name }) => name);
  const said = line.replace(/\r$/, '');
  const start = `${said}${delimiter}`.indexOf(`${names.join(delimiter)}${delimiter}`);
  return start === -1 || said.slice(0, start).includes(delimiter) ? null : said.slice(start);
}

function layoutOf<Key extends string>(header: string, layout: Layout<Key>): Layout<Key> {
  const named = header.split(layout.delimiter);
  const columns = named.map(
    (name) => layout.columns.find((column) => column.name === name) ?? { name, shape: UNKNOWN },
  );
  return { ...layout, columns };
}

/** A column of a later version. */
const UNKNOWN = /^[^\n]*$/;

/** Up to the newline that ends the table. */
function rowsBehind(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
