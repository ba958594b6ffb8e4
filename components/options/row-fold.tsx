import type { ComponentChildren } from 'preact';
import type { ControlName } from '../../utils/call/control.ts';
import { controlLabels } from './control-labels.ts';
import { Fold } from './fold.tsx';

interface RowFoldProps {
  /** The page's address with `#id` leads here. */
  readonly id: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  /** What the rows are for, and whether the seat has it: without it they are out of the way. */
  readonly control: ControlName;
  readonly controls: readonly ControlName[];
  readonly isWrong: boolean;
  readonly children: ComponentChildren;
}

/** A list of the board, with a heading. */
export function RowFold({ id, title, lead, control, controls, isWrong, children }: RowFoldProps) {
  const isUsed = controls.includes(control);
  return (
    <Fold
      id={id}
      isWanted={isUsed}
      isWrong={isWrong}
      title={
        <>
          <h3>{title}</h3>
          {!isUsed && (
            <span class="aside">{`Not in use: ${controlLabels[control].label} is not ticked`}</span>
          )}
        </>
      }
    >
      <p class="lead">{lead}</p>
      {children}
    </Fold>
  );
}
