import { useWords } from '../words/use-words.ts';

interface BackNoticeProps {
  readonly onDiscard: () => void;
}

/** What was typed into a page that was closed is in this one again. */
export function BackNotice({ onDiscard }: BackNoticeProps) {
  const say = useWords();
  return (
    <div class="notice back" role="status">
      <div>
        <strong>{say('options.back.title')}</strong>
        <p>{say('options.back.why')}</p>
      </div>
      <button type="button" onClick={onDiscard}>
        {say('options.back.discard')}
      </button>
    </div>
  );
}
