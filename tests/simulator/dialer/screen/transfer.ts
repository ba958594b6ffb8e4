import type { Futility } from '../call-events.ts';
import { isInCall } from '../live-agent.ts';
import type { PhoneNumber } from '../line.ts';
import type { Look } from './page.ts';

/** How many looks after an order of this kind no other can begin a call. */
const LOOKS_BETWEEN = 3;
const BEGINNINGS = new Set(['LOCAL_CLOSER', 'DIAL_WITH_CUSTOMER', 'PARK_CUSTOMER_DIAL']);

/** external_transferconf, its items in the order they stand. */
interface Transfer {
  readonly action: string;
  readonly group: string;
  readonly number: string;
  readonly override: string;
  readonly epoch: string;
}

/** Takes the order out of the mailbox whatever comes of it. */
export function takeTransfer(look: Look): void {
  const { engine, agent, memory } = look;
  const text = agent.mailbox.external_transferconf;
  if (text === '') return;
  agent.mailbox.external_transferconf = '';
  const [action = '', group = '', number = '', , override = '', , , epoch = ''] = text.split('---');
  const transfer: Transfer = { action, group, number, override, epoch };
  const futile = futilityOf(look, transfer);
  if (futile !== 'taken-already' && memory.looks >= memory.transfersFrom) {
    memory.transfersFrom = memory.looks + LOOKS_BETWEEN;
  }
  memory.lastTransfer = epoch;
  if (futile === null) carryOut(look, transfer);
  else engine.emit({ kind: 'order-ignored', user: agent.user, order: action, why: futile });
}

function futilityOf({ agent, memory }: Look, transfer: Transfer): Futility | null {
  const { action, epoch } = transfer;
  if (epoch === memory.lastTransfer) return 'taken-already';
  if (!isInCall(agent)) return 'no-call';
  if (BEGINNINGS.has(action) && memory.looks < memory.transfersFrom) return 'too-soon';
  if (['HANGUP_XFER', 'LEAVE_3WAY_CALL'].includes(action) && agent.thirdParty === null) {
    return 'no-third-party';
  }
  return null;
}

function carryOut(look: Look, transfer: Transfer): void {
  const { floor } = look.engine;
  const { user } = look.agent;
  const { number, group } = transfer;
  switch (transfer.action) {
    case 'BLIND_TRANSFER':
      return number === ''
        ? refuse(look)
        : floor.transfer(user, { to: 'number', ...dialedFor(look, transfer) });
    case 'LEAVE_VM':
      return floor.transfer(user, { to: 'voicemail' });
    case 'LOCAL_CLOSER':
      return floor.transfer(user, { to: 'in-group', group });
    case 'PARK_CUSTOMER_DIAL':
      floor.park(user);
      return callThirdParty(look, transfer);
    case 'DIAL_WITH_CUSTOMER':
      return callThirdParty(look, transfer);
    case 'HANGUP_XFER':
      return floor.dropThirdParty(user);
    case 'HANGUP_BOTH':
      if (look.agent.thirdParty !== null) floor.dropThirdParty(user);
      return floor.hangUp(user);
    case 'LEAVE_3WAY_CALL':
      return floor.leaveThreeWay(user);
  }
}

/** A consultation with an in-group has no number, only the group's agents. */
function callThirdParty(look: Look, transfer: Transfer): void {
  const { floor } = look.engine;
  const { user } = look.agent;
  if (transfer.number !== '') return floor.callThirdParty(user, dialedFor(look, transfer));
  if (transfer.group === '') return refuse(look);
  floor.callThirdParty(user, { phoneCode: '', number: transfer.group });
}

function refuse({ engine, agent }: Look): void {
  engine.emit({ kind: 'dial-refused', user: agent.user, number: '', reason: 'no-number' });
}

/** The lead's country code is put before what is longer than seven digits, unless that is overridden. */
function dialedFor({ engine, agent }: Look, { number, override }: Transfer): PhoneNumber {
  const plain = override === 'YES' || number.length <= 7;
  return { phoneCode: plain ? '' : (engine.world.leads.get(agent.leadId)?.phoneCode ?? ''), number };
}
