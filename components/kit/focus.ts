import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a keyboard user inside the panel when the button under the finger gives way to another form of
 * the panel: the focus goes to its `entry`. The returned function is called before the change; without
 * focus inside, nothing is focused.
 */
export function useKeptFocus(
  region: RefObject<HTMLElement | null>,
  form: string,
  entry = '[data-toggle]',
): () => void {
  const had = useRef(false);
  useLayoutEffect(() => {
    if (had.current) region.current?.querySelector<HTMLElement>(entry)?.focus();
    had.current = false;
  }, [form]);
  return () => {
    had.current = region.current?.querySelector(':focus') != null;
  };
}

/** Whoever moves or removes a row stays with it: the button that was pressed has changed its place, or is gone. */
export function useFocusAfterChange(rows: readonly unknown[]): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [rows]);
  return (id) => {
    wanted.current = id;
  };
}

/** Whether the focus is on nothing, as after what had it was taken away. */
export const isNowhere = (element: Element | null) => element === null || element === document.body;
