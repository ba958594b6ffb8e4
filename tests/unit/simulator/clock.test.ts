import { expect, it } from 'vitest';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { demoWorld } from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { AGENT_API, NON_AGENT_API, post, textOf } from './asking.ts';
import { DIAL, takeSeat } from './seat.ts';

function versions(timeZone: string, at: number): { agent: string; nonAgent: string } {
  const world = demoWorld();
  world.platform.timeZone = timeZone;
  const engine = createEngine({ world, clock: createFakeClock(at) });
  const ask = (path: string) =>
    textOf(engine.handle(post(path, new URLSearchParams({ function: 'version' }))).body);
  return { agent: ask(AGENT_API), nonAgent: ask(NON_AGENT_API) };
}

const WINTER = Date.UTC(2026, 10, 20, 13, 38, 37);
const SUMMER = Date.UTC(2026, 6, 20, 13, 38, 37);

it.each([
  ['UTC', WINTER, '2026-11-20 13:38:37', 'DST: 0|TZ: 0.00|TZNOW: 0.00|'],
  ['America/New_York', WINTER, '2026-11-20 08:38:37', 'DST: 0|TZ: -5.00|TZNOW: -5.00|'],
  ['America/New_York', SUMMER, '2026-07-20 09:38:37', 'DST: 1|TZ: -5.00|TZNOW: -4|'],
  ['Asia/Manila', SUMMER, '2026-07-20 21:38:37', 'DST: 0|TZ: 8.00|TZNOW: 8.00|'],
  ['Asia/Kolkata', WINTER, '2026-11-20 19:08:37', 'DST: 0|TZ: 5.50|TZNOW: 5.50|'],
  ['Australia/Adelaide', WINTER, '2026-11-21 00:08:37', 'DST: 1|TZ: 9.50|TZNOW: 10.5|'],
])('a dialer in %s tells its own time and one epoch', (zone, at, date, told) => {
  const { agent, nonAgent } = versions(zone, at);
  const moment = `|DATE: ${date}|EPOCH: ${at / 1000}`;
  expect(agent).toContain(moment);
  expect(nonAgent).toContain(`${moment}|${told}`);
});

it('names calls by the clock of the dialer', async () => {
  const seat = takeSeat();
  seat.engine.world.platform.timeZone = 'America/New_York';
  seat.engine.floor.newCall('1234', 101);
  expect(seat.agent().callerid).toBe('V1120083837000000101');
  seat.screen.close();
});

it('keeps the date of a callback as it was ordered', async () => {
  const seat = takeSeat();
  seat.engine.floor.pause('1234');
  await seat.looks(2);
  seat.order('external_dial', { ...DIAL, value: '7275551212' });
  await seat.looks(1);
  seat.engine.floor.hangUp('1234');
  seat.order('external_status', { value: 'CALLBK', callback_datetime: '2026-12-05 09:30:00' });
  await seat.looks(2);
  expect(seat.engine.world.callbacks).toMatchObject([{ leadId: 101, callbackTime: '2026-12-05 09:30:00' }]);
  seat.screen.close();
});
