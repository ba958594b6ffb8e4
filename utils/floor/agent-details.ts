import type { AgentDetail } from '../call/floor.ts';
import { agentState } from '../call/agent-state.ts';
import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';
import type { AgentStatus } from '../dialer/reports/agent-status.ts';
import { agentStatus } from '../dialer/reports/agent-status.ts';
import { callsInQueueCount } from '../dialer/agent-api/calls-in-queue-count.ts';
import { whyNone } from './failure.ts';
import type { ReportsConnection } from './reports-connection.ts';

/** The agents who are looked at, in full. */
export interface AgentDetails {
  /** Asks about those of whom nothing is known yet, and those of whom the floor shows something new. */
  refresh(): void;
  of(user: string): AgentDetail['status'];
}

export interface AgentDetailsParts {
  readonly connection: ReportsConnection;
  readonly clock: Clock;
  /** Who is looked at, on any page. */
  readonly users: () => ReadonlySet<string>;
  /** What the floor shows of a user, as a text that is another one when something has changed. */
  readonly sign: (user: string) => string;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

interface Detail {
  readonly status: AgentDetail['status'];
  /** What the floor showed when it was asked. */
  readonly sign: string;
  readonly askedAt: Instant;
}

/** What failed is asked again with a list of the floor, but not with every one, in ms. */
const AGAIN_AFTER_MS = 15_000;

export function createAgentDetails(parts: AgentDetailsParts): AgentDetails {
  const { connection, clock, users, sign, onChange, signal } = parts;
  const details = new Map<string, Detail>();
  const underWay = new Set<string>();

  function refresh() {
    for (const user of details.keys()) if (!users().has(user)) details.delete(user);
    for (const user of users()) if (!underWay.has(user) && isDue(user)) void ask(user);
  }

  function isDue(user: string): boolean {
    const detail = details.get(user);
    if (detail === undefined || detail.sign !== sign(user)) return true;
    return detail.status.kind === 'failed' && clock.now() - detail.askedAt >= AGAIN_AFTER_MS;
  }

  async function ask(user: string) {
    underWay.add(user);
    const asked = { sign: sign(user), askedAt: clock.now() };
    const wanted = () => !signal.aborted && users().has(user);
    const answer = await connection.ask({
      name: 'agent_status',
      put: (dialer) => agentStatus(dialer, user),
      wanted,
    });
    underWay.delete(user);
    if (answer === null || !wanted()) return;
    const status = answer.ok
      ? statusOf(answer.value, clock.now())
      : ({ kind: 'failed', why: whyNone(answer.error) } as const);
    details.set(user, { ...asked, status });
    onChange();
    if (status.kind === 'agent') await countCalls(user, wanted);
  }

  /** By the agent API, which has rules of its own: what it refuses takes nothing from the rest. */
  async function countCalls(user: string, wanted: () => boolean) {
    const answer = await connection.ask({
      name: 'calls_in_queue_count',
      put: (dialer) => callsInQueueCount(dialer, { agentUser: user }),
      wanted,
      minor: true,
    });
    const detail = details.get(user);
    if (answer?.ok !== true || detail?.status.kind !== 'agent') return;
    details.set(user, { ...detail, status: { ...detail.status, callsWaiting: answer.value.count } });
    onChange();
  }

  return { refresh, of: (user) => details.get(user)?.status ?? { kind: 'asking' } };
}

function statusOf(answer: AgentStatus, at: Instant): AgentDetail['status'] {
  if (answer.kind !== 'agent') return answer;
  const { phone, vendorLeadCode, callId, ambiguous } = answer;
  return { kind: 'agent', at, state: agentState(answer), phone, vendorLeadCode, callId, ambiguous };
}
