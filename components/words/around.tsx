import type { ComponentChildren } from 'preact';

/** Stands in a message where an element goes. */
const PLACE = '\uFFFC';

interface Props {
  /** Says the message with this in its hole. */
  readonly words: (place: string) => string;
  readonly children: ComponentChildren;
}

/** A message around an element, wherever the language has it. */
export function Around({ words, children }: Props) {
  const [before, after] = words(PLACE).split(PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
