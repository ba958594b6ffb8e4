/*
 * Keys that are pressed in the panel are the panel's: a page that takes every key for a shortcut, or fetches
 * every focus back, must not hear of them. Only who listens on the window first can see to that, so the
 * resident script does, before the page has any script; it hands the keys to the panel, which lives in the
 * same isolated world.
 */

/** The panel's element in the page. */
export const TAG = 'screen-pop-panel';

/** What a page may act on before it reaches the panel. Focus needs no handing over: it is where it is. */
const SHIELDED = 'keydown keypress keyup focusin focusout'.split(' ');

declare global {
  /** The panel's own hearing, once it is there. */
  var screenPopKeys: ((event: KeyboardEvent) => void) | undefined;
}

/** For the resident script, when the document starts. */
export function shieldKeys(signal: AbortSignal): void {
  const shield = (event: Event) => {
    if (!(event.target instanceof Element) || event.target.localName !== TAG) return;
    event.stopImmediatePropagation();
    // What a script of the page makes up is no key that a person has pressed.
    if (event instanceof KeyboardEvent && event.isTrusted) globalThis.screenPopKeys?.(event);
  };
  for (const type of SHIELDED) globalThis.addEventListener(type, shield, { capture: true, signal });
}

/** For the panel: what was pressed comes to the element in `root` that has the focus, and goes no further. */
export function takeKeys(root: ShadowRoot, signal: AbortSignal): void {
  const take = (event: KeyboardEvent) => {
    const { key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
    const pressed = { key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey };
    // Not a KeyboardEvent: those that a script makes leave the shadow root in Firefox, whatever they are told.
    const own = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), pressed);
    if (root.activeElement?.dispatchEvent(own) === false) event.preventDefault();
  };
  globalThis.screenPopKeys = take;
  signal.addEventListener('abort', () => {
    // A newer panel may have taken over.
    if (globalThis.screenPopKeys === take) globalThis.screenPopKeys = undefined;
  });
}
