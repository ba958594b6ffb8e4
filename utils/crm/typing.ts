/** Where a caret can be. A frame of another origin keeps to itself what has the focus in it. */
const FIELD = 'iframe,:read-write';

/**
 * Whether somebody may be typing in the page: it has the keyboard, and the caret is in a field. A field that the
 * page has focused by itself, before anybody touched the page, does not count.
 */
export function isTyping({ document, navigator }: Window): boolean {
  return (
    document.hasFocus() &&
    navigator.userActivation.hasBeenActive &&
    focused(document)?.matches(FIELD) === true
  );
}

/** What has the focus, inside open shadow roots and frames of the same origin too. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  const inside = active?.shadowRoot ?? (active instanceof HTMLIFrameElement ? active.contentDocument : null);
  return (inside && focused(inside)) ?? active;
}
