import type { KindsOf, TextsOf } from './texts.ts';
import { yesOrNo } from './texts.ts';

export const agentTexts: TextsOf<
  KindsOf<'agent-id' | 'agent-known' | 'agent-unique' | 'agent-logged-in' | 'team-id'>
> = {
  'agent-id-of-page': (_, say) => ({
    title: say('checks.agent-id-of-page.title'),
    reason: say('checks.agent-id-of-page.reason'),
    fix: null,
  }),
  'agent-id-arrives': (finding, say) => ({
    title: say('checks.agent-id-arrives.title'),
    reason: say('checks.agent-id-arrives.reason', finding),
    fix: null,
  }),
  'agent-id-changed': (finding, say) => ({
    title: say('checks.agent-id-changed.title'),
    reason: say(`checks.agent-id-changed.reason-${finding.by}`),
    fix: say('checks.agent-id-changed.fix'),
  }),
  'agent-known': (finding, say) => ({
    title: say('checks.agent-known.title'),
    reason:
      finding.agentId === ''
        ? say('checks.agent-known.reason-of-page', finding)
        : say('checks.agent-known.reason', finding),
    fix: null,
  }),
  'agent-unknown': (finding, say) => ({
    title: say('checks.agent-unknown.title'),
    reason:
      finding.agentId === ''
        ? say('checks.agent-unknown.reason-of-page')
        : say('checks.agent-unknown.reason', finding),
    fix:
      finding.agentId === ''
        ? say('checks.agent-unknown.fix-of-page')
        : say('checks.agent-unknown.fix', finding),
  }),
  'agent-id-shared': (_, say) => ({
    title: say('checks.agent-id-shared.title'),
    reason: say('checks.agent-id-shared.reason'),
    fix: say('checks.agent-id-shared.fix'),
  }),
  'only-first-named': (finding, say) => ({
    title: say('checks.unchecked.agent-unique'),
    reason: say('checks.only-first-named.reason', finding),
    fix: null,
  }),
  'agent-id-suspicious': (finding, say) => ({
    title: say('checks.agent-id-suspicious.title'),
    reason: say('checks.agent-id-suspicious.reason', finding),
    fix: say('checks.agent-id-shared.fix'),
  }),
  'agent-id-in-use': (finding, say) => ({
    title: say('checks.agent-id-in-use.title'),
    reason: say('checks.agent-id-in-use.reason', finding),
    fix: null,
  }),
  'logged-in': (finding, say) => ({
    title: say('checks.logged-in.title'),
    reason: say('checks.logged-in.reason', { user: finding.user, lead: yesOrNo(finding.lead) }),
    fix: null,
  }),
  'logged-out': (finding, say) => ({
    title: say('checks.logged-out.title'),
    reason: say('checks.logged-out.reason', finding),
    fix: say('checks.logged-out.fix', finding),
  }),
  'logged-out-elsewhere': (finding, say) => ({
    title: say('checks.logged-out-elsewhere.title'),
    reason: say('checks.logged-out-elsewhere.reason', finding),
    fix: say('checks.logged-out.fix', finding),
  }),
  'team-id-arrives': (_, say) => ({
    title: say('checks.team-id-arrives.title'),
    reason: say('checks.team-id-arrives.reason'),
    fix: null,
  }),
  'team-id-unusable': (finding, say) => ({
    title: say('checks.team-id-unusable.title'),
    reason:
      finding.by === 'too-long'
        ? say('checks.team-id-unusable.reason-too-long', finding)
        : say(`checks.team-id-unusable.reason-${finding.by}`),
    fix: say('checks.team-id-unusable.fix'),
  }),
};
