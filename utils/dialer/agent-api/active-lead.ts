import type { Lead } from '../../call/lead.ts';
import type { Report } from '../../call/report.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import type { Dialer } from '../dialer.ts';
import type { DialerFailure } from '../failure.ts';

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

/** Exchanges agent.st_active.*, agent.lang.*.lead. A lead is told by its form, the rest by the dialer's own words. */
function parseActiveLead(answer: Answer): Result<Report, DialerFailure> {
  const { keyword, reason, data } = answer;
  if (keyword !== 'ERROR') {
    const found = leadIn(answer.text);
    if (found !== null) return found;
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
 * `user|phone|lead_id|vendor_lead_code|province|security_phrase|source_id`, nothing escaped: each field behind the
 * user may hold anything, newlines, ` - ` and `|` among it, but the lead id. Null: no lead; `ambiguous`: one of
 * which it cannot be told which.
 */
function leadIn(text: string): Result<Report & { kind: 'lead' }, DialerFailure> | null {
  const pipe = text.indexOf('|');
  const dash = text.lastIndexOf(' - ', pipe);
  if (pipe === -1 || dash === -1) return null;
  const data = text.slice(dash + 3);
  const [user = '', ...fields] = data.split('|');
  if (!isUser(user) || fields.length < FIELDS - 1) return null;
  // A whole lead on the first line: what follows is a newline in its last field.
  const runsOver = data.slice(0, Math.max(0, data.indexOf('\n'))).split('|').length === FIELDS;
  const [reading, ...others] = runsOver ? readings(fields).slice(0, 1) : readings(fields);
  if (reading === undefined) return null;
  if (others.some(({ leadId }) => leadId !== reading.leadId)) return fail({ kind: 'ambiguous' });
  return ok({
    kind: 'lead',
    user,
    lead: { ...reading, record: runsOver || IMITATION.test(data) ? UNCERTAIN : record(fields) },
  });
}

/** Another answer on a line of its own: the lead's data, or a dialer that said two things. */
const IMITATION = /\n(?:SUCCESS|ERROR|NOTICE|VERSION): /;

/** VARCHAR(18). */
const PHONE = 18;
const MAX_LEAD_ID = 4_294_967_295;

/** What phone and lead id can be: each `|` that there is too much may be one of the phone's. */
function readings(fields: readonly string[]): readonly Pick<Lead, 'phone' | 'leadId'>[] {
  const most = fields.length - (FIELDS - 1);
  return Array.from({ length: most + 1 }, (_, pipes) => ({
    phone: fields.slice(0, pipes + 1).join('|'),
    leadId: fields[pipes + 1] ?? '',
  })).filter(({ phone, leadId }, pipes) => isLeadId(leadId) && (pipes === 0 || phone.length <= PHONE));
}

const isLeadId = (text: string) => /^\d{1,10}$/.test(text) && Number(text) > 0 && Number(text) <= MAX_LEAD_ID;

const UNCERTAIN: Lead['record'] = { kind: 'uncertain' };

function record(fields: readonly string[]): Lead['record'] {
  const [phone, , vendorLeadCode = '', province = '', securityPhrase = '', sourceId = ''] = fields;
  if (fields.length !== FIELDS - 1) return UNCERTAIN;
  // A lead id without a record: everything behind it is empty (exchanges agent.st_active.lead_row_missing, .lead_deleted).
  if ([phone, vendorLeadCode, province, securityPhrase, sourceId].every((field) => field === '')) {
    return { kind: 'missing' };
  }
  return { kind: 'known', vendorLeadCode, province, securityPhrase, sourceId };
}

/** What the dialer keeps of a user's name; letters beyond ASCII only when it is set up so. */
const isUser = (text: string) => /^[\p{L}\p{N}_-]{1,20}$/u.test(text);
