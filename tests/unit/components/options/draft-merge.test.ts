import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase, sameDraft } from '../../../../components/options/draft-merge.ts';
import { fieldOrder } from '../../../../components/options/field-order.ts';
import { emptyDraft } from '../../../../utils/settings/draft.ts';
import { anyDraft } from '../../settings/drafts.ts';
import { storedSeat } from './fake-services.ts';

const outcomes = [{ code: 'SALE', label: 'Sale', callback: false }];
const seat = { ...storedSeat.draft, outcomes };

describe('the fields of the page', () => {
  it('are all the fields of a draft, each once', () => {
    expect([...fieldOrder].toSorted()).toEqual(Object.keys(emptyDraft).toSorted());
  });
});

describe('two drafts', () => {
  it('are the same when they say the same', () => {
    expect(sameDraft(seat, structuredClone(seat))).toBe(true);
    expect(sameDraft(seat, { ...seat, outcomes: [{ callback: false, label: 'Sale', code: 'SALE' }] })).toBe(
      true,
    );
  });

  it.each([
    { agentId: '7' },
    { search: false },
    { controls: [] },
    { sites: [] },
    { outcomes: [] },
    { outcomes: [{ code: 'SALE', label: 'Sale', callback: true }] },
    { outcomes: [...outcomes, ...outcomes] },
    { newTransferWay: 'in-group' },
  ] as const)('differ by %j', (change) => {
    expect(sameDraft(seat, { ...seat, ...change })).toBe(false);
  });
});

describe('what changed elsewhere', () => {
  it('comes in where nothing was typed, and nowhere else', () => {
    const typed = { ...seat, outcomes: [], search: false };
    const next = { ...seat, outcomes: [...outcomes, ...outcomes], country: 'DE', search: false };
    expect(rebase(typed, seat, next)).toEqual({ ...seat, outcomes: [], country: 'DE', search: false });
  });

  it('never takes what was typed, nor leaves behind what was not', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (mine, base, next) => {
        expect(rebase(base, base, next)).toEqual(next);
        expect(rebase(mine, base, base)).toEqual(mine);
        const merged = rebase(mine, base, next);
        for (const field of fieldOrder) expect([mine[field], next[field]]).toContainEqual(merged[field]);
      }),
      { numRuns: 50 },
    );
  });
});
