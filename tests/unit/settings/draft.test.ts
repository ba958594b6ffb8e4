import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../utils/settings/draft.ts';
import { checkDraft, draftOf, emptyDraft } from '../../../utils/settings/draft.ts';
import { defaultCadence, settingsSchema } from '../../../utils/settings/settings.ts';
import { sampleDraft, sampleEdit, sampleSettings } from './samples.ts';

const stored = { passwordStored: true };
const notStored = { passwordStored: false };

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.stringMatching(/^[\w-]{1,25}$/));
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  dialerAddress: anyText,
  agentApi: fc.oneof(anyText, fc.constant('agc/api.php')),
  nonAgentApi: fc.oneof(anyText, fc.constant('')),
  apiUser: anyText,
  apiPassword: fc.string({ unit: 'binary' }),
  agentId: anyText,
  teamId: anyText,
  sites: fc.array(fc.oneof(fc.webUrl(), anyText), { maxLength: 4 }),
  newSite: fc.oneof(fc.constant(''), anyText),
});
/** Mostly good fields, so that whole drafts pass often enough. */
const goodDraft: fc.Arbitrary<Draft> = fc.record({
  dialerAddress: fc.webUrl(),
  agentApi: fc.constantFrom('', '/agc/api.php'),
  nonAgentApi: fc.constantFrom('', 'x/y.php'),
  apiUser: fc.stringMatching(/^ ?[\w-]{1,20} ?$/),
  apiPassword: fc.string({ maxLength: 40 }),
  agentId: fc.stringMatching(/^ ?[\w-]{1,100} ?$/),
  teamId: fc.stringMatching(/^[\w -]{1,20}$/),
  sites: fc.array(fc.webUrl(), { maxLength: 4 }),
  newSite: fc.constant(''),
});

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
    expect(passed).toBeGreaterThan(20);
  });
});

describe('stored settings as a draft', () => {
  it('show no password', () => {
    expect(draftOf(sampleSettings)).toEqual({
      ...sampleDraft,
      dialerAddress: 'https://dialer.example.com',
      agentId: '6666',
      apiPassword: '',
    });
  });
});
