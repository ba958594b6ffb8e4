import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';

interface BackNoticeProps {
  readonly onDiscard: () => void;
}

/** What was typed into a page that was closed is in this one again. */
export function BackNotice({ onDiscard }: BackNoticeProps) {
  const say = useWords();
  return (
    <Notice role="status" tone="quiet" title={say('options.back.title')} why={say('options.back.why')}>
      <div class="ways">
        <button type="button" onClick={onDiscard}>
          {say('options.back.discard')}
        </button>
      </div>
    </Notice>
  );
}
