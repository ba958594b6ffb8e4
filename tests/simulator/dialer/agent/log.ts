import { breaksOutOf, runStatement } from '../sql.ts';
import type { World } from '../world.ts';

export interface LogRow {
  readonly function: string;
  readonly source: string;
  readonly data: string;
}

/**
 * Writes the call into vicidial_api_log, which can go wrong after the answer was printed: the data
 * stands between double quotes with its backslashes as they are (corpus:agent.st_active.last_field_backslash),
 * and strict SQL refuses what is longer than its column (corpus:variant.strict SQL mode.st_incall).
 */
export function logCall(world: World, row: LogRow): void {
  const data = row.data.replaceAll('"', '');
  const tooLong = world.platform.strictSql && (row.function.length > 20 || row.source.length > 20);
  runStatement(world.platform, { malformed: tooLong || breaksOutOf('"', data) });
}
