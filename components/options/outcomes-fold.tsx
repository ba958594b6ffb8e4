import { addOnEnter } from './add-on-enter.ts';
import { CellProblems, CellTick } from './cell.tsx';
import { CheckField } from '../kit/check-field.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function OutcomesFold({ form }: { readonly form: FormView }) {
  return (
    <RowFold form={form} id="outcomes" list="outcomes" control="outcome" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'outcomes')}
        noun="outcome"
        heads={['Code', 'Label']}
        rows={form.draft.outcomes}
        none="No outcome yet: there is nothing to choose from."
        entryId={inputId('newOutcomeCode')}
        onChange={(outcomes) => form.type({ outcomes })}
        renderRow={(place) => (
          <>
            <CodeCells place={place} />
            <CellTick
              place={place}
              name="Callback date"
              checked={place.row.callback}
              onTick={(callback) => place.change({ callback })}
            />
            <CellProblems place={place} order={['code', 'label']} />
          </>
        )}
      />
    </RowFold>
  );
}

function OneMore({ form }: { readonly form: FormView }) {
  const add = () => form.addRow('outcomes');
  return (
    <div class="entry">
      <Field
        {...form.line('newOutcomeCode')}
        label="Outcome code"
        description="At most 6 characters."
        input={addOnEnter(add)}
      />
      <Field
        {...form.line('newOutcomeLabel')}
        label="Outcome label"
        description="What the agent reads."
        input={{ dir: 'auto', ...addOnEnter(add) }}
      />
      <div class="entry-end">
        <CheckField
          {...form.tick('newOutcomeCallback')}
          label="Needs a callback date"
          description="Only for statuses with Scheduled Callback; the dialer drops the date of others."
        />
        <button type="button" onClick={add}>
          Add outcome
        </button>
      </div>
    </div>
  );
}
