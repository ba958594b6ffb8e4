import type { Page } from 'playwright-core';
import { Accessibility } from './accessibility.ts';

const lookEveryMs = 50;
const patienceMs = 10_000;
/** More than there is to press on a whole page. */
const MOST_PRESSES = 200;

/** Somebody at a page who has a keyboard and a screen reader, and nothing else. */
export interface Keyboard {
  press(keys: string): Promise<void>;
  /** Types in place of what the field has. */
  type(text: string): Promise<void>;
  /** Goes on until the focus is on what has this name. */
  to(name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Waits until the focus is on what has this name. */
  isOn(name: string): Promise<void>;
  /** The same; gives what is read out with it: that it is wrong, and the words tied to it. */
  told(name: string): Promise<{ readonly isWrong: boolean; readonly words: string }>;
}

export async function keyboardOn(page: Page): Promise<Keyboard> {
  const { keyboard } = page;
  const accessibility = await Accessibility.of(page);

  async function isOn(name: string) {
    const end = Date.now() + patienceMs;
    for (;;) {
      const now = await accessibility.focused();
      if (now === name) return;
      if (Date.now() > end) throw new Error(`The focus is not on "${name}" but on "${now ?? 'nothing'}".`);
      await page.waitForTimeout(lookEveryMs);
    }
  }

  return {
    press: (keys) => keyboard.press(keys),
    async type(text) {
      await keyboard.press('Control+A');
      await keyboard.type(text);
    },
    async to(name, key = 'Tab') {
      const passed = new Set<string>();
      for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
        const now = await accessibility.focused();
        if (now === name) return;
        passed.add(now ?? 'nothing');
        await keyboard.press(key);
      }
      throw new Error(`${key} does not lead to "${name}", but to: ${[...passed].join(', ')}.`);
    },
    isOn,
    async told(name) {
      await isOn(name);
      return page.locator(':focus').evaluate((field) => {
        const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
        return {
          isWrong: field.getAttribute('aria-invalid') === 'true',
          words: ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
        };
      });
    },
  };
}
