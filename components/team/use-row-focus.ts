import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many rows Page Up and Page Down go. */
const PAGE = 10;

export interface RowFocus {
  /** The row that is reached by Tab; null: there is none. It has to be in the page. */
  readonly index: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/**
 * One tab stop for all rows of `body`, whose links carry `data-user`; the arrow keys go from row to row. A row
 * keeps the focus wherever it moves, and for the keyboard stays in view; one that is gone leaves the focus to the one
 * in its place.
 */
export function useRowFocus(
  body: RefObject<HTMLElement | null>,
  users: readonly string[],
  selected: string | null,
): RowFocus {
  const [active, setActive] = useState<string | null>(null);
  const place = useRef(0);
  const wanted = useRef<string | null>(null);
  // Read before the rows are moved: a row that is moved or taken away loses the focus.
  const focused = focusedIn(body.current);
  const index = indexIn(users, active ?? selected, focused === null ? 0 : place.current);

  useLayoutEffect(() => {
    const isKept = wanted.current === null;
    const user = wanted.current ?? (focused === null || index === null ? null : (users[index] ?? null));
    wanted.current = null;
    if (index !== null) place.current = index;
    const link = user === null ? undefined : linkOf(body.current, user);
    if (link === undefined) return;
    if (link !== document.activeElement) link.focus({ preventScroll: isKept });
    if (!isKept || focused === null) return;
    if (!focused.wasSeen || !link.matches(':focus-visible')) focused.scrollBack();
    else if (!isSeen(link)) link.scrollIntoView({ block: 'nearest' });
  });

  return {
    index,
    onKeyDown(event) {
      const at = users.indexOf(userOf(event.target) ?? '');
      const to = at === -1 ? null : targetOf(event, at, users.length - 1);
      const user = to === null ? undefined : users[to];
      if (user === undefined) return;
      event.preventDefault();
      wanted.current = user;
      setActive(user);
    },
    onFocusIn(event) {
      const user = userOf(event.target);
      if (user !== null) setActive(user);
    },
  };
}

/** The row to be reached: that of `user`, else the one in its former place. */
function indexIn(users: readonly string[], user: string | null, former: number): number | null {
  if (users.length === 0) return null;
  const found = user === null ? -1 : users.indexOf(user);
  return found === -1 ? Math.min(former, users.length - 1) : found;
}

function targetOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number, last: number): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

interface Focused {
  /** Whether the row with the focus stands in the part of the table that is seen. */
  readonly wasSeen: boolean;
  /** For who goes by the mouse or has scrolled away: the browser itself goes after a row that is moved. */
  readonly scrollBack: () => void;
}

function focusedIn(body: HTMLElement | null): Focused | null {
  const { activeElement } = document;
  if (activeElement === null || body?.contains(activeElement) !== true) return null;
  if (userOf(activeElement) === null) return null;
  const boxes = [body.closest('[data-scrolls]'), document.scrollingElement].flatMap((box) =>
    box === null ? [] : [{ box, top: box.scrollTop }],
  );
  return {
    wasSeen: isSeen(activeElement),
    scrollBack() {
      for (const { box, top } of boxes) if (box.scrollTop !== top) box.scrollTop = top;
    },
  };
}

/** Above the lower edge of the box that scrolls, and below the header that stays there. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const box = element.closest('[data-scrolls]');
  const head = box?.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const edges = box?.getBoundingClientRect();
  const from = Math.max(0, edges?.top ?? 0) + head;
  return top >= from && bottom <= Math.min(globalThis.innerHeight, edges?.bottom ?? Infinity);
}

const userOf = (target: unknown): string | null =>
  target instanceof HTMLElement ? (target.dataset['user'] ?? null) : null;

function linkOf(body: HTMLElement | null, user: string): HTMLElement | undefined {
  const links = body?.querySelectorAll<HTMLElement>('[data-user]') ?? [];
  return [...links].find((link) => link.dataset['user'] === user);
}
