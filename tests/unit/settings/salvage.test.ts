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
    };
    const { revision, draft } = salvage(damaged);
    expect(revision).toBe(4);
    expect(draft).toEqual({
      ...emptyDraft,
      dialerAddress: 'https://dialer.example.com',
      apiUser: 'apiuser',
      teamId: 'sales',
      sites: ['a'],
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
    const partly = fc.record({ revision: anything, dialer: anything, seat: anything, sites: anything });
    fc.assert(
      fc.property(fc.oneof(anything, partly), (stored) => {
        expect(Object.keys(salvage(stored).draft).toSorted()).toEqual(Object.keys(emptyDraft).toSorted());
      }),
    );
  });
});
