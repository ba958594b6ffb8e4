import type { Page } from 'playwright-core';

/** What scrolling through a box with the mouse's wheel looked like. */
export interface Scrolling {
  /** From one frame to the next, in ms. */
  readonly frames: readonly number[];
  /** Frames in which there was nothing at the box's upper edge, middle or lower edge. */
  readonly blank: number;
  /** How far it went, in px. */
  readonly distance: number;
}

/** Scrolls `box` down at `speed`, in px per second, for a second or two; `thing` is what should be seen in it. */
export async function scrollThrough(
  page: Page,
  { box, thing, speed }: { readonly box: string; readonly thing: string; readonly speed: number },
): Promise<Scrolling> {
  const place = await page.locator(box).boundingBox();
  if (place === null) throw new Error(`There is no ${box} to scroll.`);
  const watch = await page.locator(box).evaluateHandle(watchFrames, thing);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
    yDistance: -2 * speed,
    speed,
    gestureSourceType: 'mouse',
  });
  await session.detach();
  const seen = await watch.evaluate(({ end }) => end());
  await watch.dispose();
  return seen;
}

/** Runs in the page, from now until `end` is called. */
function watchFrames(box: Element, thing: string): { readonly end: () => Scrolling } {
  const { left, top, bottom, width } = box.getBoundingClientRect();
  const heights = [top + 60, (top + bottom) / 2, bottom - 20];
  const isThere = (y: number) => document.elementFromPoint(left + width / 2, y)?.closest(thing) !== null;
  const frames: number[] = [];
  const from = box.scrollTop;
  let [blank, last] = [0, performance.now()];
  let next = requestAnimationFrame(frame);
  function frame(now: number) {
    frames.push(now - last);
    last = now;
    if (!heights.every(isThere)) blank += 1;
    next = requestAnimationFrame(frame);
  }
  return {
    end() {
      cancelAnimationFrame(next);
      return { frames, blank, distance: box.scrollTop - from };
    },
  };
}

/** The value that a part of all values is not above, such as 0.95. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
