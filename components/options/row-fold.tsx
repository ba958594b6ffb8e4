import type { ComponentChildren } from 'preact';
import type { ControlName } from '../../utils/call/controls.ts';
import type { ControlList } from '../../utils/settings/form/control-lists.ts';
import { entryFields } from '../../utils/settings/form/row-entry.ts';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { LockedLine } from '../kit/notes.tsx';
import { useWords } from '../words/use-words.ts';
import { isFound, isShown } from './use-search.ts';

interface RowFoldProps {
  readonly form: FormView;
  /** The page's address with `#id` leads here. */
  readonly id: string;
  readonly list: ControlList;
  /** What the rows are for: while the seat does not have it, they are out of the way. */
  readonly control: ControlName;
  /** Where one more row is typed. */
  readonly entry: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list of call control, with a heading. Locked, it has no fields for one more row. */
export function RowFold({ form, id, list, control, entry, children }: RowFoldProps) {
  const say = useWords();
  const { draft, problems, search } = form;
  const isUsed = draft.controls.includes(control);
  return (
    <Fold
      id={id}
      isWanted={isUsed || isFound(search, list)}
      isWrong={[list, ...Object.values(entryFields[list])].some((field) => problems[field] !== undefined)}
      isHidden={!isShown(search, list)}
      title={
        <>
          <h3>{say(`option.${list}.title`)}</h3>
          {!isUsed && (
            <span class="aside">
              {say('lists.not-in-use', { control: say(`option.controls.${control}.title`) })}
            </span>
          )}
        </>
      }
    >
      <p class="lead">{say(`option.${list}.description`)}</p>
      {form.isLocked(list) && <LockedLine />}
      {children}
      {!form.isLocked(list) && entry}
    </Fold>
  );
}
