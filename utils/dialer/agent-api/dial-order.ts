import type { BadParameter } from './parameter.ts';
import { overflow } from './parameter.ts';

/** Whom to dial. With a lead the phone code, and mostly the number, are the lead's own. */
export type DialTarget =
  | {
      readonly kind: 'number';
      /** National number, digits only. */
      readonly number: string;
      /** Country code; may be empty: the dialer passes that on. */
      readonly phoneCode: string;
    }
  | {
      readonly kind: 'lead';
      readonly leadId: string;
      readonly phone: 'MAIN' | 'ALT' | 'ADDR3';
      /** How many digits its number has; missing: not known. */
      readonly digits?: number;
    }
  /** The one of the lead's numbers that is `number`. */
  | { readonly kind: 'number-of-lead'; readonly leadId: string; readonly number: string };

/** One `external_dial`. Texts that are missing or empty are not sent. */
export interface DialOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly target: DialTarget;
  /** Look for a lead with this number; otherwise one is made. */
  readonly search: boolean;
  /** Show the lead and wait for the agent to dial. */
  readonly preview: boolean;
  /** Bring the agent's page to the front, with an alert box. */
  readonly focus: boolean;
  readonly vendorId?: string;
  readonly dialPrefix?: string;
  /** Whose caller ID is shown: that of a group alias, or this number; not both. */
  readonly groupAlias?: string;
  readonly outboundCid?: string;
  readonly inGroup?: string;
}

/** VARCHAR(100): longer, the dialer cuts the end, which is the lead (exchange agent.dial.vendor_bang shows the form). */
const MAILBOX = 100;

/**
 * Whether the 14 items that the dialer stores fit. What only it knows (a lead's number and phone code,
 * an alias' caller ID) counts with the most its columns hold.
 */
export function fitsMailbox(order: DialOrder): BadParameter | null {
  const { target } = order;
  const { vendorId = '', dialPrefix = '', groupAlias = '', outboundCid = '', inGroup = '' } = order;
  const items = [
    target.kind === 'lead' ? 'n'.repeat(target.digits ?? 18) : target.number,
    target.kind === 'number' ? target.phoneCode : 'c'.repeat(10),
    'YES!YES!YES',
    vendorId,
    'e'.repeat(10),
    dialPrefix,
    outboundCid === '' ? groupAlias : '-FORCE-',
    groupAlias === '' ? outboundCid : 'i'.repeat(20),
    '', // a Vtiger id, of no use to us
    target.kind === 'number' ? '' : target.leadId,
    altDial(target),
    inGroup,
  ];
  return overflow('external_dial', items.join('!'), MAILBOX);
}

/** For SEARCH the dialer writes what it has found. */
function altDial(target: DialTarget): string {
  if (target.kind === 'number') return '';
  return target.kind === 'lead' ? target.phone : 'ADDR3';
}
