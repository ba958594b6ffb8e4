import type { Page } from '../page.ts';
import { shown } from '../php-notice.ts';
import { breaksOutOf, UncaughtSqlError } from '../sql.ts';
import { sqlDate } from '../time.ts';
import type { World } from '../world.ts';
import { uncaughtIn, warningOnNewPage, warningsOnLogging } from './php-warnings.ts';

/** `line`: where in the script the call is logged, which a server with display_errors=On tells everybody. */
export interface LogRow {
  readonly reason: string;
  readonly data: string;
  readonly line: number;
}

export interface LoggedCall {
  readonly world: World;
  readonly page: Page;
  readonly source: string;
  /** API user, agent, function, and the value: always the form's last parameter (corpus:nonagent.post_value_log.agent_status). */
  readonly asked: readonly string[];
  readonly now: number;
}

export const NON_AGENT_PAGE = '/vicidial/non_agent_api.php';

/**
 * Writes the call into vicidial_api_log after the answer was printed. The reason repeats the rows of the
 * answer and stands between single quotes as it is (corpus:nonagent.agent_status.1022, nonagent.logged_in.pipe).
 */
export function logCall(call: LoggedCall, row: LogRow): void {
  const { world, page, source, now } = call;
  const { platform } = world;
  page.text += shown(platform, warningsOnLogging(row.line));
  if (!world.urls.has(NON_AGENT_PAGE)) page.text += shown(platform, warningOnNewPage());
  world.urls.add(NON_AGENT_PAGE);
  if (!breaksOutOf("'", row.reason) || platform.php === '8.0') return;
  const rest = row.reason.slice(row.reason.indexOf("'") + 1);
  const statement = `${rest}',source='${source}',data="${row.data}",api_date='${sqlDate(now, world.platform.timeZone)}'`;
  const logged = ['non-agent', ...call.asked, 'SUCCESS', row.reason, source, row.data];
  throw new UncaughtSqlError(uncaughtIn(statement, row.line, logged, platform.displayErrors === 'html'));
}
