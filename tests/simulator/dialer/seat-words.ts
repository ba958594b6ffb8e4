import type { LiveAgent } from './live-agent.ts';
import type { MailboxColumn } from './mailbox.ts';
import type { Recording } from './call-rows.ts';

/** What else is to be said of a seat beside what its agent does: short sentences without full stops. */
export function seatInWords(agent: LiveAgent, recording: Recording | undefined): string[] {
  const { customerParked, thirdParty, leadId, afterCall } = agent;
  return [
    customerParked === 'hold' && 'The customer is parked',
    customerParked === 'ivr' && 'The customer is parked in a menu',
    thirdParty !== null && `${thirdParty.number} is ${thirdParty.parked ? 'parked' : 'in the call'}`,
    recording !== undefined && `Recording ${recording.recordingId} is on`,
    leadId !== 0 && `${afterCall === 'PAUSED' ? 'Paused' : 'Ready'} after this lead`,
    ordersInWords(agent),
  ].filter((words) => words !== false);
}

/** The orders in the mailbox, taken or not: the page leaves some of them where they are. */
function ordersInWords({ mailbox }: LiveAgent): string | false {
  const orders = COLUMNS.flatMap((column) => {
    const order = mailbox[column];
    const nothing = order === '' || (column === 'external_hangup' && order === '0');
    return nothing || (/^\d+$/.test(order) && column === 'external_recording')
      ? []
      : [orderInWords(column, order)];
  });
  return orders.length > 0 && `In the mailbox: ${orders.join(', ')}`;
}

const COLUMNS: readonly MailboxColumn[] = [
  'external_dial',
  'external_hangup',
  'external_status',
  'external_pause',
  'external_pause_code',
  'external_park',
  'external_transferconf',
  'external_dtmf',
  'external_recording',
  'external_lead_id',
];

function orderInWords(column: MailboxColumn, order: string): string {
  const [first = '', second = ''] = order.split('!');
  switch (column) {
    case 'external_dial':
      return first === order ? `preview ${order}` : `dial ${second === '' ? '' : `+${second} `}${first}`;
    case 'external_hangup':
      return order === '1' ? 'hang up' : `hang up (${order})`;
    case 'external_status':
      return `disposition ${first}`;
    case 'external_pause':
      return first.toLowerCase();
    case 'external_pause_code':
      return `pause code ${order}`;
    case 'external_park':
      return order.toLowerCase().replaceAll('_', ' ');
    case 'external_transferconf':
      return (order.split('---')[0] ?? '').toLowerCase().replaceAll('_', ' ');
    case 'external_dtmf':
      return `tones ${order}`;
    case 'external_recording':
      return `recording ${order}`;
    case 'external_lead_id':
      return `lead ${order}`;
  }
}
