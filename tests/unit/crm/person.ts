/* What a browser does when a person acts, in happy-dom, where all events are made by scripts. */

/** An event that counts as a person's own. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export const tell = (target: EventTarget, name: string) =>
  target.dispatchEvent(trusted(new Event(name, { bubbles: true, composed: true, cancelable: true })));

export function enter(target: EventTarget) {
  target.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

/** Types into a field, from the first key to the last. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  tell(field, 'focusin');
  tell(field, 'beforeinput');
  field.value = text;
  tell(field, 'input');
}

export function leave(field: Element) {
  tell(field, 'change');
  tell(field, 'focusout');
}

export interface Browser {
  /** Whether a person has touched the page at all. */
  touched: boolean;
  hasFocus: boolean;
}

/** What happy-dom lacks of a window, as a test sets it. */
export function completed(view: Window): Browser {
  const browser: Browser = { touched: false, hasFocus: true };
  const { document } = view;
  Object.defineProperty(view.navigator, 'userActivation', {
    configurable: true,
    value: {
      get hasBeenActive() {
        return browser.touched;
      },
    },
  });
  document.hasFocus = () => browser.hasFocus;
  document.createEvent = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    return Object.assign(leaving, { initEvent: () => {}, returnValue: '' });
  };
  return browser;
}
