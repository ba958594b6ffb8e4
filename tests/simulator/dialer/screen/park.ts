import type { Floor } from '../floor.ts';
import { isInCall } from '../live-agent.ts';
import type { Look } from './page.ts';

/** Orders about the third party come to nothing without one. */
interface Seat {
  readonly floor: Floor;
  readonly user: string;
  readonly withThirdParty: boolean;
}

const ACTIONS: ReadonlyMap<string, (seat: Seat) => void> = new Map([
  ['PARK_CUSTOMER', ({ floor, user }: Seat) => floor.park(user)],
  ['PARK_IVR_CUSTOMER', ({ floor, user }) => floor.park(user, 'ivr')],
  ['GRAB_CUSTOMER', ({ floor, user }) => floor.grab(user)],
  ['GRAB_IVR_CUSTOMER', ({ floor, user }) => floor.grab(user)],
  ['PARK_XFER', parkThirdParty],
  ['GRAB_XFER', grabThirdParty],
  [
    'SWAP_PARK_XFER',
    (seat) => {
      parkThirdParty(seat);
      seat.floor.grab(seat.user);
    },
  ],
  [
    'SWAP_PARK_CUSTOMER',
    (seat) => {
      seat.floor.park(seat.user);
      grabThirdParty(seat);
    },
  ],
  [
    'HANGUP_XFER_GRAB_CUSTOMER',
    ({ floor, user, withThirdParty }) => {
      if (withThirdParty) floor.dropThirdParty(user);
      floor.grab(user);
    },
  ],
]);

/** Parks and grabs. Without a call, or not to be understood, the order stays until the disposition wipes it. */
export function takePark({ engine, agent }: Look): void {
  const action = ACTIONS.get(agent.mailbox.external_park);
  if (action === undefined || !isInCall(agent)) return;
  agent.mailbox.external_park = '';
  action({ floor: engine.floor, user: agent.user, withThirdParty: agent.thirdParty !== null });
}

function parkThirdParty({ floor, user, withThirdParty }: Seat): void {
  if (withThirdParty) floor.parkThirdParty(user);
}

function grabThirdParty({ floor, user, withThirdParty }: Seat): void {
  if (withThirdParty) floor.grabThirdParty(user);
}
