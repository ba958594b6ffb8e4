import { beforeEach, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../utils/diagnostics/probes.ts';
import { liveAgentRow } from '../../simulator/dialer/live-agent.ts';
import { userRow } from '../../simulator/dialer/rows.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import type { DiagnosedSeat } from './diagnosed-seat.ts';
import { findingOf, openDiagnosedSeat } from './diagnosed-seat.ts';

let seat: DiagnosedSeat;
beforeEach(() => {
  seat = openDiagnosedSeat();
});

const change = (input: Partial<DiagnosedSeat['input']>) => {
  seat.input = { ...seat.input, ...input };
};

/** The database without its logs and what every login changes. */
function storedIn(world: World): unknown {
  const { users, urls: _, ...tables } = structuredClone(world);
  return {
    ...tables,
    users: users.map((user) =>
      Object.assign(user, { failedLoginCount: 0, lastLoginDate: 0, failedLastTypeToday: '' }),
    ),
  };
}

describe('the dialer', () => {
  const agents = ['6666', '1234', '1001', '1002', '1007', '1012', '1015', '1020', '1024'];

  it.each(agents)('is left as it was, whatever agent %s does', async (user) => {
    change({ agentId: seat.user(user).customThree });
    const before = storedIn(seat.engine.world);
    const report = await seat.runChecks();
    expect(findingOf(report, 'controls').verdict).toBe('pass');
    expect(storedIn(seat.engine.world)).toEqual(before);
  });

  it('is left as it was even if a user is named as alike as can be', async () => {
    const { world } = seat.engine;
    const user = NOBODY.slice(0, 20);
    world.users.push(userRow({ user }));
    world.liveAgents.push(liveAgentRow({ user, campaignId: 'TESTCAMP', status: 'PAUSED' }));
    const before = storedIn(world);
    await seat.runChecks();
    expect(storedIn(world)).toEqual(before);
  });

  it('would show an order, or the two tests above prove nothing', async () => {
    const before = storedIn(seat.engine.world);
    const row = findLiveAgent(seat.engine.world, '1234');
    if (row !== undefined) row.mailbox.external_hangup = '1';
    expect(storedIn(seat.engine.world)).not.toEqual(before);
  });
});
