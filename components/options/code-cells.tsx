import type { PauseCodeRow } from '../../utils/settings/board-rows.ts';
import { Cell } from './cell.tsx';
import type { RowPlace } from './row-list.tsx';

/** What outcomes and pause codes share: a code of VICIdial's, and what the agent reads for it. */
export function CodeCells({ place }: { readonly place: RowPlace<PauseCodeRow> }) {
  return (
    <>
      <Cell
        place={place}
        column="code"
        name="Code"
        value={place.row.code}
        onType={(code) => place.change({ code })}
      />
      <Cell
        place={place}
        column="label"
        name="Label"
        value={place.row.label}
        input={{ dir: 'auto' }}
        onType={(label) => place.change({ label })}
      />
    </>
  );
}
