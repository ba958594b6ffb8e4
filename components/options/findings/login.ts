import type { KindsOf, TextsOf } from './texts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import { functionsText, namesOf } from './functions.ts';
import { troubleFix, troubleText, yesOrNo } from './texts.ts';
import type { Words } from '../../words/words.ts';
import { joined } from '../../words/words.ts';
import { moment } from './times.ts';

export const loginTexts: TextsOf<KindsOf<'login' | 'api-right' | 'lead-question' | 'controls'>> = {
  'login-accepted': (finding, say) => ({
    title: say('checks.login-accepted.title'),
    reason: say('checks.login-accepted.reason', finding),
    fix: null,
  }),
  'login-unanswered': (finding, say) => ({
    title: say('checks.login-unanswered.title'),
    reason: say('checks.sentence', {
      clause: troubleText(say('checks.server.seat'), finding.trouble, say),
    }),
    fix: troubleFix(finding.trouble, say),
  }),
  'login-ip-blocked': (finding, say) => ({
    title: say('checks.login-ip-blocked.title'),
    reason: say('checks.login-ip-blocked.reason', finding),
    fix: say('checks.login-ip-blocked.fix', finding),
  }),
  'no-active-server': (_, say) => ({
    title: say('checks.no-active-server.title'),
    reason: say('checks.no-active-server.reason'),
    fix: say('checks.no-active-server.fix'),
  }),
  'login-refused': (finding, say) => ({
    title: say('checks.login-refused.title'),
    reason: refusedText(finding, say),
    fix: say('checks.login-refused.fix', finding),
  }),
  'login-locked': (finding, say) => ({
    title: say('checks.login-locked.title'),
    reason: lockedText(finding, say),
    fix: say('checks.login-locked.fix', finding),
  }),
  'api-allowed': (finding, say) => ({
    title: say('checks.api-allowed.title'),
    reason: say('checks.api-allowed.reason', finding),
    fix: null,
  }),
  'api-right-missing': (finding, say) => ({
    title: say('checks.api-right-missing.title'),
    reason: say('checks.api-right-missing.reason', finding),
    fix: say('checks.api-right-missing.fix', finding),
  }),
  'api-off': (_, say) => ({
    title: say('checks.api-off.title'),
    reason: say('checks.api-off.reason'),
    fix: say('checks.api-off.fix'),
  }),
  'source-refused': (_, say) => ({
    title: say('checks.source-refused.title'),
    reason: say('checks.source-refused.reason'),
    fix: say('checks.source-refused.fix'),
  }),
  'lead-question-allowed': (finding, say) => ({
    title: say('checks.lead-question-allowed.title'),
    reason: say('checks.lead-question-allowed.reason', finding),
    fix: null,
  }),
  'lead-question-unknown': (_, say) => ({
    title: say('checks.lead-question-unknown.title'),
    reason: say('checks.lead-question-unknown.reason'),
    fix: say('checks.lead-question-unknown.fix'),
  }),
  'lead-question-refused': (finding, say) => ({
    title: say('checks.lead-question-refused.title'),
    reason: say('checks.lead-question-refused.reason', finding),
    fix: say('checks.lead-question-refused.fix', finding),
  }),
  'controls-none': (_, say) => ({
    title: say('checks.controls-none.title'),
    reason: say('checks.controls-none.reason'),
    fix: null,
  }),
  'controls-refused': (finding, say) => ({
    title: say('checks.controls-refused.title'),
    reason: functionsText(finding, say),
    fix: say('checks.controls-refused.fix', {
      user: finding.user,
      functions: joined(say, namesOf(finding, 'refused')),
    }),
  }),
  'controls-unknown': (finding, say) => ({
    title: say('checks.controls-unknown.title'),
    reason: functionsText(finding, say),
    fix: say('checks.controls-unknown.fix'),
  }),
  'controls-allowed': (finding, say) => ({
    title: say('checks.controls-allowed.title'),
    reason: functionsText(finding, say),
    fix: null,
  }),
  'controls-unsure': (finding, say) => ({
    title: say('checks.controls-unsure.title'),
    reason: functionsText(finding, say),
    fix: null,
  }),
};

function refusedText({ user, before, now }: Findings['login-refused'], say: Words): string {
  if (before === null) return say('checks.login-refused.reason', { user });
  const since = moment(say, before.since, now);
  return say('checks.login-refused.reason-before', { user, since, again: yesOrNo(before.again) });
}

function lockedText({ user, since, opens, now }: Findings['login-locked'], say: Words): string {
  const seen = moment(say, since, now);
  return opens > now
    ? say('checks.login-locked.reason-opens', { user, since: seen, opens: moment(say, opens, now) })
    : say('checks.login-locked.reason-long', { user, since: seen });
}
