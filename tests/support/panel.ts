import type { Page } from 'playwright-core';
import { Accessibility } from './accessibility.ts';
import type { Box, Perceived } from './accessibility.ts';
import { flat, isButton, shownLead, viewOf } from './panel-view.ts';
import type { PanelView } from './panel-view.ts';

const lookEveryMs = 50;

/** The panel on a CRM page, read and used as a person does, on the build that is shipped. */
export class Panel {
  readonly #page: Page;
  readonly #accessibility: Accessibility;

  private constructor(page: Page, accessibility: Accessibility) {
    this.#page = page;
    this.#accessibility = accessibility;
  }

  static async on(page: Page): Promise<Panel> {
    return new Panel(page, await Accessibility.of(page));
  }

  /** How many panels there are: never more than one. */
  async count(): Promise<number> {
    return (await this.#regions()).length;
  }

  async read(): Promise<PanelView> {
    return viewOf((await this.#regions())[0]);
  }

  /** Looks until the panel is as wanted. Throws after `timeoutMs`, telling what it showed last. */
  async waitFor(isWanted: (view: PanelView) => boolean, timeoutMs = 10_000): Promise<PanelView> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const view = await this.read();
      if (isWanted(view)) return view;
      if (Date.now() > end) {
        throw new Error(`The panel did not get there in ${timeoutMs} ms: ${JSON.stringify(view)}`);
      }
      await this.#page.waitForTimeout(lookEveryMs);
    }
  }

  waitForLead(leadId: string, timeoutMs?: number): Promise<PanelView> {
    return this.waitFor((view) => shownLead(view).leadId === leadId, timeoutMs);
  }

  /** Presses the button of that name in the panel with the mouse. */
  async press(name: string): Promise<void> {
    await this.#accessibility.click(await this.#named(name, isButton));
  }

  /** Puts the keyboard's focus on the button of that name. */
  async focus(name: string): Promise<void> {
    await this.#accessibility.focus(await this.#named(name, isButton));
  }

  /** Types into the field of that name, in place of what is there. */
  async fill(name: string, text: string): Promise<void> {
    const isField = (node: Perceived) => !isButton(node) && !/Text(?:Box)?$/.test(node.role);
    await this.#accessibility.fill(await this.#named(name, isField), text);
  }

  /** Gives the panel a style that no page can: for what happens when it is not to be seen. */
  async style(name: string, value: string): Promise<void> {
    const [region] = await this.#regions();
    if (region === undefined) throw new Error('There is no panel.');
    await this.#accessibility.style(region, name, value);
  }

  async #named(name: string, kind: (node: Perceived) => boolean): Promise<Perceived> {
    const nodes = (await this.#regions()).flatMap(flat).filter(kind);
    const found = nodes.find((node) => node.name === name);
    if (found !== undefined) return found;
    const names = nodes.map((node) => `"${node.name}"`).join(', ');
    throw new Error(`The panel has nothing named "${name}". It has: ${names || 'nothing'}.`);
  }

  /** Where it, or its button of that name, is in the window. Throws when there is none. */
  async box(button?: string): Promise<Box> {
    if (button !== undefined) return this.#accessibility.box(await this.#named(button, isButton));
    const [region] = await this.#regions();
    if (region === undefined) throw new Error('There is no panel.');
    return this.#accessibility.box(region);
  }

  /** The name of what has the keyboard's focus, in the panel or in the page around it; null: nothing has. */
  focused(): Promise<string | null> {
    return this.#accessibility.focused();
  }

  #regions(): Promise<Perceived[]> {
    return this.#accessibility.find('region', 'Screen pop');
  }
}
