import type { AgentDetail, FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../kit/duration.ts';
import { useWords } from '../words/use-words.ts';
import { cellText } from './cells.ts';
import { Failed } from './failed.tsx';
import { stateText } from './state-words.ts';
import { Unclear } from './unclear.tsx';

/** What the floor says of an agent. */
export function AgentFacts({ agent }: { readonly agent: FloorAgent }) {
  const say = useWords();
  return (
    <dl class="facts">
      <Fact term={say('team.column.campaign')} value={agent.campaign} />
      <Fact term={say('team.column.userGroup')} value={agent.userGroup} />
      <Fact term={say('team.column.calls')} value={say('team.number', { n: agent.callsToday })} />
      <Fact term={say('team.session')} value={agent.sessionId} />
    </dl>
  );
}

interface LeadFactsProps {
  /** Null: not on the floor. */
  readonly agent: FloorAgent | null;
  readonly status: AgentDetail['status'];
  readonly now: Instant;
  readonly onAskNow: () => void;
}

/** Whom they have on screen, of which only `agent_status` tells more than the lead's number. */
export function LeadFacts({ agent, status, now, onAskNow }: LeadFactsProps) {
  const say = useWords();
  return (
    <section class="lead">
      <h3>{say('team.lead-and-call')}</h3>
      {status.kind === 'agent' ? (
        <p class="quiet">
          {say('team.as-of', {
            state: stateText(say, status.state),
            ago: ago(say, elapsed(status.at, now)),
          })}
        </p>
      ) : status.kind === 'failed' ? (
        <Failed why={status.why} asked="agent_status" onAskNow={onAskNow} />
      ) : (
        <p class="quiet">{say(`team.status.${status.kind}`)}</p>
      )}
      <dl class="facts">
        {agent !== null && <Fact term={say('team.lead-id')} value={cellText(agent, 'lead')} />}
        {status.kind === 'agent' && <CallFacts status={status} />}
      </dl>
    </section>
  );
}

function CallFacts({ status }: { readonly status: Extract<AgentDetail['status'], { kind: 'agent' }> }) {
  const say = useWords();
  const { phone, vendorLeadCode, callId, callsWaiting } = status;
  return (
    <>
      <Fact term={say('team.phone')} value={phone} />
      <Fact term={say('team.vendor-lead-code')} value={vendorLeadCode} />
      <Fact term={say('team.call-id')} value={callId} />
      {callsWaiting !== undefined && (
        <Fact term={say('team.calls-for-them')} value={say('team.number', { n: callsWaiting })} />
      )}
    </>
  );
}

/** Null: it cannot be told. */
function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value === null ? <Unclear /> : <bdi dir="auto">{value === '' ? '–' : value}</bdi>}</dd>
    </div>
  );
}
