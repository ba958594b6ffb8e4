import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WordsContext, useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { inputId } from './input-id.ts';
import type { Form } from './form.ts';
import { viewOf } from './form-view.ts';
import { GuidedPage } from './guided-page.tsx';
import { isFirstSetUp } from './guided-steps.ts';
import type { OptionsServices } from './services.ts';
import { useGuided } from './use-guided.ts';
import { useImport } from './use-import.ts';
import { useOptions } from './use-options.ts';
import { TOP, WholePage } from './whole-page.tsx';

interface OptionsPageProps {
  readonly services: OptionsServices;
  /** Of the page; and of what is handed to others, who read English. */
  readonly words: Words;
  readonly reportWords: Words;
}

/** The options page: the guided set-up where nothing is set up yet, and all settings. */
export function OptionsPage({ words, ...page }: OptionsPageProps) {
  return (
    <WordsContext.Provider value={words}>
      <Page {...page} />
    </WordsContext.Provider>
  );
}

function Page({ services, reportWords }: Omit<OptionsPageProps, 'words'>) {
  const say = useWords();
  const options = useOptions(services);
  const { form, search } = options;
  const way = useWay(form.state);
  const importing = useImport(options, way.onAll);
  const guided = useGuided(options, way.onAll);
  useFocus(form.state);
  useLinkedSection(way.section);

  const view = viewOf(say, form, search);
  if (view === null || guided === null) return null;
  if (way.isGuided) {
    return <GuidedPage {...{ options, view, guided }} onAll={way.onAll} onImport={way.onImport} />;
  }
  return (
    <WholePage {...{ options, view, importing, reportWords }} fileAndClipboard={services.fileAndClipboard} />
  );
}

interface Way {
  readonly isGuided: boolean;
  /** Where all settings are to be opened; null while they are not. */
  readonly section: string | null;
  readonly onAll: () => void;
  readonly onImport: () => void;
}

/** The guided set-up is left for good, whatever becomes of the settings; who follows a link goes there at once. */
function useWay(state: Form): Way {
  const [linked] = useState(() => location.hash.slice(1));
  const [section, setSection] = useState<string | null>(linked === '' ? null : linked);
  const isFirst = useRef<boolean | null>(null);
  if (state.phase !== 'loading') isFirst.current ??= isFirstSetUp(state.loaded);
  const isGuided = isFirst.current === true && section === null;
  return {
    isGuided,
    section: isFirst.current === null || isGuided ? null : section,
    onAll: () => setSection((before) => before ?? TOP),
    onImport: () => setSection('import-file'),
  };
}

/** Puts the focus where the form wants it, once for each wish; in a list, at what is wrong in it. */
function useFocus(state: Form): void {
  const wish = state.phase === 'loading' ? null : state.focus;
  useLayoutEffect(() => {
    if (wish === null) return;
    const place = document.getElementById(inputId(wish.field));
    const wrong = place?.querySelector<HTMLElement>('[aria-invalid=true]');
    (wrong ?? place)?.focus();
  }, [wish]);
}

/**
 * The sections come after the page has loaded, too late for the browser to follow a link to one. Before the page
 * is painted: whoever types already must not lose the focus to it.
 */
function useLinkedSection(section: string | null): void {
  useLayoutEffect(() => {
    const place = section === null ? null : document.getElementById(section);
    if (place instanceof HTMLDetailsElement) place.open = true;
    place?.scrollIntoView();
    // Of what can have it, the focus goes there too: the button that led here may be gone.
    place?.focus({ preventScroll: true });
  }, [section]);
}
