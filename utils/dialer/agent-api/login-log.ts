import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import type { Dialer } from '../dialer.ts';
import type { DialerFailure } from '../failure.ts';

/** Which VICIdial user an AgentID belongs to. */
export type AgentLookup = { readonly kind: 'agent'; readonly user: string } | { readonly kind: 'no-agent' };

/**
 * `st_login_log`: finds the user of an AgentID, logged in or not.
 * The dialer writes the TeamID into the user's Custom 4.
 */
export async function loginLog(
  dialer: Dialer,
  seat: { readonly agentId: string; readonly teamId: string },
): Promise<Result<AgentLookup, DialerFailure>> {
  const answer = await dialer.ask('agentApi', {
    function: 'st_login_log',
    value: seat.agentId,
    vendor_id: seat.teamId,
  });
  return answer.ok ? parseLoginLog(answer.value) : answer;
}

/** Exchanges agent.st_login.* */
function parseLoginLog(answer: Answer): Result<AgentLookup, DialerFailure> {
  const { keyword, reason, data, line, text } = answer;
  if (reason === 'st_login_log user found' && data !== null && keyword !== 'ERROR' && text === line) {
    return ok({ kind: 'agent', user: data });
  }
  if (reason === 'no user found') return ok({ kind: 'no-agent' });
  return fail(unknownAnswer(answer));
}
