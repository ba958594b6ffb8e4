import { useEffect } from 'preact/hooks';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { useWords } from '../words/use-words.ts';
import { useCopied } from './use-copied.ts';
import type { Words } from '../words/words.ts';

export interface CopyButtonProps {
  /** What is copied, for people: "phone". */
  readonly name: string;
  readonly value: string;
  /** Resolves to whether the value is in the clipboard. */
  readonly onCopy: (value: string) => Promise<boolean>;
  /** Tells a screen reader how it went; empty when that is over. */
  readonly onSay: (words: string) => void;
}

/** Answers in place: the words float over the row above, so nothing moves, and are no part of the value. */
export function CopyButton({ name, value, onCopy, onSay }: CopyButtonProps) {
  const say = useWords();
  const [copied, setCopied] = useCopied();

  useEffect(() => {
    if (copied === null) return undefined;
    onSay(wordsFor(say, copied));
    return () => onSay('');
  }, [copied]);

  return (
    <button
      class="tool copy"
      aria-label={say('lead.copy', { name })}
      data-said={copied === null ? undefined : wordsFor(say, copied)}
      onClick={() => void onCopy(value).then(setCopied)}
    >
      {copied === true ? <CheckIcon /> : <CopyIcon />}
    </button>
  );
}

const wordsFor = (say: Words, copied: boolean) => (copied ? say('lead.copied') : say('lead.not-copied'));
