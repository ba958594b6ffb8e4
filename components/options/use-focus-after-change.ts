import { useLayoutEffect, useRef } from 'preact/hooks';

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
