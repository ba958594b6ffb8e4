import { addOnEnter } from './add-on-enter.ts';
import type { BoardForm } from './board-form.ts';
import { isWrongIn, listOf } from './board-form.ts';
import { CellProblems } from './cell.tsx';
import { CheckField } from './check-field.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field, inputId } from './field.tsx';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function OutcomesFold(form: BoardForm) {
  const { draft, bind, tick, onType } = form;
  const add = () => form.onAdd('outcomes');
  return (
    <RowFold
      id="outcomes"
      title="Outcomes"
      lead="What the agent can choose at the end of a call, in this order. Copy the codes from VICIdial: it does not say when one is wrong."
      control="outcome"
      controls={draft.controls}
      isWrong={isWrongIn(form, 'outcomes')}
    >
      <RowList
        {...listOf(form, 'outcomes')}
        noun="outcome"
        heads={['Code', 'Label']}
        rows={draft.outcomes}
        none="No outcome yet: there is nothing to choose from."
        entryId={inputId('newOutcomeCode')}
        onChange={(outcomes) => onType({ outcomes })}
        renderRow={(place) => (
          <>
            <CodeCells place={place} />
            <label class="row-tick">
              <input
                type="checkbox"
                aria-label={place.nameOf('Callback date')}
                checked={place.row.callback}
                onChange={(event) => place.change({ callback: event.currentTarget.checked })}
              />
              Callback date
            </label>
            <CellProblems place={place} order={['code', 'label']} />
          </>
        )}
      />
      <div class="entry">
        <Field
          {...bind('newOutcomeCode')}
          label="Outcome code"
          description="At most 6 characters."
          input={addOnEnter(add)}
        />
        <Field
          {...bind('newOutcomeLabel')}
          label="Outcome label"
          description="What the agent reads."
          input={{ dir: 'auto', ...addOnEnter(add) }}
        />
        <div class="entry-end">
          <CheckField
            {...tick('newOutcomeCallback')}
            label="Needs a callback date"
            description="Only for statuses with Scheduled Callback; the dialer drops the date of others."
          />
          <button type="button" onClick={add}>
            Add outcome
          </button>
        </div>
      </div>
    </RowFold>
  );
}
