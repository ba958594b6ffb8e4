import type { ComponentChildren } from 'preact';
import { CloseIcon } from './icons.tsx';
import type { Tone } from './tone.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly tone: Tone;
  /** `now` empty: there is nothing to do. */
  readonly words: { readonly title: string; readonly now: string };
  /** The number it is about, if it is not on screen anyway. */
  readonly about: string;
  /** Null: it cannot be closed. */
  readonly onClose: (() => void) | null;
  readonly children?: ComponentChildren;
}

/** What came of something asked for, and the ways on. */
export function Message({ tone, words, about, onClose, children }: Props) {
  const say = useWords();
  return (
    <div class={`banner closable ${tone}`}>
      <b>{words.title}</b>
      {about !== '' && <p dir="auto">{about}</p>}
      {words.now !== '' && <p>{words.now}</p>}
      {onClose !== null && (
        <button class="tool" aria-label={say('control.close-message')} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
      {children}
    </div>
  );
}
