import type { KindsOf, TextsOf } from './phrases.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import { functionsText, namesOf } from './functions.ts';
import type { Phrases } from './phrases.ts';
import { troubleFix, troubleText, yesOrNo } from './phrases.ts';

export const loginTexts: TextsOf<KindsOf<'login' | 'api-right' | 'lead-question' | 'controls'>> = {
  'login-accepted': (finding, { say }) => ({
    title: say('checks.login-accepted.title'),
    reason: say('checks.login-accepted.reason', finding),
    fix: null,
  }),
  'login-unanswered': (finding, phrases) => ({
    title: phrases.say('checks.login-unanswered.title'),
    reason: phrases.say('checks.sentence', {
      clause: troubleText(phrases.say('checks.server.seat'), finding.trouble, phrases),
    }),
    fix: troubleFix(finding.trouble, phrases),
  }),
  'login-ip-blocked': (finding, { say }) => ({
    title: say('checks.login-ip-blocked.title'),
    reason: say('checks.login-ip-blocked.reason', finding),
    fix: say('checks.login-ip-blocked.fix', finding),
  }),
  'no-active-server': (_, { say }) => ({
    title: say('checks.no-active-server.title'),
    reason: say('checks.no-active-server.reason'),
    fix: say('checks.no-active-server.fix'),
  }),
  'login-refused': (finding, phrases) => ({
    title: phrases.say('checks.login-refused.title'),
    reason: refusedText(finding, phrases),
    fix: phrases.say('checks.login-refused.fix', finding),
  }),
  'login-locked': (finding, phrases) => ({
    title: phrases.say('checks.login-locked.title'),
    reason: lockedText(finding, phrases),
    fix: phrases.say('checks.login-locked.fix', finding),
  }),
  'api-allowed': (finding, { say }) => ({
    title: say('checks.api-allowed.title'),
    reason: say('checks.api-allowed.reason', finding),
    fix: null,
  }),
  'api-right-missing': (finding, { say }) => ({
    title: say('checks.api-right-missing.title'),
    reason: say('checks.api-right-missing.reason', finding),
    fix: say('checks.api-right-missing.fix', finding),
  }),
  'api-off': (_, { say }) => ({
    title: say('checks.api-off.title'),
    reason: say('checks.api-off.reason'),
    fix: say('checks.api-off.fix'),
  }),
  'source-refused': (_, { say }) => ({
    title: say('checks.source-refused.title'),
    reason: say('checks.source-refused.reason'),
    fix: say('checks.source-refused.fix'),
  }),
  'lead-question-allowed': (finding, { say }) => ({
    title: say('checks.lead-question-allowed.title'),
    reason: say('checks.lead-question-allowed.reason', finding),
    fix: null,
  }),
  'lead-question-unknown': (_, { say }) => ({
    title: say('checks.lead-question-unknown.title'),
    reason: say('checks.lead-question-unknown.reason'),
    fix: say('checks.lead-question-unknown.fix'),
  }),
  'lead-question-refused': (finding, { say }) => ({
    title: say('checks.lead-question-refused.title'),
    reason: say('checks.lead-question-refused.reason', finding),
    fix: say('checks.lead-question-refused.fix', finding),
  }),
  'controls-none': (_, { say }) => ({
    title: say('checks.controls-none.title'),
    reason: say('checks.controls-none.reason'),
    fix: null,
  }),
  'controls-refused': (finding, phrases) => ({
    title: phrases.say('checks.controls-refused.title'),
    reason: functionsText(finding, phrases),
    fix: phrases.say('checks.controls-refused.fix', {
      user: finding.user,
      functions: phrases.list(namesOf(finding, 'refused')),
    }),
  }),
  'controls-unknown': (finding, phrases) => ({
    title: phrases.say('checks.controls-unknown.title'),
    reason: functionsText(finding, phrases),
    fix: phrases.say('checks.controls-unknown.fix'),
  }),
  'controls-allowed': (finding, phrases) => ({
    title: phrases.say('checks.controls-allowed.title'),
    reason: functionsText(finding, phrases),
    fix: null,
  }),
  'controls-unsure': (finding, phrases) => ({
    title: phrases.say('checks.controls-unsure.title'),
    reason: functionsText(finding, phrases),
    fix: null,
  }),
};

function refusedText({ user, before, now }: Findings['login-refused'], { say, moment }: Phrases): string {
  if (before === null) return say('checks.login-refused.reason', { user });
  const since = moment(before.since, now);
  return say('checks.login-refused.reason-before', { user, since, again: yesOrNo(before.again) });
}

function lockedText({ user, since, opens, now }: Findings['login-locked'], { say, moment }: Phrases): string {
  const seen = moment(since, now);
  return opens > now
    ? say('checks.login-locked.reason-opens', { user, since: seen, opens: moment(opens, now) })
    : say('checks.login-locked.reason-long', { user, since: seen });
}
