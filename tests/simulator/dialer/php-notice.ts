/* What PHP prints into an answer when a server is left with display_errors=On. */

/** A variable that nobody has set, at a line of a script. */
export function undefinedVariable(variable: string, file: string, line: number): string {
  return notice('Warning', `Undefined variable $${variable}`, file, line);
}

/** The same, of one that is handed to preg_replace. */
export function undefinedAndNull(variable: string, file: string, line: number): string {
  const deprecated =
    'preg_replace(): Passing null to parameter #3 ($subject) of type array|string is deprecated';
  return undefinedVariable(variable, file, line) + notice('Deprecated', deprecated, file, line);
}

function notice(kind: string, text: string, file: string, line: number): string {
  return `<br />\n<b>${kind}</b>:  ${text} in <b>${file}</b> on line <b>${line}</b><br />\n`;
}
