import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { SeatedAgent, SeatedKey } from './agent-row.ts';
import {
  ambiguousIn,
  callId,
  callsToday,
  campaign,
  fullName,
  leadId,
  pauseCode,
  seatedAgent,
  sessionId,
  status,
  subStatus,
  userGroup,
  userLevel,
} from './agent-row.ts';
import type { ReportDialer } from '../dialer.ts';
import { word } from '../agent-api/parameter.ts';
import { askReport, DELIMITER, notGiven, ONE_ROW } from './report.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Column, Layout } from './row.ts';
import { readRow } from './row.ts';
import { findTable } from './table.ts';
import type { Body } from '../transport.ts';

/**
 * One agent, by VICIdial user. `not-found`: there is no such user, or the user group of the reports user does
 * not let it see them.
 */
export type AgentStatus =
  | (SeatedAgent & {
      readonly kind: 'agent';
      /** The number of the call, else the lead's; null: cannot be told. */
      readonly phone: string | null;
      readonly vendorLeadCode: string | null;
    })
  | { readonly kind: 'not-logged-in' }
  | { readonly kind: 'not-found' };

type AgentKey = SeatedKey | 'phone' | 'vendorLeadCode';

const COLUMNS: readonly Column<AgentKey>[] = [
  status,
  callId,
  leadId,
  campaign,
  callsToday,
  fullName,
  userGroup,
  userLevel,
  pauseCode,
  subStatus('real_time_sub_status'),
  { key: 'phone', name: 'phone_number', shape: /^[^\n]{0,40}$/u },
  { key: 'vendorLeadCode', name: 'vendor_lead_code', shape: /^[^]{0,255}$/u, free: true },
  sessionId,
];

/** Of no use to anybody: it is of a login two days ago or older, and missing without one. */
const ADDRESS: Column<never> = { name: 'computer_ip', shape: /^[\d.:a-fA-F]{0,45}$/, optional: true };

/** What one agent does now. */
export function agentStatus(dialer: ReportDialer, user: string): Promise<Result<AgentStatus, ReportFailure>> {
  return askReport(dialer, 'agent_status', { agent_user: word(user, 1, 20) }, ONE_ROW, parseAgentStatus);
}

/** Exchanges nonagent.agent_status.* Whatever follows the header is one row, newlines and all. */
export function parseAgentStatus(body: Body, delimiter = DELIMITER): Result<AgentStatus, ReportFailure> {
  const found = findTable(body, { columns: [...COLUMNS, ADDRESS], delimiter });
  if (!found.ok) return found;
  if (found.value.kind === 'said') return inWords(found.value.answer);
  const { lines, layout } = found.value;
  const agent = agentOf(lines.join('\n'), layout);
  return agent === null ? fail({ kind: 'unknown-answer' }) : ok(agent);
}

function agentOf(text: string, layout: Layout<AgentKey>): AgentStatus | null {
  const row = readRow(text, layout);
  const agent = row === null ? null : seatedAgent(row);
  if (row === null || agent === null) return null;
  const { cell } = row;
  return {
    kind: 'agent',
    ...agent,
    phone: cell('phone'),
    vendorLeadCode: cell('vendorLeadCode'),
    ambiguous: ambiguousIn(row, COLUMNS),
  };
}

function inWords(answer: Answer): Result<AgentStatus, ReportFailure> {
  if (answer.reason.startsWith('agent_status AGENT NOT LOGGED IN: ')) return ok({ kind: 'not-logged-in' });
  if (answer.reason.startsWith('agent_status AGENT NOT FOUND: ')) return ok({ kind: 'not-found' });
  return fail(notGiven('agent_status', answer));
}
