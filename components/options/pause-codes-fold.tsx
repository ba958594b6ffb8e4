import { addOnEnter } from './add-on-enter.ts';
import { CellProblems } from './cell.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function PauseCodesFold({ form }: { readonly form: FormView }) {
  return (
    <RowFold form={form} id="pause-codes" list="pauseCodes" control="pause" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'pauseCodes')}
        noun="pause code"
        heads={['Code', 'Label']}
        rows={form.draft.pauseCodes}
        none="No pause code yet: agents pause without a reason."
        entryId={inputId('newPauseCode')}
        onChange={(pauseCodes) => form.type({ pauseCodes })}
        renderRow={(place) => (
          <>
            <CodeCells place={place} />
            <CellProblems place={place} order={['code', 'label']} />
          </>
        )}
      />
    </RowFold>
  );
}

function OneMore({ form }: { readonly form: FormView }) {
  const add = () => form.addRow('pauseCodes');
  return (
    <div class="entry">
      <Field
        {...form.line('newPauseCode')}
        label="Pause code"
        description="At most 6 characters."
        input={addOnEnter(add)}
      />
      <Field
        {...form.line('newPauseCodeLabel')}
        label="Pause code label"
        description="What the agent reads."
        input={{ dir: 'auto', ...addOnEnter(add) }}
      >
        <button type="button" onClick={add}>
          Add pause code
        </button>
      </Field>
    </div>
  );
}
