import type { Fix, OptionsSection } from './fix.ts';
import { useWords } from '../words/use-words.ts';

/** The ways out of what is wrong, as far as the popup's owner goes them. */
export interface FixHandlers {
  readonly onAskNow: () => void;
  /** Null: wherever they begin. */
  readonly onOpenOptions: (section: OptionsSection | null) => void;
  readonly onOpenTeam: () => void;
}

interface Props extends FixHandlers {
  readonly fix: Fix | null;
  /** What asking again is called; null: it is of no use. */
  readonly again: string | null;
}

export function FixActions({ fix, again, onAskNow, onOpenOptions, onOpenTeam }: Props) {
  const say = useWords();
  if (fix === null && again === null) return null;
  return (
    <div class="ways">
      {fix !== null && (
        <button
          class="primary"
          onClick={() => (fix.page === 'team' ? onOpenTeam() : onOpenOptions(fix.section))}
        >
          {say(`popup.mend.${fix.promise}`)}
        </button>
      )}
      {again !== null && <button onClick={onAskNow}>{again}</button>}
    </div>
  );
}
