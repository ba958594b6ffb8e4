import { useWords } from '../words/use-words.ts';

/** The way out of what the dialer refused, for a person who has mended it. */
export function AskAgain({ onAskNow }: { readonly onAskNow: () => void }) {
  const say = useWords();
  return (
    <div class="ways">
      <button type="button" onClick={onAskNow}>
        {say('link.ask-again')}
      </button>
    </div>
  );
}
