import type { Refusal } from '../call/state.ts';
import type { Finding } from '../messaging/check-report.ts';
import { administrator, failed, passed, skipped, userPage } from './finding.ts';
import type { Heard } from './heard.ts';
import { UNHEARD, isLoginRefusal } from './heard.ts';

/** The function this extension cannot do without. */
export const LEAD_QUESTION = 'st_get_agent_active_lead';

const TITLE = 'The question for the lead on screen';

/** Asked by the poller itself: it stores nothing. */
export function checkLeadQuestion(heard: Heard, apiUser: string): Finding {
  switch (heard.kind) {
    case 'not-asked':
      return skipped('lead-question', TITLE, heard.why);
    case 'unheard':
      return skipped('lead-question', TITLE, UNHEARD);
    case 'answered':
      return passed(
        'lead-question',
        'The login may ask for the lead on screen',
        `User ${apiUser} is allowed ${LEAD_QUESTION}.`,
      );
    case 'refused':
      return refused(heard.refusal, apiUser);
  }
}

function refused(refusal: Refusal, apiUser: string): Finding {
  if (isLoginRefusal(refusal)) {
    return skipped('lead-question', TITLE, 'This needs the login, which the dialer refuses.');
  }
  if (refusal === 'parameter-missing') {
    return skipped(
      'lead-question',
      TITLE,
      'Of AgentID or TeamID nothing arrived, and the dialer looks at them first.',
    );
  }
  if (refusal === 'unknown-function') {
    return failed(
      'lead-question',
      'The dialer does not know the question for the lead on screen',
      `It has no ${LEAD_QUESTION}: a VICIdial from before 2010, or the path of the agent API leads to another script.`,
      administrator(
        'Update VICIdial, or correct the path of the agent API in the options (usually agc/api.php).',
      ),
    );
  }
  return failed(
    'lead-question',
    'The login may not ask for the lead on screen',
    `User ${apiUser} is not allowed ${LEAD_QUESTION}, and without it there is nothing to show.`,
    administrator(`${userPage(apiUser)} > API Allowed Functions: add ${LEAD_QUESTION}.`),
  );
}
