import { useEffect, useReducer } from 'preact/hooks';
import type { Draft, DraftField, Problems, SettingsEdit } from '../../utils/settings/draft.ts';
import { checkDraft } from '../../utils/settings/draft.ts';
import { addSite } from '../../utils/settings/site.ts';
import type { Form } from './form.ts';
import { isDirty, loadingForm, reduceForm } from './form.ts';
import type { OptionsServices } from './services.ts';

/** The settings as typed, and what can be done with them. */
export interface SettingsForm {
  readonly state: Form;
  /** Only those that are to be shown by now. */
  readonly problems: Problems;
  readonly dirty: boolean;
  readonly type: (change: Partial<Draft>) => void;
  readonly addSite: () => void;
  readonly removeSite: (site: string) => void;
  /** What would be saved, or null after having pointed at what is wrong. */
  readonly check: () => SettingsEdit | null;
  /** True once stored and read back. */
  readonly store: (edit: SettingsEdit) => Promise<boolean>;
}

/** The order of the fields on the page: the first wrong one gets the focus. */
const ORDER: readonly DraftField[] = [
  'dialerAddress',
  'agentApi',
  'nonAgentApi',
  'apiUser',
  'apiPassword',
  'agentId',
  'teamId',
  'sites',
  'newSite',
];

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
    problems: shownProblems(state),
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
    check() {
      if (state.phase !== 'ready') return null;
      const checked = checkDraft(state.draft, state.loaded);
      if (checked.ok) return checked.value;
      const { problems } = checked.error;
      dispatch({ kind: 'save-refused', fields: ORDER.filter((field) => problems[field] !== undefined) });
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

function shownProblems(state: Form): Problems {
  if (state.phase === 'loading' || state.shown.length === 0) return {};
  const checked = checkDraft(state.draft, state.loaded);
  if (checked.ok) return {};
  const { problems } = checked.error;
  const shown: Problems = {};
  for (const field of state.shown) {
    const words = problems[field];
    if (words !== undefined) shown[field] = words;
  }
  return shown;
}

function useWarningBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const life = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [dirty]);
}
