import type { PauseCodeRow } from '../../utils/settings/values/control-rows.ts';
import { useWords } from '../words/use-words.ts';
import { Cell } from './cell.tsx';
import type { RowPlace } from './row-list.tsx';

/** What outcomes and pause codes share: a code of VICIdial's, and what the agent reads for it. */
export function CodeCells({ place }: { readonly place: RowPlace<PauseCodeRow> }) {
  const say = useWords();
  return (
    <>
      <Cell
        place={place}
        column="code"
        name={say('lists.code')}
        value={place.row.code}
        onType={(code) => place.change({ code })}
      />
      <Cell
        place={place}
        column="label"
        name={say('lists.label')}
        value={place.row.label}
        input={{ dir: 'auto' }}
        onType={(label) => place.change({ label })}
      />
    </>
  );
}
