import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { OptionName } from '../../utils/settings/options/options.ts';
import { difference, editable, rebase, sameDraft, underLock } from './draft-merge.ts';

/** What the page last said about the form as a whole. */
type Report =
  | { readonly kind: 'none' | 'saved' | 'invalid' | 'not-stored' | 'changed-elsewhere' | 'not-undone' }
  /** `options`: those that are again as they were before the last save. */
  | { readonly kind: 'undone'; readonly options: readonly OptionName[] };

interface Filled {
  /** What counts. */
  readonly loaded: Loaded;
  /** What is typed. */
  readonly draft: Draft;
  /** The fields whose problems are shown: nobody is told off before having finished. */
  readonly shown: readonly DraftField[];
  readonly report: Report;
  /** What was typed into a page that is gone is in this one. */
  readonly isBack: boolean;
  /** Where the focus shall go; a new object is a new wish. */
  readonly focus: { readonly field: DraftField } | null;
}

export type Form =
  | { readonly phase: 'loading' }
  | ({ readonly phase: 'ready' } & Filled)
  /** `sent` is being stored; meanwhile the person may go on typing. */
  | ({ readonly phase: 'saving'; readonly sent: Draft } & Filled)
  | ({ readonly phase: 'undoing' } & Filled);

export type FormEvent =
  /** The settings were read: at the start, or because they or the policy changed elsewhere. */
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  /** What was typed into a page that is gone. */
  | { readonly kind: 'came-back'; readonly typed: Partial<Draft> }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'typed'; readonly change: Partial<Draft>; readonly focus?: DraftField }
  /** One more row of a list was added, and the fields it was typed into are empty again; or it cannot be. */
  | { readonly kind: 'row-added'; readonly change: Partial<Draft>; readonly fields: readonly DraftField[] }
  | { readonly kind: 'row-refused'; readonly fields: readonly DraftField[] }
  /** These fields, first to last, stand in the way of a save, or of the next step of the guided set-up. */
  | { readonly kind: 'save-refused' | 'step-refused'; readonly fields: readonly DraftField[] }
  | { readonly kind: 'save-began' }
  | { readonly kind: 'saved'; readonly loaded: Loaded }
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'undo-began' }
  | { readonly kind: 'undone'; readonly loaded: Loaded; readonly options: readonly OptionName[] }
  | { readonly kind: 'not-undone' };

export const loadingForm: Form = { phase: 'loading' };

/** Whether something is typed that is not stored. */
export const isDirty = (form: Form): boolean =>
  form.phase !== 'loading' && !sameDraft(form.draft, form.loaded.draft);

export function reduceForm(form: Form, event: FormEvent): Form {
  switch (form.phase) {
    case 'loading':
      return event.kind === 'loaded' ? begin(event.loaded) : form;
    case 'ready':
      return reduceReady(form, event);
    case 'saving':
      return reduceSaving(form, event);
    case 'undoing':
      return reduceUndoing(form, event);
  }
}

function begin(loaded: Loaded): Form & { phase: 'ready' } {
  const draft = loaded.draft;
  return { phase: 'ready', loaded, draft, shown: [], report: none, isBack: false, focus: null };
}

function reduceReady(form: Form & { phase: 'ready' }, event: FormEvent): Form {
  switch (event.kind) {
    case 'loaded':
      return refreshed(form, event.loaded);
    case 'came-back':
      return cameBack(form, event.typed);
    case 'discarded':
      return begin(form.loaded);
    case 'save-refused':
      return { ...form, shown: event.fields, report: { kind: 'invalid' }, focus: focusOn(event.fields[0]) };
    case 'step-refused':
      return { ...form, shown: event.fields, focus: focusOn(event.fields[0]) };
    case 'save-began':
      return { ...form, phase: 'saving', sent: form.draft, shown: [], report: none };
    case 'undo-began':
      return { ...form, phase: 'undoing', report: none };
    default:
      return edited(form, event);
  }
}

function reduceSaving(form: Form & { phase: 'saving' }, event: FormEvent): Form {
  const { sent, ...filled } = form;
  switch (event.kind) {
    case 'saved':
      return settled(filled, rebase(form.draft, sent, event.loaded.draft), event.loaded, { kind: 'saved' });
    case 'not-stored':
      return { ...filled, phase: 'ready', report: { kind: 'not-stored' } };
    // What is read while saving may be older than the save; the save ends with a reading of its own.
    default:
      return edited(form, event);
  }
}

function reduceUndoing(form: Form & { phase: 'undoing' }, event: FormEvent): Form {
  switch (event.kind) {
    case 'undone': {
      const { loaded, options } = event;
      const draft = rebase(form.draft, form.loaded.draft, loaded.draft);
      return settled(form, draft, loaded, { kind: 'undone', options });
    }
    case 'not-undone':
      return { ...form, phase: 'ready', report: { kind: 'not-undone' } };
    default:
      return edited(form, event);
  }
}

/** What a person does to the fields; everything else leaves the form as it is. */
function edited<F extends Form & Filled>(form: F, event: FormEvent): F {
  switch (event.kind) {
    case 'typed':
      return change(form, event.change, event.focus);
    case 'row-added':
      // What was typed into `fields` is in its list now, and the first of them waits for the next.
      return {
        ...change(form, event.change, event.fields[0]),
        shown: form.shown.filter((field) => !event.fields.includes(field)),
      };
    case 'row-refused':
      return { ...form, shown: [...form.shown, ...event.fields], focus: focusOn(event.fields[0]) };
    default:
      return form;
  }
}

function change<F extends Form & Filled>(form: F, typed: Partial<Draft>, focus: DraftField | undefined): F {
  const draft = { ...form.draft, ...editable(typed, form.loaded.locked) };
  return { ...form, draft, report: quiet(form.report), focus: focusOn(focus) ?? form.focus };
}

function settled(form: Filled, draft: Draft, loaded: Loaded, report: Report): Form & { phase: 'ready' } {
  const kept = underLock(draft, loaded.draft, loaded.locked);
  const isBack = form.isBack && !sameDraft(kept, loaded.draft);
  return { ...form, phase: 'ready', loaded, draft: kept, report, isBack };
}

function refreshed(form: Form & { phase: 'ready' }, loaded: Loaded): Form {
  // A storage that fails for a moment is no reason to empty a form.
  if (loaded.from === 'storage-failed') return form;
  const typed = rebase(form.draft, form.loaded.draft, loaded.draft);
  const next = settled(form, typed, loaded, form.report);
  if (sameDraft(loaded.draft, form.loaded.draft)) return next;
  return { ...next, report: isDirty(next) ? { kind: 'changed-elsewhere' } : none };
}

function cameBack(form: Form & { phase: 'ready' }, typed: Partial<Draft>): Form {
  const back = editable(difference(typed, form.loaded.draft), form.loaded.locked);
  if (Object.keys(back).length === 0) return form;
  return { ...form, draft: { ...form.draft, ...back }, isBack: true };
}

const none: Report = { kind: 'none' };
const focusOn = (field: DraftField | undefined) => (field === undefined ? null : { field });

/** "Saved" is over with the next edit; what stands in the way of a save is not. */
const quiet = (report: Report): Report =>
  report.kind === 'invalid' || report.kind === 'not-stored' ? report : none;
