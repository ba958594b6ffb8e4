import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../utils/settings/draft.ts';
import { salvage } from '../../../utils/settings/salvage.ts';
import { sampleSettings } from './samples.ts';

describe('salvaging unreadable settings', () => {
  it('keeps every field that is still a text', () => {
    const damaged = {
      ...sampleSettings,
      version: 'x',
      seat: { agentId: 7, teamId: 'sales' },
      sites: ['a', 1, 'a'],
      dialing: { country: 'de', search: false, focus: 'x', vendorId: 'a|b', allowPrefixes: ['+49', 7, 'x'] },
      board: {
        controls: ['log-out', 'call', 'teleport', 7],
        outcomes: [{ code: 'TOOLONG', label: 8 }, 'junk', null],
        pauseCodes: { LUNCH: 'Lunch' },
        transfers: [
          { kind: 'in-group', label: 'Support', inGroup: 'SUPPORT' },
          { kind: 'fax', label: 'Odd', number: '+1', way: 'sideways' },
        ],
        inGroups: ['A', 5, 'B'],
      },
    };
    const { revision, draft } = salvage(damaged);
    expect(revision).toBe(4);
    expect(draft).toEqual({
      ...emptyDraft,
      dialerAddress: 'https://dialer.example.com',
      apiUser: 'apiuser',
      teamId: 'sales',
      sites: ['a'],
      country: 'de',
      search: false,
      vendorId: 'a|b',
      allowPrefixes: '+49, , x',
      controls: ['call', 'log-out'],
      outcomes: [{ code: 'TOOLONG', label: '', callback: false }],
      transfers: [
        { label: 'Support', way: 'in-group', target: 'SUPPORT' },
        { label: 'Odd', way: 'blind', target: '+1' },
      ],
      inGroups: [{ inGroup: 'A' }, { inGroup: 'B' }],
    });
  });

  it('takes what was never set for the default', () => {
    const { dialing: _, board: __, ...old } = sampleSettings;
    expect(salvage({ ...old, version: 'x' }).draft).toMatchObject({
      agentId: '6666',
      country: 'US',
      controls: emptyDraft.controls,
    });
  });

  it('starts anew when nothing is left', () => {
    expect(salvage(undefined)).toEqual({ revision: 0, draft: emptyDraft });
    expect(salvage({ revision: -3, dialer: [], seat: null, sites: 'x' })).toEqual({
      revision: 0,
      draft: emptyDraft,
    });
  });

  it('never throws', () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: true });
    const board = fc.record({ controls: anything, outcomes: anything, transfers: fc.array(anything) });
    const partly = fc.record({
      revision: anything,
      dialer: anything,
      seat: anything,
      sites: anything,
      dialing: fc.oneof(anything, fc.record({ country: anything, denyPrefixes: fc.array(anything) })),
      board: fc.oneof(anything, board),
    });
    fc.assert(
      fc.property(fc.oneof(anything, partly), (stored) => {
        expect(Object.keys(salvage(stored).draft).toSorted()).toEqual(Object.keys(emptyDraft).toSorted());
      }),
    );
  });
});
