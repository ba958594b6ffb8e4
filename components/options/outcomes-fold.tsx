import { addOnEnter } from './add-on-enter.ts';
import { CellProblems, CellTick } from './cell.tsx';
import { CheckField } from '../kit/check-field.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { useWords } from '../words/use-words.ts';
import { RowList } from './row-list.tsx';

export function OutcomesFold({ form }: { readonly form: FormView }) {
  const say = useWords();
  return (
    <RowFold form={form} id="outcomes" list="outcomes" control="outcome" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'outcomes')}
        heads={[say('lists.code'), say('lists.label')]}
        rows={form.draft.outcomes}
        entryId={inputId('newOutcomeCode')}
        onChange={(outcomes) => form.type({ outcomes })}
        renderRow={(place) => (
          <>
            <CodeCells place={place} />
            <CellTick
              place={place}
              name={say('lists.callback')}
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
  const say = useWords();
  const add = () => form.addRow('outcomes');
  return (
    <div class="entry">
      <Field
        {...form.line('newOutcomeCode')}
        label={say('lists.new.outcome-code')}
        description={say('lists.new.code-length')}
        input={addOnEnter(add)}
      />
      <Field
        {...form.line('newOutcomeLabel')}
        label={say('lists.new.outcome-label')}
        description={say('lists.new.agent-reads')}
        input={{ dir: 'auto', ...addOnEnter(add) }}
      />
      <div class="entry-end">
        <CheckField
          {...form.tick('newOutcomeCallback')}
          label={say('lists.new.callback')}
          description={say('lists.new.callback-description')}
        />
        <button type="button" onClick={add}>
          {say('lists.add.outcomes')}
        </button>
      </div>
    </div>
  );
}
