import { useEffect } from 'preact/hooks';
import type { Controls } from './use-controls.ts';

/** Escape closes the open drawer, and nothing of the page's. */
export function closeWithEscape(event: KeyboardEvent, { open, show }: Controls) {
  if (event.key !== 'Escape' || open === null) return;
  event.preventDefault();
  event.stopPropagation();
  show(null);
}

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
