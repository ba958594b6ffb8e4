import type { Clock } from '../../../utils/clock.ts';
import type { DialRefusal } from './call-events.ts';
import type { Happening } from './events.ts';
import type { LiveAgent } from './live-agent.ts';
import { isInCall } from './live-agent.ts';
import { forgetNumber } from './manual-queue.ts';
import type { Lead } from './rows.ts';
import { leadRow } from './rows.ts';
import type { World } from './world.ts';
import { findCampaign } from './world.ts';

/** A number an agent's page is to dial. */
export interface HandOrder {
  readonly number: string;
  readonly phoneCode: string;
  /** 0: nobody said which lead it is. */
  readonly leadId: number;
  /** Whether to look for a lead with the number before a new one is made. */
  readonly search: boolean;
  readonly vendorLeadCode: string;
}

export interface HandDialing {
  /** Dials and puts the lead on screen, or clears the order and says in an event why it does not. */
  dialByHand(user: string, order: HandOrder): void;
  /** Shows the lead and dials nothing yet. */
  previewByHand(user: string, order: HandOrder): void;
}

export interface HandDialingParts {
  readonly world: World;
  readonly clock: Clock;
  readonly emit: (happening: Happening) => void;
  readonly loggedIn: (user: string) => LiveAgent;
  readonly newCall: (user: string, leadId: number, origin: 'manual') => void;
  readonly preview: (user: string, leadId: number) => void;
}

export function createHandDialing(parts: HandDialingParts): HandDialing {
  const { world, clock, emit, loggedIn, newCall, preview } = parts;

  /** The lead to dial, or null when the order was refused. */
  function leadOf(agent: LiveAgent, order: HandOrder): Lead | null {
    const refusal = refusalOf(world, agent, order);
    if (refusal === null) return leadFor(world, agent, order);
    // In a call the order is left where it is.
    if (refusal !== 'in-call') forget(world, agent, order.number);
    emit({ kind: 'dial-refused', user: agent.user, number: order.number, reason: refusal });
    return null;
  }

  return {
    dialByHand(name, order) {
      const agent = loggedIn(name);
      const lead = leadOf(agent, order);
      if (lead === null) return;
      const { number, phoneCode } = order;
      const dialed = { user: agent.user, why: 'lead', phoneCode, number, leadId: lead.leadId } as const;
      world.dialed.push({ ...dialed, at: clock.now() });
      emit({ kind: 'number-dialed', ...dialed });
      forget(world, agent, number);
      newCall(agent.user, lead.leadId, 'manual');
    },

    previewByHand(name, order) {
      const lead = leadOf(loggedIn(name), order);
      if (lead !== null) preview(name, lead.leadId);
    },
  };
}

function refusalOf(world: World, agent: LiveAgent, { number, leadId }: HandOrder): DialRefusal | null {
  if (isInCall(agent)) return 'in-call';
  if (leadId !== 0 && !world.leads.has(leadId)) return 'no-such-lead';
  // A word such as MANUALNEXT would dial from the hopper, which is empty here.
  if (!/^\d{2,}$/.test(number)) return 'no-number';
  return world.doNotCall.has(number) ? 'do-not-call' : null;
}

/** Takes the number out of the mailbox and of the agent's queue, dialed or not. */
function forget(world: World, agent: LiveAgent, number: string): void {
  agent.mailbox.external_dial = '';
  forgetNumber(world, agent.user, number);
}

function leadFor(world: World, agent: LiveAgent, order: HandOrder): Lead {
  const known = order.leadId === 0 ? soughtLead(world, order) : world.leads.get(order.leadId);
  if (known !== undefined) return known;
  const lead = leadRow({
    leadId: Math.max(0, ...world.leads.keys()) + 1,
    listId: findCampaign(world, agent.campaignId)?.manualDialListId ?? 998,
    user: agent.user,
    phoneCode: order.phoneCode,
    phoneNumber: order.number,
    vendorLeadCode: order.vendorLeadCode.slice(0, 20),
  });
  world.leads.set(lead.leadId, lead);
  return lead;
}

/** A lead with the number, and with the code where one was sent. */
function soughtLead(world: World, { search, number, phoneCode }: HandOrder): Lead | undefined {
  if (!search) return undefined;
  return [...world.leads.values()].find(
    (lead) => lead.phoneNumber === number && (phoneCode === '' || lead.phoneCode === phoneCode),
  );
}
