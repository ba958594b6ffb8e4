import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import type { Seat } from './seat.ts';
import { DIAL, takeSeat } from './seat.ts';

let seat: Seat;

/** Agent 1302 is paused in a campaign that queues orders to dial. */
beforeEach(async () => {
  seat = takeSeat('1302');
  await seat.looks(2);
});
afterEach(() => seat.screen.close());

const dial = (value: string) => seat.order('external_dial', { ...DIAL, value });
const numbers = () => seat.engine.world.dialed.map(({ number }) => number);

describe('a queue of numbers', () => {
  const queue = () => seat.engine.world.manualDialQueue.map((row) => [row.phoneNumber, row.status]);

  it('waits for the switch on the page, and is dialed one after the other', async () => {
    dial('7275551212');
    await seat.looks(1);
    dial('3125550142');
    expect(dial('3125550142')).toBe(
      'ERROR: phone_number is already in this agents manual dial queue - 1302|3125550142\n',
    );
    await seat.looks(3);
    expect(numbers()).toEqual([]);
    expect(queue()).toEqual([
      ['7275551212', 'QUEUE'],
      ['3125550142', 'READY'],
    ]);

    seat.screen.takeQueue(true);
    await seat.looks(1);
    expect(numbers()).toEqual(['7275551212']);
    expect(queue()).toEqual([['3125550142', 'READY']]);
    seat.engine.floor.hangUp('1302');
    seat.engine.floor.disposition('1302', 'NI');
    await seat.looks(1);
    expect(numbers()).toEqual(['7275551212', '3125550142']);
    expect(queue()).toEqual([]);
  });

  it('needs no switch in a campaign that calls by itself', async () => {
    seat.screen.close();
    const campaign = seat.engine.world.campaigns.find(({ campaignId }) => campaignId === 'WINBACK');
    if (campaign !== undefined) campaign.apiManualDial = 'QUEUE_AND_AUTOCALL';
    seat.engine.floor.logOut('1302');
    seat.engine.floor.logIn('1302', 'WINBACK');
    const screen = openScreen(seat.engine, '1302');
    dial('7275551212');
    await seat.looks(3);
    screen.close();
    expect(numbers()).toEqual(['7275551212']);
  });

  it('takes numbers in a call, and forgets what it handed out with the disposition', async () => {
    dial('7275551212');
    await seat.looks(1);
    seat.engine.floor.newCall('1302', 103);
    expect(dial('3125550142')).toMatch(/^SUCCESS/);
    await seat.looks(2);
    expect(queue()).toEqual([
      ['7275551212', 'QUEUE'],
      ['3125550142', 'READY'],
    ]);
    seat.engine.floor.hangUp('1302');
    seat.engine.floor.disposition('1302', 'NI');
    expect(queue()).toEqual([['3125550142', 'READY']]);
  });

  it('is refused to whom may not dial by hand', () => {
    const user = findUser(seat.engine.world, '1302');
    if (user !== undefined) user.agentcallManual = '2';
    expect(dial('7275551212')).toBe('ERROR: agent_user is not allowed to place manual dial calls - 1302\n');
  });
});
