import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

/** How long "Copied" stands, in ms. */
const SHOWN_FOR = 2_000;

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
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (copied === null) return undefined;
    onSay(wordsFor(say, copied));
    const timer = setTimeout(() => setCopied(null), SHOWN_FOR);
    return () => {
      clearTimeout(timer);
      onSay('');
    };
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
