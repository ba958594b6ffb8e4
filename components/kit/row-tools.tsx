import { useWords } from '../words/use-words.ts';
import { CloseIcon, DownIcon, UpIcon } from './icons.tsx';

interface MoveToolsProps {
  /** Of the row: `outcome 2`. */
  readonly name: string;
  readonly idOf: (tool: 'up' | 'down') => string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1, tool: 'up' | 'down') => void;
}

/** Moves a row. What cannot go further up or down keeps its button, and with it the focus. */
export function MoveTools({ name, idOf, isFirst, isLast, onMove }: MoveToolsProps) {
  const say = useWords();
  return (
    <span class="row-tools">
      <button
        id={idOf('up')}
        type="button"
        class="tool"
        title={say('lists.up')}
        aria-label={say('lists.up-named', { name })}
        aria-disabled={isFirst}
        onClick={() => onMove(-1, 'up')}
      >
        <UpIcon />
      </button>
      <button
        id={idOf('down')}
        type="button"
        class="tool"
        title={say('lists.down')}
        aria-label={say('lists.down-named', { name })}
        aria-disabled={isLast}
        onClick={() => onMove(1, 'down')}
      >
        <DownIcon />
      </button>
    </span>
  );
}

interface RowToolsProps extends Omit<MoveToolsProps, 'idOf'> {
  readonly idOf: (tool: 'up' | 'down' | 'remove') => string;
  readonly onRemove: () => void;
}

/** Moves a row or removes it. */
export function RowTools({ onRemove, ...move }: RowToolsProps) {
  const say = useWords();
  return (
    <div class="row-tools">
      <MoveTools {...move} />
      <button
        id={move.idOf('remove')}
        type="button"
        class="tool"
        title={say('lists.remove')}
        aria-label={say('lists.remove-named', { name: move.name })}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
