import { render } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsPage } from '../../../../components/options/options-page.tsx';
import { english } from '../../../../components/words/english.ts';
import type { Words } from '../../../../components/words/words.ts';
import type { OptionsServices } from '../../../../components/options/services.ts';

/** The whole options page, whether or not the guided set-up comes first. */
export async function openPage(services: OptionsServices) {
  const page = await openFirst(services);
  if (page.find('All settings') !== undefined) await page.press('All settings');
  return page;
}

/** The options page as a person finds it: by labels, names and words. */
export async function openFirst(services: OptionsServices, words: Words = english) {
  closePage();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(() => render(<OptionsPage {...{ services, words }} reportWords={english} />, place));
  await settle();

  const page = {
    place,
    field(label: string): HTMLInputElement {
      const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      const input = found && document.getElementById(found.htmlFor);
      if (!(input instanceof HTMLInputElement)) throw new Error(`no field labelled ${label}`);
      return input;
    },
    /** An input of a row, which has a name and no label of its own. */
    cell(name: string): HTMLInputElement {
      const found = place.querySelector(`input[aria-label="${name}"]`);
      if (!(found instanceof HTMLInputElement)) throw new Error(`no cell named ${name}`);
      return found;
    },
    select(name: string): HTMLSelectElement {
      const label = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === name);
      const found = label
        ? document.getElementById(label.htmlFor)
        : place.querySelector(`[aria-label="${name}"]`);
      if (!(found instanceof HTMLSelectElement)) throw new Error(`no choice named ${name}`);
      return found;
    },
    find(name: string): HTMLButtonElement | undefined {
      return [...place.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
      );
    },
    button(name: string): HTMLButtonElement {
      const found = page.find(name);
      if (found === undefined) throw new Error(`no button named ${name}`);
      return found;
    },
    type: (label: string, text: string) => typeInto(page.field(label), text),
    /** The same for several lines. */
    async paste(label: string, text: string) {
      const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      const input = found && document.getElementById(found.htmlFor);
      if (!(input instanceof HTMLTextAreaElement)) throw new Error(`no text labelled ${label}`);
      await typeInto(input, text);
    },
    /** Keys pressed where the focus is. Enter sends the form, as browsers do, unless somebody has taken the key. */
    async key(key: string) {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await act(() => {
        target.dispatchEvent(event);
        if (key === 'Enter' && !event.defaultPrevented && target instanceof HTMLInputElement) {
          target.form?.requestSubmit();
        }
      });
      await settle();
      return event;
    },
    typeInCell: (name: string, text: string) => typeInto(page.cell(name), text),
    async choose(name: string, choice: string) {
      const select = page.select(name);
      await act(() => {
        select.selectedIndex = [...select.options].findIndex(({ text }) => text === choice);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    async tick(input: HTMLInputElement) {
      await act(() => input.click());
      await settle();
    },
    async press(name: string) {
      await act(() => {
        page.button(name).focus();
        page.button(name).click();
      });
      await settle();
    },
    /** The words tied to a field by `aria-describedby`. */
    notesOf: (label: string) => page.notesAt(page.field(label)),
    notesAt(input: Element): string {
      const ids = input.getAttribute('aria-describedby') ?? '';
      return ids
        .split(' ')
        .filter(Boolean)
        .map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`)
        .join(' | ');
    },
    /** What live regions say. */
    said: () => [...place.querySelectorAll('[role=status]')].map((region) => region.textContent).join(' | '),
    alerts: () =>
      [...place.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join(' | '),
    text: () => place.textContent,
  };
  return page;
}

/** A page that is gone listens no more. */
export function closePage(): void {
  for (const place of document.body.children) render(null, place);
  document.body.replaceChildren();
}

async function typeInto(input: HTMLInputElement | HTMLTextAreaElement, text: string) {
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Lets promises, effects and what they set off come to rest. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}
