import { useLayoutEffect, useRef } from 'preact/hooks';

/** When an agent is closed, the focus goes back to their row; the page's address alone moves nothing. */
export function useReturnFocus(user: string | null): { readonly hasMoved: boolean } {
  const last = useRef<string | null | undefined>(undefined);
  const before = last.current;
  useLayoutEffect(() => {
    if (before != null && user === null && isNowhere(document.activeElement)) {
      const rows = document.querySelectorAll<HTMLElement>('a[data-user]');
      const row = [...rows].find((one) => one.dataset['user'] === before) ?? rows[0];
      row?.focus({ preventScroll: true });
    }
    last.current = user;
  }, [user]);
  return { hasMoved: before !== undefined && before !== user };
}

const isNowhere = (element: Element | null) => element === null || element === document.body;
