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
  return (
    <span class="row-tools">
      <button
        id={idOf('up')}
        type="button"
        class="quiet"
        title="Move up"
        aria-label={`Move ${name} up`}
        aria-disabled={isFirst}
        onClick={() => onMove(-1, 'up')}
      >
        <UpIcon />
      </button>
      <button
        id={idOf('down')}
        type="button"
        class="quiet"
        title="Move down"
        aria-label={`Move ${name} down`}
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
  return (
    <div class="row-tools">
      <MoveTools {...move} />
      <button
        id={move.idOf('remove')}
        type="button"
        class="quiet"
        title="Remove"
        aria-label={`Remove ${move.name}`}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
