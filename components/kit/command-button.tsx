import type { ButtonHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';

/** Two presses of a button closer than this are one, by an unsteady finger; in ms. */
const APART = 400;

interface Props extends ButtonHTMLAttributes {
  /** Seen and reached as ever, but does nothing. */
  readonly off?: boolean;
  /** Whether it sends nothing, so that pressing it again soon is no harm. */
  readonly harmless?: boolean;
  /** The click comes along, so that the owner can tell a person's from a script's. */
  readonly onPress: (click: MouseEvent) => void;
}

/**
 * A button for what must not happen twice. The second half of a double click counts for nothing, not even
 * on a button that came under the pointer with the first. While off it keeps the focus.
 */
export function CommandButton({ off = false, harmless = false, onPress, ...rest }: Props) {
  const last = useRef(-APART);
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={off || undefined}
      onClick={(click) => {
        const soon = !harmless && click.timeStamp - last.current < APART;
        last.current = click.timeStamp;
        if (off || soon || click.detail > 1) click.preventDefault();
        else onPress(click);
      }}
    />
  );
}
