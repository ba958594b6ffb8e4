import type { AgentDetail, FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../duration.ts';
import { cellText } from './cells.ts';
import { Failed } from './failed.tsx';
import { stateText } from './state-words.ts';
import { Unclear } from './unclear.tsx';
import { english } from '../words/english.ts';

/** What the floor says of an agent. */
export function AgentFacts({ agent }: { readonly agent: FloorAgent }) {
  return (
    <dl class="fields">
      <Fact term="Campaign" value={agent.campaign} />
      <Fact term="User group" value={agent.userGroup} />
      <Fact term="Calls today" value={String(agent.callsToday)} />
      <Fact term="Session" value={agent.sessionId} />
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
  return (
    <section class="lead">
      <h3>Lead and call</h3>
      {status.kind === 'agent' ? (
        <p class="quiet">
          {stateText(status.state)}, as of {ago(english, elapsed(status.at, now))}
        </p>
      ) : status.kind === 'failed' ? (
        <Failed why={status.why} asked="agent_status" onAskNow={onAskNow} />
      ) : (
        <p class="quiet">{statusWords(status)}</p>
      )}
      <dl class="fields">
        {agent !== null && <Fact term="Lead ID" value={cellText(agent, 'lead')} />}
        {status.kind === 'agent' && <CallFacts status={status} />}
      </dl>
    </section>
  );
}

function CallFacts({ status }: { readonly status: Extract<AgentDetail['status'], { kind: 'agent' }> }) {
  const { phone, vendorLeadCode, callId, callsWaiting } = status;
  return (
    <>
      <Fact term="Phone" value={phone} />
      <Fact term="Vendor lead code" value={vendorLeadCode} />
      <Fact term="Call ID" value={callId} />
      {callsWaiting !== undefined && <Fact term="Calls waiting for them" value={String(callsWaiting)} />}
    </>
  );
}

function statusWords(status: Exclude<AgentDetail['status'], { kind: 'agent' | 'failed' }>): string {
  switch (status.kind) {
    case 'asking':
      return 'The dialer is being asked.';
    case 'not-logged-in':
      return 'The dialer says that this user is not logged in.';
    case 'not-found':
      return 'The dialer knows no such user, or the reports user may not see them: its user group, Admin Viewable Groups.';
  }
}

/** Null: it cannot be told. */
function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  return (
    <div class="field">
      <dt>{term}</dt>
      <dd>{value === null ? <Unclear /> : <bdi dir="auto">{value === '' ? '–' : value}</bdi>}</dd>
    </div>
  );
}
