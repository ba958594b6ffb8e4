import type { Lead } from '../call/lead.ts';
import type { Report } from '../call/report.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Answer } from './answer.ts';
import { unknownAnswer } from './answer.ts';
import type { Dialer } from './dialer.ts';
import type { DialerFailure } from './failure.ts';

/** `st_get_agent_active_lead`: what the agent with this AgentID has on screen. The poll. */
export async function activeLead(
  dialer: Dialer,
  seat: { readonly agentId: string; readonly teamId: string },
): Promise<Result<Report, DialerFailure>> {
  const answer = await dialer.ask('agentApi', {
    function: 'st_get_agent_active_lead',
    value: seat.agentId,
    vendor_id: seat.teamId,
  });
  return answer.ok ? parseActiveLead(answer.value) : answer;
}

/** Exchanges agent.st_active.* The dialer's own words; translated ones cannot be told apart. */
export function parseActiveLead(answer: Answer): Result<Report, DialerFailure> {
  const { keyword, reason, data } = answer;
  if (keyword !== 'ERROR' && data !== null) {
    const found = parseLead(data, answer.rest);
    if (found !== null) return ok(found);
  }
  if (reason === 'no user found') return ok({ kind: 'no-agent' });
  if (data !== null && isUser(data)) {
    if (reason === 'user not logged in') return ok({ kind: 'logged-out', user: data });
    if (reason === 'no active lead found') return ok({ kind: 'no-lead', user: data });
  }
  return fail(unknownAnswer(answer));
}

const FIELDS = 7;

/**
 * `user|phone|lead_id|vendor_lead_code|province|security_phrase|source_id`, nothing escaped.
 *
 * A `|` in the data gives more than seven fields, a newline gives more lines: then only the first three
 * are sure. Seven fields over several lines are sure when the first line alone is short of them.
 */
function parseLead(data: string, rest: readonly string[]): (Report & { kind: 'lead' }) | null {
  const [user, phone, leadId] = data.split('|');
  if (user === undefined || phone === undefined || leadId === undefined) return null;
  if (!isUser(user) || !/^\d+$/.test(leadId) || !/^[^\s<>]*$/.test(phone)) return null;
  const fields = [data, ...rest].join('\n').split('|');
  if (fields.length < FIELDS) return null;
  const runsOver = rest.length > 0 && data.split('|').length >= FIELDS;
  return {
    kind: 'lead',
    user,
    lead: { leadId, phone, record: runsOver ? { kind: 'uncertain' } : record(fields) },
  };
}

function record(fields: readonly string[]): Lead['record'] {
  const [, phone, , vendorLeadCode = '', province = '', securityPhrase = '', sourceId = ''] = fields;
  if (fields.length !== FIELDS) return { kind: 'uncertain' };
  // A lead id without a record: everything behind it is empty (exchange agent.st_active.lead_row_missing).
  if ([phone, vendorLeadCode, province, securityPhrase, sourceId].every((field) => field === '')) {
    return { kind: 'missing' };
  }
  return { kind: 'known', vendorLeadCode, province, securityPhrase, sourceId };
}

/** What the dialer keeps of a user's name; letters beyond ASCII only when it is set up so. */
const isUser = (text: string) => /^[\p{L}\p{N}_-]{1,20}$/u.test(text);
