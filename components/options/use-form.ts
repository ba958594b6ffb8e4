import { useReducer } from 'preact/hooks';
import type { ControlList } from '../../utils/settings/form/control-lists.ts';
import { addEntry, entryFields } from '../../utils/settings/form/row-entry.ts';
import type { SettingsEdit } from '../../utils/settings/form/draft-check.ts';
import type { Draft, DraftField } from '../../utils/settings/form/draft.ts';
import { checkDraft } from '../../utils/settings/form/draft-check.ts';
import type { Options } from '../../utils/settings/options/options.ts';
import { addSite } from '../../utils/settings/values/site.ts';
import { editable } from './draft-merge.ts';
import type { Form, FormEvent } from './form.ts';
import { isDirty, loadingForm, reduceForm } from './form.ts';
import type { OptionsServices } from './services.ts';
import type { Shown } from './shown-problems.ts';
import { nothingShown, problemsIn, wrongFields } from './shown-problems.ts';
import { undo } from './undo.ts';
import { useDraftStorage } from './use-draft-storage.ts';
import { useLoading } from './use-loading.ts';

/** The settings as typed, and what can be done with them. Of problems, only those that are to be shown by now. */
export interface SettingsForm extends Shown {
  readonly state: Form;
  readonly dirty: boolean;
  readonly type: (change: Partial<Draft>, focus?: DraftField) => void;
  readonly addSite: () => void;
  readonly removeSite: (site: string) => void;
  /** Adds the row that was typed last to its list. */
  readonly addRow: (list: ControlList) => void;
  /** Whether nothing is wrong in these fields; if something is, it is pointed at. */
  readonly checkStep: (fields: readonly DraftField[]) => boolean;
  /** Types `change`, and gives what would be saved, or null after having pointed at what is wrong. */
  readonly check: (change?: Partial<Draft>) => SettingsEdit | null;
  /** True once stored and read back. */
  readonly store: (edit: SettingsEdit) => Promise<boolean>;
  /** Goes back behind the last save; what is typed since stays. Gives what counts then; null: it was not possible. */
  readonly undo: () => Promise<Options | null>;
  /** Takes back what is typed and not saved. */
  readonly discard: () => void;
}

export function useForm(services: OptionsServices): SettingsForm {
  const [state, dispatch] = useReducer<Form, FormEvent>(reduceForm, loadingForm);
  useLoading(services, dispatch);
  useDraftStorage(services.drafts, state);

  return {
    state,
    ...(state.phase === 'loading' ? nothingShown : problemsIn(state.shown, state.draft, state.loaded)),
    dirty: isDirty(state),
    type: (change, focus) =>
      dispatch(focus === undefined ? { kind: 'typed', change } : { kind: 'typed', change, focus }),
    addSite() {
      if (state.phase === 'loading') return;
      const added = addSite(state.draft.sites, state.draft.newSite);
      const fields = ['newSite'] as const;
      dispatch(
        added.ok
          ? { kind: 'row-added', change: { sites: added.value, newSite: '' }, fields }
          : { kind: 'row-refused', fields },
      );
    },
    removeSite(site) {
      if (state.phase === 'loading') return;
      const sites = state.draft.sites.filter(({ origin }) => origin !== site);
      dispatch({ kind: 'typed', change: { sites }, focus: 'newSite' });
    },
    addRow(list) {
      if (state.phase === 'loading') return;
      const added = addEntry[list](state.draft);
      const fields = Object.values(entryFields[list]);
      if (added.ok) return dispatch({ kind: 'row-added', change: added.value, fields });
      const { problems } = added.error;
      dispatch({ kind: 'row-refused', fields: fields.filter((field) => problems[field] !== undefined) });
    },
    checkStep(fields) {
      if (state.phase === 'loading') return false;
      const { problems } = problemsIn(fields, state.draft, state.loaded);
      const wrong = fields.filter((field) => problems[field] !== undefined);
      dispatch({ kind: 'step-refused', fields: wrong });
      return wrong.length === 0;
    },
    check(change = {}) {
      if (state.phase !== 'ready') return null;
      if (Object.keys(change).length > 0) dispatch({ kind: 'typed', change });
      const draft = { ...state.draft, ...editable(change, state.loaded.locked) };
      const checked = checkDraft(draft, state.loaded);
      if (!checked.ok) dispatch({ kind: 'save-refused', fields: wrongFields(draft, state.loaded) });
      return checked.ok ? checked.value : null;
    },
    async store(edit) {
      dispatch({ kind: 'save-began' });
      const saved = await services.save(edit);
      const loaded = saved.ok ? await services.load() : null;
      const isStored = loaded !== null && loaded.from !== 'storage-failed';
      dispatch(isStored ? { kind: 'saved', loaded } : { kind: 'not-stored' });
      return isStored;
    },
    undo: async () => (state.phase === 'ready' ? undo(services, state.loaded, dispatch) : null),
    discard: () => dispatch({ kind: 'discarded' }),
  };
}
