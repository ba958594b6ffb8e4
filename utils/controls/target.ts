import type { TransferTarget, ControlCommand } from '../call/controls.ts';
import type { RemoteAgentOrder } from '../dialer/agent-api/ra-call-control.ts';
import type { TransferOrder } from '../dialer/agent-api/transfer-order.ts';

const NUMBER_ACTIONS = {
  blind: 'BLIND_TRANSFER',
  'with-customer': 'DIAL_WITH_CUSTOMER',
  'park-customer': 'PARK_CUSTOMER_DIAL',
} as const;

/** A target in the dialer's words. */
export function transferTo(to: TransferTarget): Omit<TransferOrder, 'agentUser'> {
  switch (to.kind) {
    case 'number':
      return { action: NUMBER_ACTIONS[to.way], phoneNumber: to.number };
    case 'in-group':
      return { action: 'LOCAL_CLOSER', inGroup: to.inGroup };
    case 'agent':
      return { action: 'LOCAL_CLOSER', inGroup: 'AGENTDIRECT', phoneNumber: to.user };
    case 'call':
      return { action: to.action };
  }
}

export function remoteAction({
  action,
  target,
}: ControlCommand & { kind: 'remote-agent' }): RemoteAgentOrder['action'] {
  switch (action) {
    case 'HANGUP':
      return { stage: action };
    case 'EXTENSIONTRANSFER':
      return { stage: action, phoneNumber: target };
    case 'INGROUPTRANSFER':
      return { stage: action, inGroup: target };
  }
}
