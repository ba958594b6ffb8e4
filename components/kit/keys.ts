/** For what surrounds the buttons: Enter, held down, would press again and again. */
export function ignoreHeldEnter(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
