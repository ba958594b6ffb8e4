import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Range } from './table-window.ts';
import { rangeSeen } from './table-window.ts';

/** The height of a row before one could be measured, in px. */
const ROW_HEIGHT = 36;

export interface RowWindow {
  readonly seen: Range;
  /** Of every row, in px. */
  readonly height: number;
}

/**
 * Which rows of `body` are in view, whoever scrolls: the page or the box around the table. Rows are of one
 * height, which is measured, as people enlarge their text; `form` names what it depends on.
 */
export function useRowWindow(body: RefObject<HTMLElement | null>, form: string): RowWindow {
  const [shown, setShown] = useState<RowWindow>({
    seen: rangeSeen(0, ROW_HEIGHT, 0, 800),
    height: ROW_HEIGHT,
  });

  useLayoutEffect(() => {
    const measure = () => {
      if (body.current === null) return;
      const now = windowOf(body.current);
      setShown((last) => (isSame(last, now) ? last : now));
    };
    const ended = new AbortController();
    const { signal } = ended;
    // Scrolling does not bubble; capturing hears of every box that scrolls.
    document.addEventListener('scroll', measure, { capture: true, passive: true, signal });
    globalThis.addEventListener('resize', measure, { signal });
    const sizes = new ResizeObserver(measure);
    if (body.current !== null) sizes.observe(body.current);
    measure();
    return () => {
      ended.abort();
      sizes.disconnect();
    };
  }, [form]);

  return shown;
}

function windowOf(body: HTMLElement): RowWindow {
  const row = body.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
  const height = row > 0 ? row : ROW_HEIGHT;
  const box = body.closest('[data-scrolls]')?.getBoundingClientRect();
  const from = Math.max(0, box?.top ?? 0);
  const to = Math.min(globalThis.innerHeight, box === undefined || box.height === 0 ? Infinity : box.bottom);
  return { seen: rangeSeen(body.getBoundingClientRect().top, height, from, Math.max(from, to)), height };
}

const isSame = (a: RowWindow, b: RowWindow) =>
  a.seen.first === b.seen.first && a.seen.end === b.seen.end && a.height === b.height;
