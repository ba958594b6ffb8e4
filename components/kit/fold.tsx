import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldProps {
  /** The page's address with `#id` leads here. */
  readonly id?: string;
  readonly title: ComponentChildren;
  /** Open, until a person closes it. */
  readonly isWanted?: boolean;
  /** Something in it stands in the way of a save: it cannot stay closed. */
  readonly isWrong: boolean;
  /** A search looks for something else. */
  readonly isHidden?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the page that not everybody needs. */
export function Fold({ id, title, isWanted = false, isWrong, isHidden, children }: FoldProps) {
  const [open, setOpen] = useState(isWanted);
  useEffect(() => setOpen(isWanted), [isWanted]);
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  return (
    <details
      id={id}
      hidden={isHidden}
      open={open || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
