import type { Clock } from '../../../utils/clock.ts';
import type { Happening } from './events.ts';
import type { LiveAgent, ThirdParty } from './live-agent.ts';
import { enter, isInCall } from './live-agent.ts';
import type { World } from './world.ts';
import { findLiveAgent } from './world.ts';

export type LineMove = 'customer-leaves' | 'park' | 'grab' | 'drop-third-party';

/** A number as it is dialed; the code is empty when none is put before the number. */
export interface PhoneNumber {
  readonly phoneCode: string;
  readonly number: string;
}

type TransferTarget =
  | ({ readonly to: 'number' } & PhoneNumber)
  | { readonly to: 'in-group'; readonly group: string }
  | { readonly to: 'voicemail' };

/** What can be done with the call an agent is in. Every method throws when there is none. */
export interface Line {
  /** What the call allows now, beside ending it. */
  lineMoves(user: string): readonly LineMove[];
  /** The call is over; the lead stays on screen until the disposition. */
  hangUp(user: string): void;
  /** The customer hangs up: a dead call, until the agent does. */
  customerLeaves(user: string): void;
  park(user: string, where?: 'hold' | 'ivr'): void;
  grab(user: string): void;
  /** Dials somebody into the call; the customer hears them unless parked. */
  callThirdParty(user: string, phone: PhoneNumber): void;
  parkThirdParty(user: string): void;
  grabThirdParty(user: string): void;
  dropThirdParty(user: string): void;
  /** Hands the customer on; for the agent the call is over. */
  transfer(user: string, target: TransferTarget): void;
  /** Leaves the customer and the third party to themselves; for the agent the call is over. */
  leaveThreeWay(user: string): void;
}

export interface LineParts {
  readonly world: World;
  readonly clock: Clock;
  readonly emit: (happening: Happening) => void;
  /** The agent, in a call; throws when they are in none. */
  readonly inCall: (user: string) => LiveAgent;
}

export function createLine({ world, clock, emit, inCall }: LineParts): Line {
  function takeOffTheLines({ callerid }: LiveAgent): void {
    const at = world.autoCalls.findIndex((row) => row.callerid === callerid);
    if (at >= 0) world.autoCalls.splice(at, 1);
  }

  function hangUp(name: string): void {
    const agent = inCall(name);
    const { user, leadId } = agent;
    takeOffTheLines(agent);
    Object.assign(agent, { callerid: '', comments: '', customerParked: null, thirdParty: null });
    agent.mailbox.external_hangup = '0';
    enter(agent, 'PAUSED', clock.now());
    emit({ kind: 'call-ended', user, leadId });
  }

  function thirdPartyOf({ user, thirdParty }: LiveAgent): ThirdParty {
    if (thirdParty === null) throw new Error(`there is no third party in the call of ${user}`);
    return thirdParty;
  }

  function dial(agent: LiveAgent, why: 'third-party' | 'transfer', { phoneCode, number }: PhoneNumber): void {
    const dialed = { user: agent.user, why, phoneCode, number, leadId: agent.leadId };
    world.dialed.push({ ...dialed, at: clock.now() });
    emit({ kind: 'number-dialed', ...dialed });
  }

  return {
    hangUp,

    lineMoves(user) {
      const agent = findLiveAgent(world, user);
      if (agent === undefined || !isInCall(agent)) return [];
      const moves: LineMove[] = [agent.customerParked === null ? 'park' : 'grab'];
      if (world.autoCalls.some(({ callerid }) => callerid === agent.callerid)) moves.push('customer-leaves');
      if (agent.thirdParty !== null) moves.push('drop-third-party');
      return moves;
    },

    customerLeaves(name) {
      const agent = inCall(name);
      takeOffTheLines(agent);
      emit({ kind: 'customer-left', user: agent.user, leadId: agent.leadId });
    },

    park(name, where = 'hold') {
      const agent = inCall(name);
      agent.customerParked = where;
      emit({ kind: 'customer-parked', user: agent.user, leadId: agent.leadId, where });
    },

    grab(name) {
      const agent = inCall(name);
      agent.customerParked = null;
      emit({ kind: 'customer-grabbed', user: agent.user, leadId: agent.leadId });
    },

    callThirdParty(name, phone) {
      const agent = inCall(name);
      agent.thirdParty = { number: phone.number, parked: false };
      dial(agent, 'third-party', phone);
    },

    parkThirdParty(name) {
      const agent = inCall(name);
      const { number } = thirdPartyOf(agent);
      agent.thirdParty = { number, parked: true };
      emit({ kind: 'third-party-parked', user: agent.user, number });
    },

    grabThirdParty(name) {
      const agent = inCall(name);
      const { number } = thirdPartyOf(agent);
      agent.thirdParty = { number, parked: false };
      emit({ kind: 'third-party-grabbed', user: agent.user, number });
    },

    dropThirdParty(name) {
      const agent = inCall(name);
      const { number } = thirdPartyOf(agent);
      agent.thirdParty = null;
      emit({ kind: 'third-party-left', user: agent.user, number });
    },

    transfer(name, target) {
      const agent = inCall(name);
      if (target.to === 'number') dial(agent, 'transfer', target);
      emit({
        kind: 'call-transferred',
        user: agent.user,
        leadId: agent.leadId,
        to: target.to,
        target: nameOf(target),
      });
      hangUp(name);
    },

    leaveThreeWay(name) {
      const agent = inCall(name);
      const { number } = thirdPartyOf(agent);
      emit({ kind: 'three-way-left', user: agent.user, leadId: agent.leadId, number });
      hangUp(name);
    },
  };
}

function nameOf(target: TransferTarget): string {
  switch (target.to) {
    case 'number':
      return target.number;
    case 'in-group':
      return target.group;
    case 'voicemail':
      return '';
  }
}
