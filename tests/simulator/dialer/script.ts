import type { Clock } from '../../../utils/clock.ts';
import type { Verdict } from './accounts/login.ts';
import { addCorsHeaders } from './cors.ts';
import type { Page } from './page.ts';
import { barePage, declareText } from './page.ts';
import { UncaughtSqlError } from './sql.ts';
import type { Platform, World } from './world.ts';

/** One request as a PHP script gets it. */
export interface ScriptInput {
  readonly world: World;
  readonly clock: Clock;
  readonly method: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The value of the last parameter of a form that was posted. */
  readonly lastOfForm: string | undefined;
  readonly origin: string | undefined;
  readonly address: string;
  /** Told of every login the script judged. */
  readonly onLogin: (apiUser: string, verdict: Verdict['kind']) => void;
}

export interface Script {
  /** What PHP before 8.1 prints when the database does not answer. */
  readonly connectError: string;
  /** What the script's options.php prints. */
  optionsOutput(world: World): string;
  /** Origins for which options.php switches CORS on; null when it does not. */
  corsOrigins(world: World): readonly string[] | null;
  answer(input: ScriptInput, page: Page): void;
}

/** Runs a script as PHP does: database first, then CORS, then the answer until it ends or throws. */
export function runScript(script: Script, input: ScriptInput): Page {
  const { platform } = input.world;
  const page = barePage(platform);
  if (platform.database === 'down') {
    if (platform.php === '8.0') page.text = script.connectError;
    else page.status = 500;
    return page;
  }
  const origins = script.corsOrigins(input.world);
  if (origins !== null) {
    addCorsHeaders(page, origins, input.origin);
    if (input.method === 'OPTIONS') return page;
  }
  page.text = script.optionsOutput(input.world).repeat(timesIncluded(input));
  // With warnings, the first one comes before the headers.
  const begun = page.text !== '' || ['html', 'text'].includes(platform.displayErrors);
  if (!begun || platform.buffersOutput) declareText(page);
  try {
    script.answer(input, page);
  } catch (error) {
    if (!(error instanceof UncaughtSqlError)) throw error;
    endWithError(page, platform, error.message);
  }
  return page;
}

/** Each script includes options.php once more than `version` waits for. */
function timesIncluded({ parameters }: ScriptInput): number {
  return parameters.get('function') === 'version' ? 2 : 3;
}

/** With display_errors on, PHP prints the error and leaves the status at 200. */
function endWithError(page: Page, { displayErrors }: Platform, message: string): void {
  switch (displayErrors) {
    case 'no':
      page.status = 500;
      return;
    case 'html':
      page.text += `<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: ${message}<br />\n`;
      return;
    case 'text':
    case 'fatal':
      page.text += `\nFatal error: Uncaught mysqli_sql_exception: ${message}\n`;
  }
}
