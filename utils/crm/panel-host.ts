import { TAG, takeKeys } from './key-shield.ts';

/*
 * The panel's foothold in a page of somebody else's: an element on the top layer with a closed shadow
 * root, which the page's key handlers, focus traps and re-rendering leave alone. Its look is the style
 * sheet's affair: important rules for `:host` inside win over whatever the page says outside.
 */

/** What the page must not hear of: it might take a key for its own or pull the focus back. */
const KEPT_IN = (
  'keydown keypress keyup beforeinput input change paste copy cut focusin focusout ' +
  'pointerdown pointerup mousedown mouseup click dblclick touchstart touchend wheel contextmenu ' +
  'dragstart selectstart'
).split(' ');

export interface PanelHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the panel back where it belongs, should the page have moved or removed it. */
  ensure(): void;
}

/** Mounts the host; a host left behind by an older version of the extension goes. Ends with `signal`. */
export function mountPanelHost(document: Document, css: string, signal: AbortSignal): PanelHost {
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation(), { signal });

  takeKeys(root, signal);

  function ensure() {
    if (signal.aborted) return;
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    const home = modalIn(document) ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  /** The last to enter the top layer is in front: go in again when something else has entered. */
  function raise(event: Event) {
    if (event.target === host || signal.aborted) return;
    if (host.matches(':popover-open')) host.hidePopover();
    ensure();
  }

  const observer = new MutationObserver(ensure);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributeFilter: ['popover'] });
  document.addEventListener('toggle', raise, { capture: true, signal });
  document.addEventListener('fullscreenchange', raise, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  ensure();
  return { element: host, root, ensure };
}

/** An open modal dialog makes all else inert, so the panel has to go inside. */
const modalIn = (document: Document) => [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
