import { useEffect, useRef } from 'preact/hooks';
import { difference } from './draft-merge.ts';
import type { Form } from './form.ts';
import { isDirty } from './form.ts';
import { keepable } from './draft-storage.ts';
import type { DraftStorage } from './services.ts';

/** Nothing typed is lost: the browser asks before it leaves the page, and what is typed is kept beside it. */
export function useDraftStorage(keeper: DraftStorage, state: Form): void {
  useWarningBeforeLeaving(isDirty(state));
  const kept = useRef('');
  useEffect(() => {
    // At first nothing is typed here, and what an earlier page left is not to be touched.
    if (state.phase === 'loading' || (kept.current === '' && !isDirty(state))) return;
    const typed = keepable(difference(state.draft, state.loaded.draft));
    const text = JSON.stringify(typed);
    if (text !== kept.current) keeper.keep(typed);
    kept.current = text;
  }, [keeper, state]);
}

function useWarningBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const life = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [dirty]);
}
