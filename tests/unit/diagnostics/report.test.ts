import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import type { DiagnosedSeat } from './diagnosed-seat.ts';
import { findingOf, openDiagnosedSeat, textOf } from './diagnosed-seat.ts';
import { failureCases } from './failure-cases.ts';

let seat: DiagnosedSeat;
beforeEach(() => {
  seat = openDiagnosedSeat();
});

describe('a report', () => {
  const every = Object.entries(failureCases).flatMap(([check, ways]) =>
    ways.map((way) => [`${check}: ${way.given}`, way] as const),
  );

  it.each(every)('of %s holds no password', async (_, { make }) => {
    make(seat);
    const text = textOf(await seat.runChecks());
    expect(text).not.toContain(seat.input.password);
    expect(text).not.toContain(seat.input.reports?.password ?? seat.input.password);
  });

  it('holds no password, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60 }), fc.boolean(), async (some, right) => {
        const password = `q7${some}`;
        const made = openDiagnosedSeat();
        made.input = { ...made.input, password, reports: { user: 'reports', password } };
        if (right) {
          made.user('apiuser').pass = password;
          made.user('reports').pass = password;
        }
        expect(textOf(await made.runChecks())).not.toContain(password);
      }),
      { numRuns: 60 },
    );
  });

  it('holds nothing of the lead on screen', async () => {
    const { world } = seat.engine;
    const lead = world.leads.get(101);
    const row = findLiveAgent(world, '1234');
    if (lead === undefined || row === undefined) throw new Error('no such lead');
    const secret = {
      leadId: 987_654_321,
      phoneNumber: '9165550143',
      vendorLeadCode: 'V-secret',
      province: 'P-secret',
      securityPhrase: 'Secret ???',
      sourceId: 'S-secret',
    };
    world.leads.set(secret.leadId, { ...lead, ...secret });
    row.leadId = secret.leadId;
    const report = await seat.runChecks();
    expect(findingOf(report, 'characters').verdict).toBe('warning');
    for (const value of Object.values(secret)) expect(JSON.stringify(report)).not.toContain(`${value}`);
  });
});
