import { sameText } from '../collation.ts';
import type { Addressed } from './addressed.ts';
import type { AgentCall } from './function.ts';

/** The caller id that `group_alias` stands for; empty without one, null when the answer says why not. */
export function callerIdOfAlias(call: AgentCall, { user }: Addressed): string | null {
  const alias = call.read('group_alias');
  if (alias.length < 2) return '';
  const row = call.world.groupAliases.find(({ groupAliasId }) => sameText(groupAliasId, alias));
  if (row === undefined) {
    call.fail('group_alias is not valid', `${user}|${alias}`);
    return null;
  }
  if (Number(row.callerIdNumber) >= 4) return row.callerIdNumber;
  const data = `${user}|${alias}|${row.callerIdNumber}`;
  call.fail('caller_id_number from group_alias is not valid', data);
  return null;
}
