const NAMES = ['aria-label', 'title', 'placeholder', 'data-said'] as const;

/** All that a person, or a screen reader, is given at a place, but for what is in the places left out. */
export function seenAt(place: Element, leftOut = ':not(*)'): readonly string[] {
  const elements = [...place.querySelectorAll('*')].filter((one) => one.closest(leftOut) === null);
  const names = elements.flatMap((one) => NAMES.map((name) => one.getAttribute(name) ?? ''));
  const texts = elements.flatMap((one) =>
    [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  );
  return [...names, ...texts].filter((text) => text.trim() !== '');
}
