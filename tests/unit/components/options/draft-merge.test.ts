import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  difference,
  editable,
  rebase,
  sameDraft,
  underLock,
} from '../../../../components/options/draft-merge.ts';
import { fieldOrder, isEntry, optionOf, emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { entryFields } from '../../../../utils/settings/form/row-entry.ts';
import { anyDraft } from '../../settings/drafts.ts';
import { storedSeat } from './fake-services.ts';

const outcomes = [{ code: 'SALE', label: 'Sale', callback: false }];
const seat = { ...storedSeat.draft, outcomes };

describe('the fields of the page', () => {
  it('are all the fields of a draft, each once', () => {
    expect([...fieldOrder].toSorted()).toEqual(Object.keys(emptyDraft).toSorted());
  });
});

describe('a field of the page', () => {
  it.each([
    ['dialerAddress', 'dialerServers'],
    ['otherServers', 'dialerServers'],
    ['newSite', 'sites'],
    ['newTransferWay', 'transfers'],
    ['askAway', 'askAway'],
  ] as const)('%s belongs to the option %s', (field, option) => {
    expect(optionOf(field)).toBe(option);
  });

  it('for one more row is known as such', () => {
    const rows = Object.values(entryFields).flatMap((fields) => Object.values(fields));
    const entries = [...rows, 'newSite', 'newOutcomeCallback', 'newTransferWay'];
    expect(fieldOrder.filter(isEntry).toSorted()).toEqual(entries.toSorted());
  });
});

describe('a lock', () => {
  const locked = new Set(['sites', 'agentId'] as const);

  it('puts in what is given, in every field of the option', () => {
    const typed = { ...seat, agentId: '7', newSite: 'crm', teamId: 'mine' };
    expect(underLock(typed, seat, locked)).toEqual({ ...seat, teamId: 'mine' });
  });

  it('lets everything else be changed', () => {
    expect(editable({ agentId: '7', newSite: 'crm', teamId: 'mine' }, locked)).toEqual({ teamId: 'mine' });
  });
});

describe('the difference', () => {
  it('is what is typed otherwise than it is stored', () => {
    expect(difference({ ...seat, agentId: '7', outcomes: structuredClone(outcomes) }, seat)).toEqual({
      agentId: '7',
    });
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
