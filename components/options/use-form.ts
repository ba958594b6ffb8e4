import { useEffect, useReducer } from 'preact/hooks';
import type { ListProblems } from '../../utils/settings/board-check.ts';
import type { BoardList } from '../../utils/settings/board-draft.ts';
import { boardLists } from '../../utils/settings/board-draft.ts';
import { addEntry, entryFields } from '../../utils/settings/board-entry.ts';
import type { Draft, Problems, SettingsEdit } from '../../utils/settings/draft.ts';
import { checkDraft } from '../../utils/settings/draft.ts';
import { addSite } from '../../utils/settings/site.ts';
import { fieldOrder } from './field-order.ts';
import type { Form } from './form.ts';
import { isDirty, loadingForm, reduceForm } from './form.ts';
import type { OptionsServices } from './services.ts';

/** The settings as typed, and what can be done with them. */
export interface SettingsForm {
  readonly state: Form;
  /** Only those that are to be shown by now. */
  readonly problems: Problems;
  /** What is wrong inside the lists that `problems` names. */
  readonly rowProblems: ListProblems;
  readonly dirty: boolean;
  readonly type: (change: Partial<Draft>) => void;
  readonly addSite: () => void;
  readonly removeSite: (site: string) => void;
  /** Adds the row that was typed last to its list. */
  readonly addRow: (list: BoardList) => void;
  /** What would be saved, or null after having pointed at what is wrong. */
  readonly check: () => SettingsEdit | null;
  /** True once stored and read back. */
  readonly store: (edit: SettingsEdit) => Promise<boolean>;
}

export function useForm(services: OptionsServices): SettingsForm {
  const [state, dispatch] = useReducer(reduceForm, loadingForm);
  const dirty = isDirty(state);
  useWarningBeforeLeaving(dirty);

  useEffect(() => {
    const life = new AbortController();
    const read = () =>
      void services.load().then((loaded) => {
        if (!life.signal.aborted) dispatch({ kind: 'loaded', loaded });
      });
    services.onSettingsChanged(read, life.signal);
    read();
    return () => life.abort();
  }, [services]);

  return {
    state,
    ...shownProblems(state),
    dirty,
    type: (change) => dispatch({ kind: 'typed', change }),
    addSite() {
      if (state.phase === 'loading') return;
      const added = addSite(state.draft.sites, state.draft.newSite);
      dispatch(added.ok ? { kind: 'site-added', sites: added.value } : { kind: 'site-refused' });
    },
    removeSite(site) {
      if (state.phase === 'loading') return;
      dispatch({ kind: 'site-removed', sites: state.draft.sites.filter((other) => other !== site) });
    },
    addRow(list) {
      if (state.phase === 'loading') return;
      const added = addEntry[list](state.draft);
      const fields = Object.values(entryFields[list]);
      if (added.ok) return dispatch({ kind: 'row-added', change: added.value, fields });
      const { problems } = added.error;
      dispatch({ kind: 'row-refused', fields: fields.filter((field) => problems[field] !== undefined) });
    },
    check() {
      if (state.phase !== 'ready') return null;
      const checked = checkDraft(state.draft, state.loaded);
      if (checked.ok) return checked.value;
      const { problems } = checked.error;
      dispatch({ kind: 'save-refused', fields: fieldOrder.filter((field) => problems[field] !== undefined) });
      return null;
    },
    async store(edit) {
      dispatch({ kind: 'save-began' });
      const saved = await services.save(edit);
      const loaded = saved.ok ? await services.load() : null;
      const isStored = loaded?.from === 'set-up';
      dispatch(isStored ? { kind: 'saved', loaded } : { kind: 'not-stored' });
      return isStored;
    },
  };
}

function shownProblems(state: Form): Pick<SettingsForm, 'problems' | 'rowProblems'> {
  const problems: Problems = {};
  const rowProblems: ListProblems = {};
  if (state.phase === 'loading' || state.shown.length === 0) return { problems, rowProblems };
  const checked = checkDraft(state.draft, state.loaded);
  if (checked.ok) return { problems, rowProblems };
  const { error } = checked;
  for (const field of state.shown) {
    const words = error.problems[field];
    if (words !== undefined) problems[field] = words;
  }
  for (const list of boardLists) {
    const rows = error.rows[list];
    if (rows !== undefined && problems[list] !== undefined) rowProblems[list] = rows;
  }
  return { problems, rowProblems };
}

function useWarningBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const life = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [dirty]);
}
