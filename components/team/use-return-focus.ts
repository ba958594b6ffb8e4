import { useLayoutEffect, useRef } from 'preact/hooks';
import { isNowhere } from '../kit/focus.ts';

/** When an agent is closed, the focus goes back to their row; the page's address alone moves nothing. */
export function useReturnFocus(user: string | null): { readonly hasMoved: boolean } {
  const last = useRef<string | null | undefined>(undefined);
  const before = last.current;
  useLayoutEffect(() => {
    if (before != null && user === null && isNowhere(document.activeElement)) {
      const rows = document.querySelectorAll<HTMLElement>('a[data-user]');
      const row = [...rows].find((one) => one.dataset['user'] === before) ?? rows[0];
      row?.focus({ preventScroll: true });
      // Whoever goes on by keyboard has to see where they are; for the mouse the table stays where it is.
      if (row?.matches(':focus-visible')) row.scrollIntoView({ block: 'nearest' });
    }
    last.current = user;
  }, [user]);
  return { hasMoved: before !== undefined && before !== user };
}
