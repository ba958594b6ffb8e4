import type { Controls } from './use-controls.ts';

/** For what surrounds the buttons: Enter, held down, would press again and again. */
export function ignoreHeldEnter(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/** Escape closes the open drawer, and nothing of the page's. */
export function closeWithEscape(event: KeyboardEvent, { open, show }: Controls) {
  if (event.key !== 'Escape' || open === null) return;
  event.preventDefault();
  event.stopPropagation();
  show(null);
}
