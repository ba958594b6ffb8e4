import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, storedAs } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { Parameter } from './parameter.ts';
import { word } from './parameter.ts';

export interface DtmfOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  /** Keys as on the pad: digits, `*`, `#`; `Q` is a second of silence. */
  readonly keys: string;
}

/** `send_dtmf`: plays key tones into the agent's session. Taken without a call too. */
export function sendDtmf(dialer: Dialer, order: DtmfOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'send_dtmf',
    { agent_user: word(order.agentUser, 1, 20), value: tones(order.keys) },
    (answer) => parseSendDtmf(answer, order),
  );
}

/** Exchanges agent.send_dtmf.* */
export function parseSendDtmf(answer: Answer, order: DtmfOrder): Result<Stored, CommandFailure> {
  const { text } = tones(order.keys);
  return readCommand(answer, { success: 'send_dtmf function set' }, storedAs(`${text}|${order.agentUser}`));
}

/** The dialer strips `#` and `*` and reads P and S for them (exchange agent.send_dtmf.symbols). */
function tones(keys: string): Parameter {
  if (!/^[\d*#Q]*$/.test(keys)) return { text: keys, problem: 'forbidden-character' };
  return word(keys.replaceAll('#', 'P').replaceAll('*', 'S'), 1, 100);
}
