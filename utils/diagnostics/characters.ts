import type { Call } from '../call/agent-call.ts';
import { recordFields } from '../call/lead.ts';
import type { Obstacle } from '../messaging/finding-facts.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Heard } from './heard.ts';
import { LEAD_QUESTION } from './lead-question.ts';
import { notChecked } from './not-checked.ts';
import type { Questions } from './questions.ts';

/** An AgentID that nobody has. The dialer repeats it, without the first letter where Use Non-Latin is 0. */
export const NOBODYS_ID = 'screen-pop-checks-letters';
const WHOLE = `Ж${NOBODYS_ID}`;

/**
 * What became of a letter beyond ASCII on its way to the dialer and back (exchanges
 * agent.st_active.accent_nonlatin0, agent.st_active.accent_folding).
 */
export type Echo = 'whole' | 'stripped' | 'garbled' | 'untold' | 'not-asked';

export async function askEcho(questions: Questions, heard: Heard): Promise<Echo> {
  // Refused once, it would be refused again.
  if (heard.kind === 'refused') return 'not-asked';
  const answer = await questions.ask({ function: LEAD_QUESTION, value: WHOLE, vendor_id: '1' });
  if (answer === null) return 'not-asked';
  const data = answer.ok ? answer.value.data : null;
  if (data === WHOLE) return 'whole';
  if (data === NOBODYS_ID) return 'stripped';
  return data?.endsWith(NOBODYS_ID) === true ? 'garbled' : 'untold';
}

/** What the lead on screen shows of letters beyond ASCII. */
type Seen = 'nothing' | 'letters' | 'lost' | 'garbled';

export function checkCharacters(echo: Echo, heard: Heard, stopped: Obstacle | null): Finding {
  const check = 'characters';
  const seen = heard.kind === 'answered' ? seenOn(heard.call) : 'nothing';
  if (echo === 'not-asked') return notChecked(check, stopped ?? { kind: 'lead-question-refused' });
  if (echo === 'garbled')
    return { check, verdict: 'warning', kind: 'characters-changed', fixer: 'administrator' };
  if (seen === 'lost' || seen === 'garbled') {
    const kind = echo === 'whole' ? 'lead-spoiled' : 'characters-lost';
    return { check, verdict: 'warning', kind, fixer: 'administrator', seen };
  }
  if (echo === 'whole') return { check, verdict: 'pass', kind: 'characters-whole', fixer: null };
  return seen === 'letters'
    ? { check, verdict: 'pass', kind: 'accents-arrive', fixer: null, echo }
    : { check, verdict: 'note', kind: 'characters-unknown', fixer: 'administrator', echo };
}

function seenOn(call: Call): Seen {
  if (call.kind !== 'on-lead' || call.lead.record.kind !== 'known') return 'nothing';
  const { record } = call.lead;
  const text = recordFields.map((field) => record[field]).join('\n');
  // UTF-8 read as Latin-1.
  if (/Ã[\u0080-\u00BF\u2018-\u203A]|â€/.test(text)) return 'garbled';
  if (/\?{3}|\uFFFD/.test(text)) return 'lost';
  return /[^\p{ASCII}]/u.test(text) ? 'letters' : 'nothing';
}
