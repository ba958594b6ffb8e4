import type { KindsOf, TextsOf } from './texts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import type { Words } from '../../words/words.ts';
import { measured } from './times.ts';

export const accountsTexts: TextsOf<KindsOf<'password' | 'lockout' | 'reports-user' | 'hints'>> = {
  'password-arrives': (_, say) => ({
    title: say('checks.password-arrives.title'),
    reason: say('checks.password-arrives.reason'),
    fix: null,
  }),
  'password-at-agent-api': (finding, say) => ({
    title: say('checks.password-at-agent-api.title'),
    reason: say('checks.password-at-agent-api.reason', finding),
    fix: null,
  }),
  'password-shortened': (finding, say) => ({
    title: say('checks.password-shortened.title'),
    reason: say('checks.password-shortened.reason', finding),
    fix: say('checks.password.fix', finding),
  }),
  'password-lost': (finding, say) => ({
    title: say('checks.password-shortened.title'),
    reason: say('checks.password-lost.reason', finding),
    fix: say('checks.password.fix', finding),
  }),
  'reports-password-lost': (finding, say) => ({
    title: say('checks.reports-password-lost.title'),
    reason: say('checks.reports-password-lost.reason', finding),
    fix: say('checks.password.fix', finding),
  }),
  'lockout-agents-login': (finding, say) => ({
    title: say('checks.lockout-agents-login.title'),
    reason: say('checks.lockout-agents-login.reason', {
      user: finding.user,
      rule: ruleText(finding, say),
    }),
    fix: say('checks.lockout.fix'),
  }),
  'lockout-one-account': (finding, say) => ({
    title: say('checks.lockout-one-account.title'),
    reason: say('checks.lockout-one-account.reason', { rule: ruleText(finding, say) }),
    fix: say('checks.lockout.fix'),
  }),
  'lockout-rule': (finding, say) => ({
    title: say('checks.lockout-rule.title'),
    reason: ruleText(finding, say),
    fix: null,
  }),
  'lockout-own-account': (finding, say) => ({
    title: say('checks.lockout-own-account.title'),
    reason: say('checks.lockout-own-account.reason', {
      agent: finding.agent,
      rule: ruleText(finding, say),
    }),
    fix: null,
  }),
  'reports-allowed': (finding, say) => ({
    title: say('checks.reports-allowed.title'),
    reason: say('checks.reports-allowed.reason', finding),
    fix: null,
  }),
  'reports-untold': (_, say) => ({
    title: say('checks.unchecked.reports-user'),
    reason: say('checks.reports-untold.reason'),
    fix: null,
  }),
  'reports-right-missing': (finding, say) => ({
    title: say('checks.reports-right-missing.title'),
    reason: say('checks.reports-right-missing.reason', finding),
    fix: say('checks.reports-right-missing.fix', finding),
  }),
  'reports-refused': (finding, say) => ({
    title: say('checks.reports-refused.title'),
    reason: say('checks.reports-refused.reason', finding),
    fix: say('checks.reports-refused.fix', finding),
  }),
  'reports-locked': (finding, say) => ({
    title: say('checks.reports-locked.title'),
    reason: say('checks.reports-locked.reason', finding),
    fix: say('checks.reports-locked.fix', finding),
  }),
  'reports-ip-blocked': (finding, say) => ({
    title: say('checks.reports-ip-blocked.title'),
    reason: say('checks.reports-ip-blocked.reason', finding),
    fix: say('checks.reports-ip-blocked.fix'),
  }),
  'reports-function-refused': (finding, say) => ({
    title: say('checks.reports-function-refused.title'),
    reason: say('checks.reports-function-refused.reason', finding),
    fix: say('checks.reports-function-refused.fix', finding),
  }),
  'screen-open': (_, say) => ({
    title: say('checks.screen-open.title'),
    reason: say('checks.screen-open.reason'),
    fix: null,
  }),
  'screen-not-found': (finding, say) => ({
    title: say('checks.screen-not-found.title'),
    reason: say('checks.screen-not-found.reason', { waiting: measured(say, finding.waiting) }),
    fix: say('checks.screen-not-found.fix'),
  }),
};

type Lockout = Pick<Findings['lockout-rule'], 'attempts' | 'waiting' | 'away'>;

/** What a wrong password does to all who share the account. */
const ruleText = ({ attempts, waiting, away }: Lockout, say: Words): string =>
  say('checks.lockout.rule', {
    attempts,
    double: 2 * attempts,
    waiting: measured(say, waiting),
    away: measured(say, away),
    alone: measured(say, attempts * waiting),
  });
