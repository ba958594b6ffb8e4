import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, draftOf, emptyDraft } from '../../../utils/settings/draft.ts';
import { defaultCadence, settingsSchema } from '../../../utils/settings/settings.ts';
import { anyDraft, goodDraft } from './drafts.ts';
import { sampleDraft, sampleEdit, sampleSettings } from './samples.ts';

const stored = { passwordStored: true };
const notStored = { passwordStored: false };

describe('checking a draft', () => {
  it('gives what is to be saved, normalised', () => {
    expect(checkDraft(sampleDraft, stored)).toEqual({ ok: true, value: sampleEdit });
    expect(checkDraft({ ...sampleDraft, apiPassword: 'pw' }, notStored)).toEqual({
      ok: true,
      value: { ...sampleEdit, newPassword: 'pw' },
    });
  });

  it('names every wrong field at once', () => {
    const checked = checkDraft(
      { ...emptyDraft, agentApi: '../x', sites: ['ftp://x'], newSite: '?' },
      notStored,
    );
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(Object.keys(checked.error.problems).toSorted()).toEqual([
      'agentApi',
      'agentId',
      'apiPassword',
      'apiUser',
      'dialerAddress',
      'newSite',
      'sites',
      'teamId',
    ]);
  });

  it('takes a site that was typed and not added', () => {
    const checked = checkDraft({ ...sampleDraft, newSite: 'two.example/x' }, stored);
    expect(checked).toMatchObject({
      ok: true,
      value: { sites: ['https://crm.example.com', 'https://two.example'] },
    });
  });

  it('takes an empty list of sites', () => {
    expect(checkDraft({ ...sampleDraft, sites: [] }, stored)).toMatchObject({
      ok: true,
      value: { sites: [] },
    });
  });

  it('marks what is wrong in a list, and names the list', () => {
    const checked = checkDraft(
      {
        ...sampleDraft,
        country: 'Germany',
        vendorId: 'a|b',
        denyPrefixes: '+49 89, x',
        pauseCodes: [
          { code: 'LUNCH', label: 'Lunch' },
          { code: 'lunch', label: '' },
        ],
        newTransferTarget: 'AGENTDIRECT',
      },
      stored,
    );
    expect(checked).toMatchObject({
      ok: false,
      error: {
        problems: {
          country: expect.stringContaining('Choose'),
          vendorId: expect.stringContaining('Leave out'),
          denyPrefixes: expect.stringContaining('Use only digits'),
          pauseCodes: expect.stringContaining('Correct'),
          newTransferTarget: expect.stringContaining('leads to one agent'),
        },
        rows: {
          pauseCodes: [
            {},
            { code: expect.stringContaining('already'), label: expect.stringContaining('Type') },
          ],
        },
      },
    });
  });

  it('never throws, and never tells the password among the problems', () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), (draft, passwordStored) => {
        const apiPassword = `s3cret-${draft.apiPassword}`;
        const checked = checkDraft({ ...draft, apiPassword }, { passwordStored });
        if (!checked.ok) expect(JSON.stringify(checked.error)).not.toContain('s3cret-');
      }),
    );
  });

  it('gives settings that the store accepts, and the same ones from its own result', () => {
    let passed = 0;
    fc.assert(
      fc.property(goodDraft, (draft) => {
        const checked = checkDraft(draft, stored);
        if (!checked.ok) return;
        passed += 1;
        const { newPassword: _, ...rest } = checked.value;
        const settings = settingsSchema.parse({ version: 1, revision: 1, ...rest, cadence: defaultCadence });
        expect(checkDraft(draftOf(settings), stored)).toEqual({
          ok: true,
          value: { ...rest, newPassword: null },
        });
      }),
    );
    expect(passed).toBeGreaterThan(50);
  });
});

describe('stored settings as a draft', () => {
  it('show no password', () => {
    expect(draftOf(sampleSettings)).toEqual({
      ...emptyDraft,
      dialerAddress: 'https://dialer.example.com',
      apiUser: 'apiuser',
      apiPassword: '',
      agentId: '6666',
      teamId: 'sales',
      sites: ['https://crm.example.com'],
      country: 'DE',
      allowPrefixes: '+49, +43',
      controls: ['call', 'outcome', 'transfer', 'log-out'],
      outcomes: sampleSettings.board.outcomes,
      pauseCodes: sampleSettings.board.pauseCodes,
      transfers: [
        { label: 'Manager', way: 'with-customer', target: '913335551234' },
        { label: 'Support', way: 'in-group', target: 'SUPPORT' },
      ],
      inGroups: [{ inGroup: 'SALESLINE' }, { inGroup: 'SUPPORT' }],
    });
  });
});
