import { agentState } from '../call/agent-state.ts';
import type { SeatReport } from '../call/seat-report.ts';
import type { Instant } from '../call/instant.ts';
import type { AgentStatus } from '../dialer/reports/agent-status.ts';

/** What an answer of `agent_status` tells in the popup. */
export function seatReportOf(answer: AgentStatus, at: Instant): SeatReport {
  switch (answer.kind) {
    case 'not-logged-in':
      return { kind: 'none' };
    case 'not-found':
      return { kind: 'failed', why: 'not-found' };
    case 'agent': {
      const { campaign, callsToday } = answer;
      return {
        kind: 'agent',
        at,
        state: agentState(answer),
        campaign,
        callsToday,
        callNumber: callNumber(answer),
      };
    }
  }
}

/**
 * The number of the call itself. Where there is none, or none any more, the dialer gives the lead's: in a dead call,
 * for an e-mail or a chat, and it says nothing of a parked call that is dead (exchanges
 * nonagent.agent_status.inbound_dead, .email, .chat_no_row, .parked_gone).
 */
function callNumber(answer: Extract<AgentStatus, { kind: 'agent' }>): string | null {
  const { callId, phone } = answer;
  switch (agentState(answer).kind) {
    case 'queued':
    case 'dialing':
    case 'in-call':
    case 'three-way':
      return CALL.test(callId) ? phone : '';
    case 'parked':
    case 'unknown':
      return null;
    default:
      return '';
  }
}

/** A call on the phone: E is an e-mail or a chat, a chat's id is short. */
const CALL = /^[A-DF-Z]\d{15,}$/;
