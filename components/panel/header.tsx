import { CloseIcon, CollapseIcon } from '../icons/icons.tsx';
import type { Tone } from '../tone.ts';
import type { useMoving } from './use-moving.ts';

interface Props {
  readonly tone: Tone;
  readonly title: string;
  /** A running clock beside the title. */
  readonly clock?: string;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: () => void;
  readonly onDismiss?: (() => void) | undefined;
}

/** The state in words, the way to move the panel, and the ways out of sight. */
export function Header({ tone, title, clock, moving, onCollapse, onDismiss }: Props) {
  return (
    <header class="header" {...moving.pointer}>
      <button
        class="handle"
        data-handle
        aria-label="Move"
        title="Drag, or use the arrow keys"
        {...moving.keyboard}
      />
      <span class={`dot ${tone}`} />
      <p class="state">
        <b>{title}</b>
        {clock !== undefined && <span class="clock">{clock}</span>}
      </p>
      <button class="tool" aria-label="Collapse" data-toggle onClick={onCollapse}>
        <CollapseIcon />
      </button>
      {onDismiss && (
        <button class="tool" aria-label="Dismiss" onClick={onDismiss}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}
