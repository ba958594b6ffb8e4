import type { FloorAgent, MonitorResult, MonitorRequest } from '../call/floor.ts';
import { transientFailureIn } from '../dialer/failure.ts';
import { blindMonitor } from '../dialer/reports/blind-monitor.ts';
import { permanentFailureIn } from './failure.ts';
import type { FloorStore, KeptMonitor } from './kept-floor.ts';
import type { ReportsConnection } from './reports-connection.ts';

/** Orders calls that listen in to agents. */
export interface Monitoring {
  /** Once for each request: whatever comes of it, it is not ordered again. */
  order(request: MonitorRequest): Promise<void>;
  readonly result: MonitorResult | null;
}

export interface MonitoringParts {
  /** Null: there is no reports user. */
  readonly connection: () => ReportsConnection | null;
  /** The floor as it was heard last. */
  readonly agents: () => readonly FloorAgent[];
  readonly store: Pick<FloorStore, 'keepMonitor'>;
  readonly before: KeptMonitor | null;
  readonly onChange: () => void;
}

/** Ids that are remembered. */
const MOST = 50;

type Failed = Extract<MonitorResult['outcome'], { readonly kind: 'failed' }>;
type Why = Failed['why'];

export function createMonitoring({
  connection,
  agents,
  store,
  before,
  onChange,
}: MonitoringParts): Monitoring {
  let ids = before?.ids ?? [];
  let result = settled(before?.result ?? null);

  async function publish(next: MonitorResult) {
    result = next;
    onChange();
    await store.keepMonitor({ result, ids }).catch(() => {});
  }

  async function outcomeOf(request: MonitorRequest): Promise<MonitorResult['outcome']> {
    const at = connection();
    if (at === null) return failed('no-permission');
    const answer = await at.ask({ name: 'blind_monitor', put: (dialer) => blindMonitor(dialer, request) });
    if (answer === null) return failed('timeout');
    return answer.ok ? answer.value : failed(whyOf(answer.error));
  }

  return {
    async order(request) {
      const { id, user } = request;
      if (ids.includes(id)) return;
      ids = [...ids, id].slice(-MOST);
      if (!isHeardAlone(request, agents())) return publish({ id, user, outcome: failed('session-unknown') });
      // Written down first: a worker that dies over it must not order it again.
      await publish({ id, user, outcome: { kind: 'sending' } });
      const outcome = await outcomeOf(request);
      // A later request may have taken its place.
      if (result?.id === id) await publish({ id, user, outcome });
    },
    get result() {
      return result;
    },
  };
}

/**
 * Whether the session is still the agent's and nobody else's: it is given to the next who logs in, and somebody
 * else than was confirmed would be heard.
 */
function isHeardAlone({ user, sessionId }: MonitorRequest, agents: readonly FloorAgent[]): boolean {
  const there = agents.filter((agent) => agent.sessionId === sessionId);
  return there.length === 1 && there[0]?.user === user;
}

/** The last worker died before the answer came. */
function settled(result: MonitorResult | null): MonitorResult | null {
  return result?.outcome.kind === 'sending' ? { ...result, outcome: failed('timeout') } : result;
}

const failed = (why: Why): Failed => ({ kind: 'failed', why });

function whyOf(failure: { readonly kind: string }): Why {
  const own = OWN.find((kind) => kind === failure.kind);
  return own ?? permanentFailureIn(failure) ?? transientFailureIn(failure) ?? 'unknown-answer';
}

const OWN = ['session-unknown', 'phone-unknown', 'mismatch', 'bad-parameter'] as const;
