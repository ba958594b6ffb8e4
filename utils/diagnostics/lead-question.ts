import type { PermanentFailure } from '../call/link-failure.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Heard } from './heard.ts';
import { isLoginRefusal } from './heard.ts';
import { notChecked } from './not-checked.ts';

/** The function this extension cannot do without. */
export const LEAD_QUESTION = 'st_get_agent_active_lead';

/** Asked by the poller itself: it stores nothing. */
export function checkLeadQuestion(heard: Heard, user: string): Finding {
  const check = 'lead-question';
  switch (heard.kind) {
    case 'not-asked':
      return notChecked(check, heard.obstacle);
    case 'unheard':
      return notChecked(check, { kind: 'unheard' });
    case 'answered':
      return { check, verdict: 'pass', kind: 'lead-question-allowed', fixer: null, user };
    case 'refused':
      return refused(heard.refusal, user);
  }
}

function refused(refusal: PermanentFailure, user: string): Finding {
  const check = 'lead-question';
  if (isLoginRefusal(refusal)) return notChecked(check, { kind: 'login-refused' });
  if (refusal === 'parameter-missing') return notChecked(check, { kind: 'ids-missing' });
  return refusal === 'unknown-function'
    ? { check, verdict: 'fail', kind: 'lead-question-unknown', fixer: 'administrator' }
    : { check, verdict: 'fail', kind: 'lead-question-refused', fixer: 'administrator', user };
}
