import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, FormEvent } from '../../../../components/options/form.ts';
import { isDirty, loadingForm, reduceForm } from '../../../../components/options/form.ts';
import { locked, storedSeat } from './fake-services.ts';

const after = (...events: FormEvent[]): Form => events.reduce(reduceForm, loadingForm);
const filled = (form: Form) => {
  if (form.phase === 'loading') throw new Error('still loading');
  return form;
};
const loaded = { kind: 'loaded', loaded: storedSeat } as const;
const changed = (agentId: string) =>
  ({ kind: 'loaded', loaded: { ...storedSeat, draft: { ...storedSeat.draft, agentId } } }) as const;
const saved = (agentId: string) => ({ ...changed(agentId), kind: 'saved' }) as const;
const typed = (agentId: string) => ({ kind: 'typed', change: { agentId } }) as const;
const saving = { kind: 'save-began' } as const;

describe('the form', () => {
  it('waits for the settings and takes nothing before', () => {
    expect(after(typed('7'), saving, { kind: 'not-stored' })).toBe(loadingForm);
    expect(after(loaded)).toMatchObject({
      phase: 'ready',
      draft: storedSeat.draft,
      report: { kind: 'none' },
    });
    expect(isDirty(loadingForm)).toBe(false);
  });

  it('knows what is unsaved', () => {
    expect(isDirty(after(loaded))).toBe(false);
    expect(isDirty(after(loaded, typed('7')))).toBe(true);
    expect(isDirty(after(loaded, typed('7'), typed('6666')))).toBe(false);
    expect(isDirty(after(loaded, { kind: 'typed', change: { sites: [] } }))).toBe(true);
    expect(isDirty(after(loaded, { kind: 'typed', change: { newSite: 'x' } }))).toBe(true);
  });

  it('shows the normalised values once saved', () => {
    const form = filled(after(loaded, typed(' 7 '), saving, saved('7')));
    expect(form).toMatchObject({ phase: 'ready', report: { kind: 'saved' }, draft: { agentId: '7' } });
    expect(isDirty(form)).toBe(false);
  });

  it('keeps what is typed while it saves', () => {
    const form = filled(after(loaded, typed('7'), saving, typed('78'), saved('7')));
    expect(form.draft.agentId).toBe('78');
    expect(isDirty(form)).toBe(true);
  });

  it('loses nothing when it cannot store', () => {
    const form = filled(after(loaded, typed('7'), saving, { kind: 'not-stored' }));
    expect(form).toMatchObject({ phase: 'ready', report: { kind: 'not-stored' }, draft: { agentId: '7' } });
  });

  it('takes its own save for no change from elsewhere', () => {
    expect(after(loaded, typed('7'), saving, changed('7'), saved('7'), changed('7'))).toMatchObject({
      report: { kind: 'saved' },
    });
  });

  it('takes over a change from elsewhere where nothing was typed', () => {
    const form = filled(after(loaded, changed('9')));
    expect(form.draft.agentId).toBe('9');
    expect(form.report.kind).toBe('none');
    expect(isDirty(form)).toBe(false);
  });

  it('keeps what was typed when the settings change elsewhere, and says so', () => {
    const form = filled(after(loaded, typed('7'), changed('9')));
    expect(form.draft.agentId).toBe('7');
    expect(form.report.kind).toBe('changed-elsewhere');
  });

  it('does not empty itself because the storage fails for a moment', () => {
    const failed = { kind: 'loaded', loaded: { ...storedSeat, from: 'storage-failed' } } as const;
    const before = after(loaded, typed('7'));
    expect(reduceForm(before, failed)).toBe(before);
  });

  it('sends the focus to the first wrong field, with every refused save anew', () => {
    const refused = { kind: 'save-refused', fields: ['apiUser', 'teamId'] } as const;
    const first = filled(after(loaded, refused));
    const second = filled(reduceForm(first, refused));
    expect(first.focus).toEqual({ field: 'apiUser' });
    expect(second.focus).not.toBe(first.focus);
    expect(filled(reduceForm(second, typed('7'))).focus).toBe(second.focus);
    expect(second.shown).toEqual(['apiUser', 'teamId']);
  });

  it('is over with "Saved" at the next edit, but not with what stood in the way', () => {
    expect(after(loaded, saving, saved('6666'), typed('7'))).toMatchObject({ report: { kind: 'none' } });
    expect(after(loaded, { kind: 'save-refused', fields: ['teamId'] }, typed('7'))).toMatchObject({
      report: { kind: 'invalid' },
    });
  });

  it('empties the fields of a row that is added, and shows what is wrong with one that is not', () => {
    const fields = ['newPauseCode', 'newPauseCodeLabel'] as const;
    const refused = filled(after(loaded, { kind: 'row-refused', fields: ['newPauseCodeLabel'] }));
    expect(refused).toMatchObject({ shown: ['newPauseCodeLabel'], focus: { field: 'newPauseCodeLabel' } });
    const change = {
      pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
      newPauseCode: '',
      newPauseCodeLabel: '',
    };
    const added = filled(reduceForm(refused, { kind: 'row-added', change, fields }));
    expect(added).toMatchObject({ draft: change, shown: [], focus: { field: 'newPauseCode' } });
    expect(isDirty(added)).toBe(true);
  });

  it('saves one thing at a time', () => {
    const form = after(loaded, typed('7'), saving);
    expect(reduceForm(form, saving)).toBe(form);
    expect(reduceForm(form, { kind: 'save-refused', fields: ['teamId'] })).toBe(form);
  });

  it('shows what the organisation has locked, and takes nothing there', () => {
    const theirs = { ...changed('theirs').loaded, ...locked('agentId') };
    const form = filled(after(loaded, typed('7'), { kind: 'loaded', loaded: theirs }, typed('8')));
    expect(form.draft.agentId).toBe('theirs');
    expect(isDirty(form)).toBe(false);
  });

  it('gives way to a lock that comes live, and keeps what is typed elsewhere', () => {
    const both = { kind: 'typed', change: { agentId: '7', teamId: 'mine' } } as const;
    const theirs = { ...storedSeat, ...locked('agentId') };
    const form = filled(after(loaded, both, { kind: 'loaded', loaded: theirs }));
    expect(form.draft).toMatchObject({ agentId: '6666', teamId: 'mine' });
  });

  it('brings back what was typed into a page that is gone, but not under a lock', () => {
    const typedBefore = { agentId: '7', teamId: 'theirs', dialPrefix: '' };
    const loadedLocked = { kind: 'loaded', loaded: { ...storedSeat, ...locked('teamId') } } as const;
    const form = filled(after(loadedLocked, { kind: 'came-back', typed: typedBefore }));
    expect(form).toMatchObject({ draft: { agentId: '7', teamId: 'sales' }, isBack: true });
    expect(reduceForm(form, { kind: 'discarded' })).toMatchObject({ draft: storedSeat.draft, isBack: false });
  });

  it('says nothing of what came back when it is stored already', () => {
    expect(after(loaded, { kind: 'came-back', typed: { agentId: '6666' } })).toMatchObject({ isBack: false });
  });

  it('goes back behind the last save, and keeps what is typed since', () => {
    const undone = { kind: 'undone', loaded: changed('5').loaded, options: ['agentId'] } as const;
    const since = { kind: 'typed', change: { teamId: 'mine' } } as const;
    const form = filled(after(loaded, since, { kind: 'undo-began' }, undone));
    expect(form).toMatchObject({ phase: 'ready', draft: { agentId: '5', teamId: 'mine' } });
    expect(form.report).toEqual({ kind: 'undone', options: ['agentId'] });
  });

  it('never loses the last thing typed into a field but to its own save', () => {
    const event = fc.oneof(
      fc.stringMatching(/^[0-9]{1,3}$/).map(typed),
      fc.constantFrom<FormEvent>(saving, { kind: 'not-stored' }, changed('elsewhere'), changed('6666')),
      fc.constantFrom<FormEvent>(
        { kind: 'save-refused', fields: ['agentId'] },
        { kind: 'row-refused', fields: ['newSite'] },
        { kind: 'undo-began' },
        { kind: 'not-undone' },
        { kind: 'undone', loaded: changed('undone').loaded, options: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const form = filled(after(loaded, typed('mine'), ...events));
        const last = events.findLast((one) => one.kind === 'typed');
        const expected = last?.change.agentId ?? 'mine';
        // What equals the stored value is not an edit, and may follow it.
        if (!events.some((one) => one.kind === 'typed' && one.change.agentId === '6666')) {
          expect(form.draft.agentId).toBe(expected);
        }
      }),
    );
  });
});
