import type { Link } from '../call/link-state.ts';
import type { Call } from '../call/agent-call.ts';
import { userOf } from '../call/transition.ts';
import type { Obstacle } from '../messaging/finding-facts.ts';
import type { Finding } from '../messaging/finding.ts';
import { parseAgentId } from '../settings/values/identity.ts';
import type { Heard } from './heard.ts';
import { notChecked } from './not-checked.ts';

/** Whether the dialer would drop characters of the AgentID. Nothing is asked for it. */
export function checkAgentId(agentId: string): Finding {
  if (agentId === '') return { check: 'agent-id', verdict: 'note', kind: 'agent-id-of-page', fixer: null };
  const parsed = parseAgentId(agentId);
  if (parsed.ok && parsed.value === agentId) {
    return { check: 'agent-id', verdict: 'pass', kind: 'agent-id-arrives', fixer: null, agentId };
  }
  const by = parsed.ok ? 'blanks' : 'characters';
  return { check: 'agent-id', verdict: 'fail', kind: 'agent-id-changed', fixer: 'you', by };
}

/** What the poller's answer says of the agent; or why it says nothing. */
type Agent = { readonly call: Call } | { readonly obstacle: Obstacle };

function agentIn(heard: Heard): Agent {
  switch (heard.kind) {
    case 'not-asked':
      return { obstacle: heard.obstacle };
    case 'unheard':
      return { obstacle: { kind: 'unheard' } };
    case 'refused':
      return { obstacle: { kind: 'lead-question-refused' } };
    case 'answered':
      if (heard.trouble === 'another-agent') return { obstacle: { kind: 'another-user' } };
      return heard.call.kind === 'unknown' ? { obstacle: { kind: 'unreadable' } } : heard;
  }
}

export function checkAgentKnown(heard: Heard, agentId: string): Finding {
  const agent = agentIn(heard);
  if ('obstacle' in agent) return notChecked('agent-known', agent.obstacle);
  const user = userOf(agent.call);
  return user === null
    ? { check: 'agent-known', verdict: 'fail', kind: 'agent-unknown', fixer: 'team-lead', agentId }
    : { check: 'agent-known', verdict: 'pass', kind: 'agent-known', fixer: null, agentId, user };
}

/** As far as it can be told: of two users the dialer names the first, and never says that there is another. */
export function checkAgentUnique(heard: Heard, before: Link, screenOpen: boolean): Finding {
  const check = 'agent-unique';
  if (isAnother(before) || (heard.kind === 'answered' && heard.trouble === 'another-agent')) {
    return { check, verdict: 'fail', kind: 'agent-id-shared', fixer: 'team-lead' };
  }
  const agent = agentIn(heard);
  if ('obstacle' in agent) return notChecked(check, agent.obstacle);
  const { call } = agent;
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
      return notChecked(check, { kind: 'nobodys-agent-id' });
    case 'logged-out':
      return screenOpen
        ? { check, verdict: 'warning', kind: 'agent-id-suspicious', fixer: 'team-lead', user: call.user }
        : { check, verdict: 'note', kind: 'only-first-named', fixer: null, user: call.user };
    case 'no-lead':
    case 'on-lead':
      return { check, verdict: 'pass', kind: 'agent-id-in-use', fixer: null, user: call.user };
  }
}

const isAnother = (link: Link) => link.kind === 'stale' && link.trouble === 'another-agent';

export function checkLoggedIn(heard: Heard, screenOpen: boolean): Finding {
  const check = 'agent-logged-in';
  const agent = agentIn(heard);
  if ('obstacle' in agent) return notChecked(check, agent.obstacle);
  const { call } = agent;
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
      return notChecked(check, { kind: 'unknown-agent-id' });
    case 'logged-out':
      return screenOpen
        ? { check, verdict: 'warning', kind: 'logged-out-elsewhere', fixer: 'you', user: call.user }
        : { check, verdict: 'note', kind: 'logged-out', fixer: 'you', user: call.user };
    case 'no-lead':
    case 'on-lead': {
      const lead = call.kind === 'on-lead';
      return { check, verdict: 'pass', kind: 'logged-in', fixer: null, user: call.user, lead };
    }
  }
}
