import type { Mending, OptionsSection } from './mending.ts';
import { useWords } from '../words/use-words.ts';

/** The ways out of what is wrong, as far as the popup's owner goes them. */
export interface WaysOut {
  readonly onAskNow: () => void;
  /** Null: wherever they begin. */
  readonly onOpenOptions: (section: OptionsSection | null) => void;
  readonly onOpenTeam: () => void;
}

interface Props extends WaysOut {
  readonly mending: Mending | null;
  /** What asking again is called; null: it is of no use. */
  readonly again: string | null;
}

export function Ways({ mending, again, onAskNow, onOpenOptions, onOpenTeam }: Props) {
  const say = useWords();
  if (mending === null && again === null) return null;
  return (
    <div class="ways">
      {mending !== null && (
        <button
          class="primary"
          onClick={() => (mending.page === 'team' ? onOpenTeam() : onOpenOptions(mending.section))}
        >
          {say(`popup.mend.${mending.promise}`)}
        </button>
      )}
      {again !== null && (
        <button class="outlined" onClick={onAskNow}>
          {again}
        </button>
      )}
    </div>
  );
}
