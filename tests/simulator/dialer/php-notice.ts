import type { Platform } from './world.ts';

/* What PHP prints into an answer when a server is left with display_errors=On. */

/** A variable that nobody has set, at a line of a script. */
export function undefinedVariable(variable: string, file: string, line: number): string {
  return notice('Warning', `Undefined variable $${variable}`, file, line);
}

/** The same, of one that is handed to preg_replace. */
export function undefinedAndNull(variable: string, file: string, line: number): string {
  return undefinedVariable(variable, file, line) + nullSubject(file, line);
}

/** Something that is null is handed to preg_replace. */
export function nullSubject(file: string, line: number): string {
  const deprecated =
    'preg_replace(): Passing null to parameter #3 ($subject) of type array|string is deprecated';
  return notice('Deprecated', deprecated, file, line);
}

/** A script sends a header after something was printed. */
export function headersTooLate(file: string, line: number, startedAt: number): string {
  const text = `Cannot modify header information - headers already sent by (output started at ${file}:${startedAt})`;
  return notice('Warning', text, file, line);
}

function notice(kind: string, text: string, file: string, line: number): string {
  return `<br />\n<b>${kind}</b>:  ${text} in <b>${file}</b> on line <b>${line}</b><br />\n`;
}

/** Notices as this server shows them: as HTML, as text, or not at all. */
export function shown({ displayErrors }: Platform, notices: string): string {
  switch (displayErrors) {
    case 'no':
    case 'fatal':
      return '';
    case 'html':
      return notices;
    case 'text':
      return notices.replace(HTML, '\n$1: $2 in $3 on line $4\n');
  }
}

const HTML = /<br \/>\n<b>(\w+)<\/b>: {2}(.*) in <b>(.*)<\/b> on line <b>(\d+)<\/b><br \/>\n/g;
