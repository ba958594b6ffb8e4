import type { PermanentFailure, TransientFailure } from '../../utils/call/link-failure.ts';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { failureWords } from '../link-words.ts';
import type { Words } from '../words/words.ts';

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
export function connectionTestSteps(
  say: Words,
  verdict: ConnectionVerdict | null,
  agentId: string,
): readonly Step[] {
  switch (verdict?.kind) {
    case 'heard':
      return [
        good(say('verdict.reached-version', { version: verdict.dialerVersion })),
        good(say('verdict.login-accepted')),
        agentStep(say, verdict, agentId),
      ];
    case 'trouble':
      return [failedStep(say, verdict.trouble)];
    case 'refused':
      return refusalSteps(say, verdict.refusal, verdict.withheld === true);
    case 'not-set-up': {
      const what = agentId === '' ? 'nobody' : 'not-set-up';
      return [bad(say(`verdict.${what}`), say(`verdict.${what}.now`))];
    }
    case 'team-only':
      return [good(say('verdict.team-only'), say('verdict.team-only.now'))];
    case undefined:
      return [bad(say('verdict.silent'), say('verdict.silent.now'))];
  }
}

/** What to do is another thing for who may change the settings than for the agent. */
function failedStep(
  say: Words,
  failure: TransientFailure | PermanentFailure,
  now = say(`verdict.now.${failure}`),
): Step {
  const { title, why } = failureWords(say, failure);
  return bad(title, why, now);
}

function refusalSteps(say: Words, refusal: PermanentFailure, withheld: boolean): readonly Step[] {
  const step = failedStep(say, refusal, withheld ? say('verdict.withheld') : undefined);
  return refusal === 'no-permission' ? [step] : [good(say('verdict.reached')), step];
}

function agentStep(
  say: Words,
  { agent, user }: ConnectionVerdict & { kind: 'heard' },
  agentId: string,
): Step {
  if (agent === 'no-agent') {
    const title = agentId === '' ? say('verdict.no-agent-of-page') : say('verdict.no-agent', { agentId });
    return bad(title, say('verdict.no-agent.now'));
  }
  const title = say(`verdict.${agent}`, { who: whoText(say, user, agentId) });
  switch (agent) {
    case 'on-lead':
    case 'no-lead':
      return good(title);
    case 'logged-out':
      return good(title, say('verdict.logged-out.now'));
    case 'unknown':
      return bad(title, say('verdict.unknown.now'));
  }
}

function whoText(say: Words, user: string | null, agentId: string): string {
  if (user === null) return agentId === '' ? say('verdict.who-of-page') : say('verdict.who', { agentId });
  return agentId === ''
    ? say('verdict.who-of-page-user', { user })
    : say('verdict.who-user', { agentId, user });
}
