import type { Call } from '../call/state.ts';
import type { Finding } from '../messaging/check-report.ts';
import { SYSTEM_SETTINGS, administrator, noted, passed, skipped, warned } from './finding.ts';
import type { Heard } from './heard.ts';
import { LEAD_QUESTION } from './lead-question.ts';
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
type Seen = 'nothing' | 'letters' | 'question-marks' | 'wrong-letters';

const TITLE = 'Letters beyond A to Z';
const NON_LATIN = administrator(
  `${SYSTEM_SETTINGS} > Use Non-Latin (UTF-8): 1 lets all letters through. It changes how the whole dialer speaks to its database, so try it outside working hours.`,
);

export function checkCharacters(echo: Echo, heard: Heard, stopped: string | null): Finding {
  const seen = heard.kind === 'answered' ? seenOn(heard.call) : 'nothing';
  if (echo === 'not-asked') {
    return skipped('characters', TITLE, stopped ?? 'The dialer refused the question for the lead on screen.');
  }
  if (echo === 'garbled') {
    return warned(
      'characters',
      'Letters beyond A to Z arrive as others',
      'The dialer claims UTF-8, but a letter came back changed. Something on the way writes its answers anew.',
      administrator(
        "Look at what stands before the web server (proxy), and at PHP's default_charset: both have to be UTF-8.",
      ),
    );
  }
  if (seen === 'question-marks' || seen === 'wrong-letters') return spoiled(echo, seen);
  return sound(echo, seen);
}

function spoiled(echo: Echo, seen: Seen): Finding {
  const what = seen === 'question-marks' ? 'question marks in place of letters' : 'letters that look garbled';
  return echo === 'whole'
    ? warned(
        'characters',
        'The lead on screen has letters that were lost',
        `It has ${what}, though a letter sent there and back came whole: it may be stored so.`,
        administrator(
          'Look at the lead in VICIdial itself, and at the character set with which its list was loaded.',
        ),
      )
    : warned(
        'characters',
        'Letters beyond A to Z are lost',
        `The lead on screen has ${what}. ${STRIPS} The database may speak Latin-1, whatever the answer claims.`,
        NON_LATIN,
      );
}

const STRIPS = 'Use Non-Latin is 0 in VICIdial: it drops such letters from what it is asked.';

function sound(echo: Echo, seen: Seen): Finding {
  if (echo === 'whole') {
    return passed(
      'characters',
      'Letters of any script arrive',
      'A Cyrillic letter sent to the dialer came back whole.',
    );
  }
  if (seen === 'letters') {
    return passed(
      'characters',
      'Letters with accents arrive',
      `Those of the lead on screen did. ${echo === 'stripped' ? STRIPS : ''}`.trim(),
    );
  }
  return noted(
    'characters',
    'It is not known whether letters beyond A to Z arrive',
    `${echo === 'stripped' ? `${STRIPS} Names` : 'The answer does not tell. Names'} in a lead come through if the database speaks UTF-8; no lead with such letters is on screen now that would show it. If names show question marks, this is where to look.`,
    NON_LATIN,
  );
}

function seenOn(call: Call): Seen {
  if (call.kind !== 'on-lead' || call.lead.record.kind !== 'known') return 'nothing';
  const { vendorLeadCode, province, securityPhrase, sourceId } = call.lead.record;
  const text = [vendorLeadCode, province, securityPhrase, sourceId].join('\n');
  // UTF-8 read as Latin-1.
  if (/Ã[\u0080-\u00BF\u2018-\u203A]|â€/.test(text)) return 'wrong-letters';
  if (/\?{3}|\uFFFD/.test(text)) return 'question-marks';
  return /[^\p{ASCII}]/u.test(text) ? 'letters' : 'nothing';
}
