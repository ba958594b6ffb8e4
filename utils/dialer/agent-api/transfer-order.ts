import type { BadParameter } from './parameter.ts';
import { overflow } from './parameter.ts';

export const transferActions = [
  'HANGUP_XFER', // hang up the third party
  'HANGUP_BOTH',
  'BLIND_TRANSFER', // to a number
  'LEAVE_VM', // to the campaign's voicemail message
  'LOCAL_CLOSER', // to an in-group; to one agent with AGENTDIRECT and the agent's user as number
  'DIAL_WITH_CUSTOMER', // three-way call
  'PARK_CUSTOMER_DIAL',
  'LEAVE_3WAY_CALL',
] as const;

export const cidChoices = ['CAMPAIGN', 'AGENT_PHONE', 'CUSTOMER', 'CUSTOM_CID'] as const;

/** One `transfer_conference`. What the action has no use for is refused: the dialer would drop it in silence. */
export interface TransferOrder {
  /** VICIdial user of the agent who transfers. */
  readonly agentUser: string;
  readonly action: (typeof transferActions)[number];
  /** A number, an extension or, with AGENTDIRECT, an agent. */
  readonly phoneNumber?: string;
  /** An active in-group, or DEFAULTINGROUP: that of the campaign or in-group the call came from. */
  readonly inGroup?: string;
  /** Dial an agent of `inGroup` rather than a number. */
  readonly consultative?: boolean;
  /** Dial exactly `phoneNumber`: without the campaign's prefix and phone code. */
  readonly dialOverride?: boolean;
  readonly groupAlias?: string;
  readonly cidChoice?: (typeof cidChoices)[number];
  /** Refuse a third party while there is one. */
  readonly oneThreeWayOnly?: boolean;
}

export interface Demands {
  readonly number: 'must' | 'may' | 'never';
  /** An in-group is needed; otherwise it has no use. */
  readonly group: boolean;
  /** A third party is dialed while the agent stays. */
  readonly dials: boolean;
  /** A number is dialed, so its prefix can be overridden. */
  readonly overrides: boolean;
}

/** What an action needs. The dialer takes BLIND_TRANSFER without a number. */
export function demands({ action, inGroup, consultative }: TransferOrder): Demands {
  const dials = action === 'DIAL_WITH_CUSTOMER' || action === 'PARK_CUSTOMER_DIAL';
  if (action === 'LOCAL_CLOSER' || (dials && consultative === true)) {
    const toAgent = /^AGENTDIRECT/i.test(inGroup ?? '');
    return { number: toAgent ? 'must' : 'may', group: true, dials, overrides: false };
  }
  const overrides = dials || action === 'BLIND_TRANSFER';
  return { number: overrides ? 'must' : 'never', group: false, dials, overrides };
}

/** VARCHAR(120). */
const MAILBOX = 120;

/** Whether the dialer's `---` separated text fits, names that only it knows counted at their longest. */
export function fitsMailbox(order: TransferOrder): BadParameter | null {
  const { inGroup = '', phoneNumber = '', groupAlias = '', cidChoice = '' } = order;
  const items = [
    order.action,
    inGroup === 'DEFAULTINGROUP' ? 'g'.repeat(20) : inGroup,
    phoneNumber,
    'YES',
    'YES',
    groupAlias,
    groupAlias === '' ? '' : 'i'.repeat(20),
    'e'.repeat(10),
    cidChoice,
  ];
  return overflow('external_transferconf', items.join('---'), MAILBOX);
}
