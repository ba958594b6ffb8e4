import { CloseIcon, CollapseIcon } from '../kit/icons.tsx';
import type { Tone } from '../kit/tone.ts';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

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
  const say = useWords();
  return (
    <header class="header" {...moving.pointer}>
      <button
        class="handle"
        data-handle
        aria-label={say('panel.move')}
        title={say('panel.move-how')}
        {...moving.keyboard}
      />
      <span class={`dot ${tone}`} />
      <p class="state">
        <b>{title}</b>
        {clock !== undefined && <span class="clock">{clock}</span>}
      </p>
      <button class="tool" aria-label={say('panel.collapse')} data-toggle onClick={onCollapse}>
        <CollapseIcon />
      </button>
      {onDismiss && (
        <button class="tool" aria-label={say('panel.dismiss')} onClick={onDismiss}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}
