import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Parameters, Stored } from './command.ts';
import { readCommand, sendCommand } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { DialOrder, DialTarget } from './dial-order.ts';
import { fitsMailbox } from './dial-order.ts';
import {
  alphanumeric,
  digits,
  fixed,
  leadId,
  onlyIf,
  optional,
  phoneCode,
  vendorCode,
  word,
  yesNo,
} from './parameter.ts';

export interface StoredDial extends Stored {
  /** The number that is to be dialed, without its phone code. */
  readonly number: string;
  /** The dialer knows no such in-group, and took the order without it. */
  readonly inGroupIgnored: boolean;
}

/**
 * `external_dial`: asks the agent's page to dial. A mailbox: stored is not dialed, and a second order
 * overwrites the first (or, in a campaign with a queue, waits behind it).
 * The agent has to be paused without a lead, unless the campaign queues or `inGroup` is a known one.
 */
export function externalDial(dialer: Dialer, order: DialOrder): Promise<Result<StoredDial, CommandFailure>> {
  return sendCommand(
    dialer,
    'external_dial',
    parameters(order),
    (answer) => parseExternalDial(answer, order),
    fitsMailbox(order),
  );
}

function parameters(order: DialOrder): Parameters {
  const aliasGiven = (order.groupAlias ?? '') !== '';
  return {
    agent_user: word(order.agentUser, 2, 20),
    ...targetParameters(order.target),
    // All three are needed, by an order that leaves them at NO too (exchange agent.dial.min).
    search: yesNo(order.search),
    preview: yesNo(order.preview),
    focus: yesNo(order.focus),
    vendor_id: optional(order.vendorId, (text) => vendorCode(text, 1, 20)),
    dial_prefix: optional(order.dialPrefix, (text) => alphanumeric(text, 1, 20)),
    // The dialer passes over aliases and numbers of one character.
    group_alias: optional(order.groupAlias, (text) => alphanumeric(text, 2, 30)),
    outbound_cid: onlyIf(
      !aliasGiven,
      optional(order.outboundCid, (text) => digits(text, 2, 20)),
    ),
    dial_ingroup: optional(order.inGroup, (text) => word(text, 1, 20)),
  };
}

function targetParameters(target: DialTarget): Parameters {
  switch (target.kind) {
    case 'number':
      return { value: digits(target.number, 2, 18), phone_code: phoneCode(target.phoneCode, 0, 10) };
    case 'lead':
      return { lead_id: leadId(target.leadId), alt_dial: fixed(target.phone) };
    case 'number-of-lead':
      return {
        value: digits(target.number, 2, 18),
        lead_id: leadId(target.leadId),
        alt_dial: fixed('SEARCH'),
      };
  }
}

const WORDS = {
  success: 'external_dial function set',
  refusals: {
    'agent_user is not paused': 'not-paused',
    'agent_user is not allowed to place manual dial calls': 'manual-dial-not-allowed',
    'group_alias is not valid': 'group-alias-invalid',
    'caller_id_number from group_alias is not valid': 'caller-id-invalid',
    'outbound_cid is not allowed on this system': 'outbound-cid-not-allowed',
    'lead_id is not valid': 'lead-invalid',
    'phone number is not valid': 'phone-invalid',
    'phone number lead_id search not found': 'lead-search-not-found',
    'phone_number is already in this agents manual dial queue': 'already-queued',
  },
} as const;

/** `number|agent|phone_code|search|preview|focus|vendor_id|epoch|…`. Exchanges agent.dial.* */
export function parseExternalDial(answer: Answer, order: DialOrder): Result<StoredDial, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [number = '', agent, code, search, preview, focus, vendorId] = echo.split('|');
    const { target } = order;
    const repeated =
      agent === order.agentUser &&
      (target.kind === 'lead' ? /^\d{2,}$/.test(number) : number === target.number) &&
      (target.kind !== 'number' || code === target.phoneCode) &&
      search === yesNo(order.search).text &&
      preview === yesNo(order.preview).text &&
      focus === yesNo(order.focus).text &&
      vendorId === (order.vendorId ?? '');
    return repeated ? { kind: 'stored', number, inGroupIgnored: answer.notices.some(unknownInGroup) } : null;
  });
}

const unknownInGroup = (notice: string) => notice.startsWith('NOTICE: defined dial_ingroup not found - ');
