import type { HTMLAttributes } from 'preact';
import { useWords } from '../words/use-words.ts';
import { CloseIcon } from './icons.tsx';
import type { Tone } from './tone.ts';

interface NoticeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onClose'> {
  readonly tone: Tone;
  /** What is the matter. */
  readonly title: string;
  /** What it is about, as the dialer or a person wrote it; this and what follows is left out when it is empty. */
  readonly about?: string;
  readonly why?: string;
  readonly now?: string;
  /** Missing: it cannot be closed. */
  readonly onClose?: (() => void) | null;
}

/** What is the matter, why, what now; and as its children the ways out. */
export function Notice({ tone, title, about, why, now, onClose, children, ...rest }: NoticeProps) {
  const say = useWords();
  return (
    <div {...rest} class={`notice ${tone}`}>
      <b>{title}</b>
      {about && <p dir="auto">{about}</p>}
      {why && <p>{why}</p>}
      {now && <p>{now}</p>}
      {onClose && (
        <button class="tool" aria-label={say('control.close-message')} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
      {children}
    </div>
  );
}
