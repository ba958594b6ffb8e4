import { act } from 'preact/test-utils';

/* A surface on a page, found and used by names as a person does. */

export const host = document.createElement('div');
document.body.append(host);

const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent;
const buttons = () => [...host.querySelectorAll('button')];

/** The names of all buttons inside `selector`, in reading order. */
export const namesIn = (selector: string) =>
  [...host.querySelectorAll(`${selector} button`)].map((one) => nameOf(one));

export function button(name: string): HTMLButtonElement {
  const named = buttons().find((one) => nameOf(one) === name);
  if (named === undefined) throw new Error(`no button "${name}", only ${buttons().map(nameOf).join(', ')}`);
  return named;
}

export const has = (name: string) => buttons().some((one) => nameOf(one) === name);
export const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

/** Presses one button after the other. */
export async function press(...names: readonly string[]) {
  for (const name of names) await act(() => button(name).click());
}

export function field(label: string): HTMLInputElement {
  const labelled = [...host.querySelectorAll('label')].find((one) => one.textContent === label);
  const id = labelled?.htmlFor;
  const found =
    id === undefined ? host.querySelector(`[aria-label="${label}"]`) : document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  return found;
}

export async function type(label: string, text: string) {
  const input = field(label);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What describes an element to a screen reader. */
export const descriptionOf = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

export async function key(target: Element, init: KeyboardEventInit): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  await act(() => void target.dispatchEvent(event));
  return event;
}

export const text = (selector: string) => host.querySelector(selector)?.textContent;
