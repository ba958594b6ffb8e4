import type { PermanentFailure } from '../../utils/call/state.ts';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { failureWords } from '../link-words.ts';
import { english } from '../words/english.ts';

/** One thing the test has found out. */
export interface Step {
  readonly outcome: 'good' | 'bad';
  readonly title: string;
  /** Why, and what to do now. */
  readonly more: readonly string[];
}

const good = (title: string, ...more: string[]): Step => ({ outcome: 'good', title, more });
const bad = (title: string, ...more: string[]): Step => ({ outcome: 'bad', title, more });

/**
 * A verdict in words: what works, then what does not. Null: the extension itself gave no answer. An empty AgentID: it
 * is not typed, a page of the CRM says it.
 */
export function verdictSteps(verdict: ConnectionVerdict | null, agentId: string): readonly Step[] {
  switch (verdict?.kind) {
    case 'heard':
      return [
        good(`Dialer reached: VICIdial API version ${verdict.dialerVersion}`),
        good('Login accepted'),
        agentStep(verdict, agentId),
      ];
    case 'trouble': {
      const { title, why, now } = failureWords(english, verdict.trouble);
      return [bad(title, why, now)];
    }
    case 'refused':
      return refusalSteps(verdict.refusal, verdict.withheld === true);
    case 'not-set-up':
      return agentId === ''
        ? [
            bad(
              'Nobody has said yet who the agent is',
              'A page of the CRM says it: open the CRM and test again.',
            ),
          ]
        : [bad('Not set up yet', 'The extension has no complete settings. Fill in the fields and save.')];
    case 'team-only':
      return [good(TEAM_ONLY.title, TEAM_ONLY.more)];
    case undefined:
      return [
        bad(
          'The extension did not answer',
          'It may just have been updated. Reload this page and test again.',
        ),
      ];
  }
}

/** What there is to test where no agent works. */
export const TEAM_ONLY = {
  title: 'No agent at this computer',
  more: 'This machine is a team lead’s. The team page asks with the reports user, and says whether the dialer lets it in.',
};

const WITHHELD =
  'It was sent again once for this test and refused again, so it is not sent any more. Type another password, or another user, and save. If it was put right at the dialer and is still the same, have it changed there once more: only another one is tried.';

function refusalSteps(refusal: PermanentFailure, withheld: boolean): readonly Step[] {
  const { title, why, now } = failureWords(english, refusal);
  return refusal === 'no-permission'
    ? [bad(title, why, 'Press Allow below the dialer address and say yes, then test again.')]
    : [good('Dialer reached'), bad(title, why, withheld ? WITHHELD : now)];
}

function agentStep({ agent, user }: ConnectionVerdict & { kind: 'heard' }, agentId: string): Step {
  const id = agentId === '' ? 'The AgentID of the CRM page' : `AgentID ${agentId}`;
  const who = user === null ? id : `${id} is the VICIdial user ${user}`;
  switch (agent) {
    case 'on-lead':
      return good(`${who}: logged in, with a lead on screen`);
    case 'no-lead':
      return good(`${who}: logged in, no lead on screen`);
    case 'logged-out':
      return good(`${who}: not logged in to the dialer`, 'The panel follows once the agent logs in.');
    case 'no-agent':
      return bad(
        agentId === ''
          ? 'No VICIdial user has the AgentID of the CRM page'
          : `No VICIdial user has the AgentID ${agentId}`,
        'Correct the AgentID above, or ask the administrator of the dialer to enter it in the field Custom 3 of the agent’s user.',
      );
    case 'unknown':
      return bad(`${who}: the dialer has not said yet what the agent does`, 'Test again in a moment.');
  }
}
