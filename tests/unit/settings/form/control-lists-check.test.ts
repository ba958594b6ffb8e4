import { describe, expect, it } from 'vitest';
import { checkControlLists } from '../../../../utils/settings/form/control-lists-check.ts';
import { draftOf, emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { addEntry, hasEntry } from '../../../../utils/settings/form/row-entry.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { sampleControls } from '../samples.ts';

const draft = draftOf({ ...defaultOptions, ...sampleControls });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ code: `C${index}`, label: 'Outcome', callback: false }));

describe('checking the lists of call control', () => {
  it('gives it back as it was stored', () => {
    expect(checkControlLists(draft)).toEqual({ ok: true, value: sampleControls });
  });

  it('puts the controls in the order in which they are shown', () => {
    expect(checkControlLists({ ...draft, controls: ['log-out', 'call', 'park'] })).toMatchObject({
      ok: true,
      value: { controls: ['call', 'park', 'log-out'] },
    });
  });

  it('adds the row that was typed and not added, in every list', () => {
    const typed = {
      ...draft,
      newOutcomeCode: ' NI ',
      newOutcomeLabel: 'Not interested',
      newPauseCode: 'COACH',
      newPauseCodeLabel: 'Coaching',
      newTransferLabel: 'Front desk',
      newTransferTarget: '85-00',
      newInGroup: 'THIRD',
    };
    expect(checkControlLists(typed)).toEqual({
      ok: true,
      value: {
        ...sampleControls,
        outcomes: [...sampleControls.outcomes, { code: 'NI', label: 'Not interested', callback: false }],
        pauseCodes: [...sampleControls.pauseCodes, { code: 'COACH', label: 'Coaching' }],
        transfers: [...sampleControls.transfers, { label: 'Front desk', way: 'blind', target: '8500' }],
        inGroups: [...sampleControls.inGroups, 'THIRD'],
      },
    });
  });

  it('takes a tick alone for no row', () => {
    expect(checkControlLists({ ...draft, newOutcomeCallback: true, newOutcomeLabel: ' ' })).toEqual({
      ok: true,
      value: sampleControls,
    });
  });

  it('marks each wrong cell, and the later of two that say the same', () => {
    const checked = checkControlLists({
      ...draft,
      outcomes: [...draft.outcomes, { code: 'sale', label: '', callback: true }],
      transfers: [{ label: 'X', way: 'in-group', target: '+49' }],
      inGroups: [{ inGroup: 'A' }, { inGroup: 'OK' }],
      newPauseCode: 'Lunch',
    });
    expect(checked).toEqual({
      ok: false,
      error: {
        kind: 'wrong-control-lists',
        problems: {
          outcomes: { kind: 'wrong-rows' },
          transfers: { kind: 'wrong-rows' },
          inGroups: { kind: 'wrong-rows' },
          newPauseCode: { kind: 'listed-already' },
          newPauseCodeLabel: { kind: 'label-missing' },
        },
        rows: {
          outcomes: [{}, {}, { code: { kind: 'listed-already' }, label: { kind: 'label-missing' } }],
          transfers: [{ target: { kind: 'in-group-unfit' } }],
          inGroups: [{ inGroup: { kind: 'too-short', shortest: 2 } }, {}],
        },
      },
    });
  });

  it('takes 50 rows of a list and no more', () => {
    expect(checkControlLists({ ...draft, outcomes: many(50) })).toMatchObject({ ok: true });
    expect(checkControlLists({ ...draft, outcomes: many(51) })).toMatchObject({
      ok: false,
      error: { problems: { outcomes: { kind: 'too-many-rows', most: 50, count: 51 } }, rows: {} },
    });
  });
});

describe('one more row', () => {
  it('goes to the end of its list, and its fields are empty again', () => {
    const typed = {
      ...draft,
      newTransferLabel: ' Desk ',
      newTransferTarget: '8500',
      newTransferWay: 'park-customer',
    } as const;
    expect(hasEntry(draft, 'transfers')).toBe(false);
    expect(hasEntry(typed, 'transfers')).toBe(true);
    expect(addEntry.transfers(typed)).toEqual({
      ok: true,
      value: {
        transfers: [...draft.transfers, { label: 'Desk', way: 'park-customer', target: '8500' }],
        newTransferLabel: '',
        newTransferTarget: '',
      },
    });
  });

  it('is refused by its fields', () => {
    expect(addEntry.outcomes({ ...emptyDraft, newOutcomeCode: 'A B' })).toEqual({
      ok: false,
      error: {
        kind: 'wrong-entry',
        problems: {
          newOutcomeCode: { kind: 'code-unfit' },
          newOutcomeLabel: { kind: 'label-missing' },
        },
      },
    });
    expect(addEntry.inGroups({ ...draft, newInGroup: 'salesline' })).toMatchObject({
      ok: false,
      error: { problems: { newInGroup: { kind: 'listed-already' } } },
    });
  });

  it('is refused when the list is full', () => {
    const full = { ...draft, outcomes: many(50), newOutcomeCode: 'X', newOutcomeLabel: 'X' };
    expect(addEntry.outcomes(full)).toMatchObject({
      ok: false,
      error: { problems: { newOutcomeCode: { kind: 'list-full', most: 50 } } },
    });
    expect(checkControlLists(full)).toMatchObject({
      ok: false,
      error: { problems: { newOutcomeCode: { kind: 'list-full', most: 50 } } },
    });
  });
});
