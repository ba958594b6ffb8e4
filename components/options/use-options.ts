import type { SettingsEdit } from '../../utils/settings/form/draft-check.ts';
import type { Draft } from '../../utils/settings/form/draft.ts';
import type { Options } from '../../utils/settings/options/options.ts';
import { dialerOrigins, originsOf } from './origins.ts';
import type { OptionsServices } from './services.ts';
import type { AccessBook } from './use-access.ts';
import { useAccess } from './use-access.ts';
import type { SettingsForm } from './use-form.ts';
import { useForm } from './use-form.ts';
import type { CheckRun, TestRun } from './use-questions.ts';
import { useQuestions } from './use-questions.ts';
import type { Search } from './use-search.ts';
import { useSearch } from './use-search.ts';

/** All that the options page knows and does. */
export interface OptionsState {
  readonly form: SettingsForm;
  readonly access: AccessBook;
  readonly search: Search;
  readonly run: TestRun;
  readonly checkRun: CheckRun;
  readonly save: () => void;
  readonly undo: () => void;
  /** These within a click: they ask for the permissions that are missing, and save first what is unsaved. */
  readonly test: () => void;
  readonly checkUp: () => void;
  /** The same as `test`, for everything the seat needs; false when something is wrong with what is typed. */
  readonly finish: () => boolean;
  /** Types all of `change`, and saves if nothing is wrong then; null: something is. */
  readonly apply: (change: Partial<Draft>) => Promise<boolean> | null;
}

export function useOptions(services: OptionsServices): OptionsState {
  const form = useForm(services);
  const search = useSearch();
  const draft = form.state.phase === 'loading' ? null : form.state.draft;
  const access = useAccess(services.access, draft === null ? [] : originsOf(draft));
  const { run, checkRun, test, checkUp, forget } = useQuestions(services);
  const isAllowed = (origin: string) => access.of(origin) === 'allowed';

  /** What is wrong may be what a search has hidden. */
  function check(change?: Partial<Draft>): SettingsEdit | null {
    const edit = form.check(change);
    if (edit === null) search.onQuery('');
    return edit;
  }

  const { store, undo } = storing(services, form, access, forget);

  /** The question to the person comes first, while the browser still counts this as their click. */
  const permit = (origins: readonly string[]) => access.ask(origins.filter((origin) => !isAllowed(origin)));

  /** Saves what is unsaved, then goes on, knowing whether the dialer may be asked. */
  function afterSaving(
    wanted: (draft: Draft) => readonly string[],
    then: (isPermitted: boolean) => Promise<void>,
  ): boolean {
    const edit = check();
    if (edit === null || draft === null) return false;
    const hasDialer = dialerOrigins(draft).some(isAllowed);
    const permitted = permit(wanted(draft));
    void (async () => {
      const isReady = !form.dirty || (await store(edit));
      if (isReady) await then((await permitted) || hasDialer);
    })();
    return true;
  }

  return {
    form,
    access,
    search,
    run,
    checkRun,
    save() {
      const edit = check();
      if (edit !== null) void store(edit);
    },
    undo: () => void undo(),
    test() {
      if (run.kind !== 'testing') afterSaving(dialerOrigins, test);
    },
    checkUp() {
      if (!checkRun.running) afterSaving(dialerOrigins, checkUp);
    },
    finish: () => run.kind === 'testing' || afterSaving(originsOf, test),
    apply(change) {
      if (draft === null) return null;
      const edit = check(change);
      const permitted = permit(originsOf({ ...draft, ...change }));
      return edit === null ? null : permitted.then(() => store(edit));
    },
  };
}

/** Saving and undoing: old answers of tests count no more, and what nothing needs any more is given back. */
function storing(services: OptionsServices, form: SettingsForm, access: AccessBook, forget: () => void) {
  const release = (options: Options) => services.access.release(access.allowed(), neededBy(options));

  async function store(edit: SettingsEdit): Promise<boolean> {
    forget();
    const isStored = await form.store(edit);
    if (isStored) await release(edit.options);
    return isStored;
  }

  async function undo(): Promise<void> {
    forget();
    const options = await form.undo();
    if (options !== null) await release(options);
  }

  return { store, undo };
}

const neededBy = ({ dialerServers, sites }: Options) => [
  ...dialerServers,
  ...sites.map(({ origin }) => origin),
];
