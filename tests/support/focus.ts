import type { Page } from 'playwright-core';

/** What has the keyboard's focus, as somebody who looks at the page finds it. */
export interface SeenFocus {
  /** Its words, or its label's. */
  readonly name: string;
  /** Whether there is a line of 2 px around it, or around its row of a table. */
  readonly hasRing: boolean;
  /** Whether its middle is in the window, and nothing lies over it. */
  readonly isInView: boolean;
}

/** Null: nothing has the focus but the page as a whole. */
export const focusOn = (page: Page): Promise<SeenFocus | null> => page.evaluate(look);

/** Runs in the page. */
function look(): SeenFocus | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
  return {
    name: words.replaceAll(/\s+/g, ' ').trim(),
    hasRing: hasRing(element),
    isInView: over !== null && (element.contains(over) || over.contains(element)),
  };

  function hasRing(one: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
    const row = one.closest('tr');
    return row !== null && one !== row && one.parentElement !== null && hasRing(one.parentElement);
  }
}
