import { useEffect } from 'preact/hooks';
import { closeWithEscape } from '../controls/keys.ts';
import type { Controls } from '../controls/use-controls.ts';

/** Escape closes the open drawer, wherever the focus is; the next one is the browser's and closes the popup. */
export function useEscape(controls: Controls): void {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('keydown', (event) => closeWithEscape(event, controls), {
      signal: listening.signal,
    });
    return () => listening.abort();
  });
}
