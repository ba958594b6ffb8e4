/*
 * Whether a click on the panel is a person's, who saw what they clicked. The page around it is somebody
 * else's: it may send clicks of its own, lay something over the panel, or a new lead may come under the
 * pointer in the moment of the click.
 */

export interface ClickGuard {
  /** Call after every draw: what is shown, and the element that shows it; null when there is none. */
  drawn(shown: string, target: Element | null): void;
  /** `no`: not a person's click. `unsure`: a person's, but not surely meant for what is there. */
  judge(event: Event): 'yes' | 'unsure' | 'no';
}

/** What changed its place or its meaning so lately may not have been what the hand was aiming at; in ms. */
const SETTLED_MS = 500;

/** `now` in milliseconds. Ends with `signal`. */
export function createClickGuard(host: Element, now: () => number, signal: AbortSignal): ClickGuard {
  let target: Element | null = null;
  let last = '';
  let changedAt = now();
  let visible: boolean | null = null;

  const observer = observeVisibility((isVisible) => (visible = isVisible));
  signal.addEventListener('abort', () => observer?.disconnect());

  function remember(shown: string) {
    const { x, y, width, height } = target?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
    const is = [shown, x, y, width, height].join(' ');
    if (is === last) return;
    last = is;
    changedAt = now();
  }

  let shown = '';
  return {
    drawn(text, element) {
      shown = text;
      if (element !== target) {
        if (target !== null) observer?.unobserve(target);
        visible = null;
        target = element;
        if (element !== null) observer?.observe(element);
      }
      remember(shown);
    },
    judge(event) {
      if (!event.isTrusted) return 'no';
      remember(shown);
      if (now() - changedAt < SETTLED_MS || visible === false || isCovered(target, host, event))
        return 'unsure';
      return 'yes';
    },
  };
}

/**
 * The browser's own judgement, effects and covering elements included (IntersectionObserver v2). Only
 * Chromium has it; elsewhere the element at the middle of the target has to do.
 */
function observeVisibility(told: (visible: boolean) => void): IntersectionObserver | null {
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  return new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry !== undefined) told('isVisible' in entry && entry.isVisible === true);
  }, options);
}

/**
 * Looked at from outside, a closed shadow root is its host: anything else lies over the panel. Asked at
 * the middle and, for a pointer, where it pressed; the corners are round.
 */
function isCovered(target: Element | null, host: Element, event: Event): boolean {
  if (target === null) return true;
  const { x, y, width, height } = target.getBoundingClientRect();
  const pressed = event instanceof MouseEvent && event.detail > 0 ? [[event.clientX, event.clientY]] : [];
  const points = [[x + width / 2, y + height / 2], ...pressed];
  return points.some(([left = 0, top = 0]) => document.elementFromPoint(left, top) !== host);
}
