import type { Draft, DraftField } from '../../utils/settings/draft.ts';
import type { Loaded } from '../../utils/settings/loaded.ts';
import { rebase, sameDraft } from './draft-merge.ts';

/** What the page last said about the form as a whole. */
export type Report = 'none' | 'saved' | 'invalid' | 'not-stored' | 'changed-elsewhere';

interface Filled {
  /** What is stored. */
  readonly loaded: Loaded;
  /** What is typed. */
  readonly draft: Draft;
  /** The fields whose problems are shown: nobody is told off before having finished. */
  readonly shown: readonly DraftField[];
  readonly report: Report;
  /** Where the focus shall go; a new object is a new wish. */
  readonly focus: { readonly field: DraftField } | null;
}

export type Form =
  | { readonly phase: 'loading' }
  | ({ readonly phase: 'ready' } & Filled)
  /** `sent` is being stored; meanwhile the person may go on typing. */
  | ({ readonly phase: 'saving'; readonly sent: Draft } & Filled);

export type FormEvent =
  /** The settings were read: at the start, or because they changed elsewhere. */
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'typed'; readonly change: Partial<Draft> }
  | { readonly kind: 'site-added' | 'site-removed'; readonly sites: readonly string[] }
  | { readonly kind: 'site-refused' }
  /** One more row of a list was added, and the fields it was typed into are empty again; or it cannot be. */
  | { readonly kind: 'row-added'; readonly change: Partial<Draft>; readonly fields: readonly DraftField[] }
  | { readonly kind: 'row-refused'; readonly fields: readonly DraftField[] }
  /** A save was asked for and these fields, first to last, stand in its way. */
  | { readonly kind: 'save-refused'; readonly fields: readonly DraftField[] }
  | { readonly kind: 'save-began' }
  | { readonly kind: 'saved'; readonly loaded: Loaded }
  | { readonly kind: 'not-stored' };

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
  }
}

function begin(loaded: Loaded): Form {
  return { phase: 'ready', loaded, draft: loaded.draft, shown: [], report: 'none', focus: null };
}

function reduceReady(form: Form & { phase: 'ready' }, event: FormEvent): Form {
  switch (event.kind) {
    case 'loaded':
      return refreshed(form, event.loaded);
    case 'save-refused':
      return { ...form, shown: event.fields, report: 'invalid', focus: focusOn(event.fields[0]) };
    case 'save-began':
      return { ...form, phase: 'saving', sent: form.draft, shown: [], report: 'none' };
    case 'saved':
    case 'not-stored':
      return form;
    case 'typed':
    case 'site-added':
    case 'site-removed':
    case 'site-refused':
    case 'row-added':
    case 'row-refused':
      return edited(form, event);
  }
}

function reduceSaving(form: Form & { phase: 'saving' }, event: FormEvent): Form {
  const { sent, ...filled } = form;
  switch (event.kind) {
    case 'saved':
      return {
        ...filled,
        phase: 'ready',
        loaded: event.loaded,
        draft: rebase(form.draft, sent, event.loaded.draft),
        report: 'saved',
      };
    case 'not-stored':
      return { ...filled, phase: 'ready', report: 'not-stored' };
    // What is read while saving may be older than the save; the save ends with a reading of its own.
    case 'loaded':
    case 'save-refused':
    case 'save-began':
      return form;
    case 'typed':
    case 'site-added':
    case 'site-removed':
    case 'site-refused':
    case 'row-added':
    case 'row-refused':
      return edited(form, event);
  }
}

type Edit = Extract<
  FormEvent,
  { kind: 'typed' | 'site-added' | 'site-removed' | 'site-refused' | 'row-added' | 'row-refused' }
>;

function edited<F extends Form & Filled>(form: F, event: Edit): F {
  switch (event.kind) {
    case 'typed':
      return { ...form, draft: { ...form.draft, ...event.change }, report: quiet(form.report) };
    case 'site-added':
      return added(form, { sites: event.sites, newSite: '' }, ['newSite']);
    case 'row-added':
      return added(form, event.change, event.fields);
    case 'site-removed':
      return {
        ...form,
        draft: { ...form.draft, sites: event.sites },
        report: quiet(form.report),
        focus: focusOn('newSite'),
      };
    case 'site-refused':
      return { ...form, shown: [...form.shown, 'newSite'], focus: focusOn('newSite') };
    case 'row-refused':
      return { ...form, shown: [...form.shown, ...event.fields], focus: focusOn(event.fields[0]) };
  }
}

/** What was typed into `fields` is in its list now, and the first of them waits for the next. */
function added<F extends Form & Filled>(form: F, change: Partial<Draft>, fields: readonly DraftField[]): F {
  return {
    ...form,
    draft: { ...form.draft, ...change },
    shown: form.shown.filter((field) => !fields.includes(field)),
    report: quiet(form.report),
    focus: focusOn(fields[0]),
  };
}

function refreshed(form: Form & { phase: 'ready' }, loaded: Loaded): Form {
  // A storage that fails for a moment is no reason to empty a form.
  if (loaded.from === 'storage-failed') return form;
  if (sameDraft(loaded.draft, form.loaded.draft)) return { ...form, loaded };
  const draft = rebase(form.draft, form.loaded.draft, loaded.draft);
  const keptEdits = !sameDraft(draft, loaded.draft);
  return { ...form, loaded, draft, report: keptEdits ? 'changed-elsewhere' : 'none' };
}

const focusOn = (field: DraftField | undefined) => (field === undefined ? null : { field });

/** "Saved" is over with the next edit; what stands in the way of a save is not. */
const quiet = (report: Report): Report => (report === 'invalid' || report === 'not-stored' ? report : 'none');
