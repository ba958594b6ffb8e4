import { useWords } from '../words/use-words.ts';

interface Props {
  /** Whether asking the dialer again can bring anything. */
  readonly canAsk: boolean;
  readonly inOptions: boolean;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** The buttons that lead out of trouble. */
export function FixActions({ canAsk, inOptions, onAskNow, onOpenOptions }: Props) {
  const say = useWords();
  if (!canAsk && !inOptions) return null;
  return (
    <div class="ways">
      {canAsk && <button onClick={onAskNow}>{say('link.ask-again')}</button>}
      {inOptions && <button onClick={onOpenOptions}>{say('link.options')}</button>}
    </div>
  );
}
