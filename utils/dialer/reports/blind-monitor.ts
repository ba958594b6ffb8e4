import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import { badIn } from '../agent-api/command.ts';
import type { Dialer } from '../dialer.ts';
import type { DialerFailure } from '../failure.ts';
import type { BadParameter } from '../agent-api/parameter.ts';
import { digits, dottedWord, fixed, word } from '../agent-api/parameter.ts';

/** To listen, to speak with both, to speak with the agent alone. */
export const monitorModes = ['MONITOR', 'BARGE', 'WHISPER'] as const;
type MonitorMode = (typeof monitorModes)[number];

export interface MonitorOrder {
  /** Login of the phone that is called, as in VICIdial's *Phones*. */
  readonly phoneLogin: string;
  /** The agent's session, from a report; 7 digits. */
  readonly sessionId: string;
  /** The server of the session: no report tells it. */
  readonly serverIp: string;
  readonly mode: MonitorMode;
}

/**
 * The call to the phone was ordered; nothing tells whether it rings. `mode` is what was ordered: to listen
 * only, where whispering is switched off.
 */
export interface Launched {
  readonly kind: 'launched';
  readonly mode: MonitorMode;
}

/** `session-unknown`: no such session on that server. `phone-unknown`: no phone with that login. */
export type MonitorFailure =
  | DialerFailure
  | BadParameter
  | { readonly kind: 'session-unknown' | 'phone-unknown' | 'mismatch' };

/** `blind_monitor`: calls a phone and puts it into an agent's session. Level 7 with *Agent API Access* may. */
export async function blindMonitor(
  dialer: Dialer,
  order: MonitorOrder,
): Promise<Result<Launched, MonitorFailure>> {
  const parameters = {
    phone_login: word(order.phoneLogin, 1, 15),
    session_id: digits(order.sessionId, 1, 20),
    server_ip: dottedWord(order.serverIp, 7, 15),
    stage: fixed(order.mode),
  };
  const bad = badIn(parameters);
  if (bad !== null) return fail(bad);
  const texts = Object.fromEntries(Object.entries(parameters).map(([key, { text }]) => [key, text]));
  const answer = await dialer.order('nonAgentApi', { function: 'blind_monitor', ...texts });
  return answer.ok ? parseBlindMonitor(answer.value, order) : answer;
}

/** Exchanges nonagent.blind_monitor.* */
export function parseBlindMonitor(answer: Answer, order: MonitorOrder): Result<Launched, MonitorFailure> {
  const { keyword, reason, data } = answer;
  if (keyword === 'SUCCESS' && reason === 'blind_monitor HAS BEEN LAUNCHED' && data !== null) {
    return launched(data, order);
  }
  if (keyword !== 'ERROR') return fail(unknownAnswer(answer));
  if (reason === 'blind_monitor INVALID SESSION ID') return fail({ kind: 'session-unknown' });
  if (reason === 'blind_monitor INVALID PHONE LOGIN') return fail({ kind: 'phone-unknown' });
  if (reason.startsWith('blind_monitor USER DOES NOT HAVE PERMISSION TO BLIND MONITOR: ')) {
    return fail({ kind: 'api-right-missing' });
  }
  return fail(unknownAnswer(answer));
}

/**
 * What is dialed to whisper, without and with enhanced monitoring (exchanges nonagent.blind_monitor.meetme_whisper,
 * .enhanced_whisper; .meetme_whisper_off listens only).
 */
const WHISPER = /\*(?:47378218|47378221)\d+$/;

/** `phone|010*000*000*007*` and what is dialed` |extension|session|number of the order|API user`. */
function launched(data: string, order: MonitorOrder): Result<Launched, MonitorFailure> {
  const [phoneLogin, dialed = '', , sessionId] = data.split('|');
  if (phoneLogin !== order.phoneLogin || sessionId !== order.sessionId) return fail({ kind: 'mismatch' });
  const listensOnly = order.mode === 'WHISPER' && !WHISPER.test(dialed);
  return ok({ kind: 'launched', mode: listensOnly ? 'MONITOR' : order.mode });
}
