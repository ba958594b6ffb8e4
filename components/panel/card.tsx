import type { ComponentChildren } from 'preact';
import type { Tone } from '../kit/tone.ts';
import { Header } from './header.tsx';
import { Pill } from './pill.tsx';
import type { useMoving } from './use-moving.ts';

interface Props {
  readonly tone: Tone;
  readonly title: string;
  /** A running clock beside the title. */
  readonly clock?: string;
  readonly collapsed: boolean;
  /** All that is seen when collapsed; without it, the title. */
  readonly pill?: { readonly title: string; readonly detail: string };
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onDismiss?: (() => void) | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** The panel's form: a card under a header, or a pill. */
export function Card({ collapsed, pill, onCollapse, onKeyDown, children, ...header }: Props) {
  if (collapsed) return <Pill {...header} {...pill} onExpand={() => onCollapse(false)} />;
  return (
    <div class="card" onKeyDown={onKeyDown}>
      <Header {...header} onCollapse={() => onCollapse(true)} />
      {children}
    </div>
  );
}
