import type { Tone } from '../kit/tone.ts';
import type { useMoving } from './use-moving.ts';

interface Props {
  readonly tone: Tone;
  readonly title: string;
  readonly detail?: string;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onExpand: () => void;
}

/** The panel at its smallest: one button that opens it, and moves like it. */
export function Pill({ tone, title, detail, moving, onExpand }: Props) {
  return (
    <button
      class="pill"
      aria-expanded={false}
      data-handle
      data-toggle
      {...moving.pointer}
      {...moving.keyboard}
      onClick={(click) => {
        if (!moving.wasDragged(click)) onExpand();
      }}
    >
      <span class={`dot ${tone}`} />
      <b>{title}</b>
      {detail !== undefined && <span class="clock">{detail}</span>}
    </button>
  );
}
