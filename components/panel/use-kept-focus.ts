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
