import { beforeEach, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../utils/diagnostics/probes.ts';
import { liveAgentRow } from '../../simulator/dialer/live-agent.ts';
import { userRow } from '../../simulator/dialer/rows.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import type { Clinic } from './clinic.ts';
import { findingOf, openClinic } from './clinic.ts';

let clinic: Clinic;
beforeEach(() => {
  clinic = openClinic();
});

const change = (patient: Partial<Clinic['patient']>) => {
  clinic.patient = { ...clinic.patient, ...patient };
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
    change({ agentId: clinic.user(user).customThree });
    const before = storedIn(clinic.engine.world);
    const report = await clinic.examine();
    expect(findingOf(report, 'controls').verdict).toBe('pass');
    expect(storedIn(clinic.engine.world)).toEqual(before);
  });

  it('is left as it was even if a user is named as alike as can be', async () => {
    const { world } = clinic.engine;
    const user = NOBODY.slice(0, 20);
    world.users.push(userRow({ user }));
    world.liveAgents.push(liveAgentRow({ user, campaignId: 'TESTCAMP', status: 'PAUSED' }));
    const before = storedIn(world);
    await clinic.examine();
    expect(storedIn(world)).toEqual(before);
  });

  it('would show an order, or the two tests above prove nothing', async () => {
    const before = storedIn(clinic.engine.world);
    const row = findLiveAgent(clinic.engine.world, '1234');
    if (row !== undefined) row.mailbox.external_hangup = '1';
    expect(storedIn(clinic.engine.world)).not.toEqual(before);
  });
});
