import { addOnEnter } from './add-on-enter.ts';
import type { BoardForm } from './board-form.ts';
import { isWrongIn, listOf } from './board-form.ts';
import { CellProblems } from './cell.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field, inputId } from './field.tsx';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function PauseCodesFold(form: BoardForm) {
  const { draft, bind, onType } = form;
  const add = () => form.onAdd('pauseCodes');
  return (
    <RowFold
      id="pause-codes"
      title="Pause codes"
      lead="Reasons for a pause, in this order. Copy the codes from the campaign; VICIdial does not say when one is wrong."
      control="pause"
      controls={draft.controls}
      isWrong={isWrongIn(form, 'pauseCodes')}
    >
      <RowList
        {...listOf(form, 'pauseCodes')}
        noun="pause code"
        heads={['Code', 'Label']}
        rows={draft.pauseCodes}
        none="No pause code yet: agents pause without a reason."
        entryId={inputId('newPauseCode')}
        onChange={(pauseCodes) => onType({ pauseCodes })}
        renderRow={(place) => (
          <>
            <CodeCells place={place} />
            <CellProblems place={place} order={['code', 'label']} />
          </>
        )}
      />
      <div class="entry">
        <Field
          {...bind('newPauseCode')}
          label="Pause code"
          description="At most 6 characters."
          input={addOnEnter(add)}
        />
        <Field
          {...bind('newPauseCodeLabel')}
          label="Pause code label"
          description="What the agent reads."
          input={{ dir: 'auto', ...addOnEnter(add) }}
        >
          <button type="button" onClick={add}>
            Add pause code
          </button>
        </Field>
      </div>
    </RowFold>
  );
}
