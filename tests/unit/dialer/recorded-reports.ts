import type { Result } from '../../../utils/result.ts';
import { parseAgentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import { monitorModes, parseBlindMonitor } from '../../../utils/dialer/reports/blind-monitor.ts';
import { parseInGroupStatus } from '../../../utils/dialer/reports/in-group-status.ts';
import { parseLoggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { decode } from '../../../utils/dialer/text.ts';
import type { Body } from '../../../utils/dialer/transport.ts';
import { parseUserGroupStatus } from '../../../utils/dialer/reports/user-group-status.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../../fixtures/corpus.ts';
import { oneOf } from './recorded-orders.ts';

type Read = (body: Body, params: Exchange['params']) => Result<object, { readonly kind: string }>;

const READERS: Readonly<Record<string, Read>> = {
  agent_status: (body, params) => parseAgentStatus(body, delimiterOf(params)),
  logged_in_agents: (body, params) => parseLoggedInAgents(body, delimiterOf(params)),
  in_group_status: (body, params) =>
    parseInGroupStatus(body, params['in_groups']?.split('|') ?? [], delimiterOf(params)),
  user_group_status: (body, params) =>
    parseUserGroupStatus(body, params['user_groups']?.split('|') ?? [], delimiterOf(params)),
  blind_monitor: (body, params) => {
    const answer = findAnswer(body);
    return answer.ok ? parseBlindMonitor(answer.value, monitorOrder(params)) : answer;
  },
};

/** We ask for tabs alone; the recordings have every stage, and pipes for those that are none. */
function delimiterOf(params: Exchange['params']): string {
  switch (params['stage']) {
    case 'csv':
      return ',';
    case 'tab':
      return '\t';
    default:
      return '|';
  }
}

function monitorOrder(params: Exchange['params']) {
  const [phoneLogin = '', sessionId = ''] = [params['phone_login'], params['session_id']];
  return {
    phoneLogin,
    sessionId,
    serverIp: params['server_ip'] ?? '',
    mode: oneOf(monitorModes, params['stage']),
  } as const;
}

/**
 * A recording that was made without a header, with the one the dialer prints right before the first row. We
 * always ask for it.
 */
function withHeader(text: string, params: Exchange['params']): string {
  const header = HEADERS[`${params['function']}.${params['show_sub_status'] || 'NO'}`];
  const delimiter = delimiterOf(params);
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.split(delimiter).length > 8);
  if (params['header'] === 'YES' || header === undefined || first === -1) return text;
  // What an options.php prints stands before the header too.
  const marks = /^\uFEFF*/.exec(lines[first] ?? '')?.[0] ?? '';
  const row = (lines[first] ?? '').slice(marks.length);
  return lines.toSpliced(first, 1, marks + header.replaceAll('|', delimiter), row).join('\n');
}

/** By function and whether sub-statuses were asked for, from recordings that have one. */
const HEADERS: Readonly<Record<string, string>> = Object.fromEntries(
  corpus
    .filter(({ params, body }) => params['header'] === 'YES' && !body.startsWith('ERROR'))
    .filter(({ params }) => params['stage'] === undefined && params['include_ip'] === undefined)
    .filter(({ variant }) => variant === undefined)
    .map(({ params, body }) => [
      `${params['function']}.${params['show_sub_status'] ?? 'NO'}`,
      body.split('\n')[0] ?? '',
    ]),
);

/** How a recorded answer of a report is read; null: it is about another function. */
export function recordedReport(exchange: Exchange): (() => Result<object, { readonly kind: string }>) | null {
  const { endpoint, params, status } = exchange;
  const read = READERS[params['function'] ?? ''];
  if (endpoint !== 'vicidial/non_agent_api.php' || read === undefined) return null;
  const text = withHeader(decode(bodyBytes(exchange)), params);
  return () => read({ status, text, retryAfter: null }, params);
}
