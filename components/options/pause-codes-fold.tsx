import { addOnEnter } from './add-on-enter.ts';
import { CellProblems } from './cell.tsx';
import { CodeCells } from './code-cells.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { useWords } from '../words/use-words.ts';
import { RowList } from './row-list.tsx';

export function PauseCodesFold({ form }: { readonly form: FormView }) {
  const say = useWords();
  return (
    <RowFold form={form} id="pause-codes" list="pauseCodes" control="pause" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'pauseCodes')}
        heads={[say('lists.code'), say('lists.label')]}
        rows={form.draft.pauseCodes}
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
  const say = useWords();
  const add = () => form.addRow('pauseCodes');
  return (
    <div class="entry">
      <Field
        {...form.line('newPauseCode')}
        label={say('lists.new.pause-code')}
        description={say('lists.new.code-length')}
        input={addOnEnter(add)}
      />
      <Field
        {...form.line('newPauseCodeLabel')}
        label={say('lists.new.pause-code-label')}
        description={say('lists.new.agent-reads')}
        input={{ dir: 'auto', ...addOnEnter(add) }}
      >
        <button type="button" onClick={add}>
          {say('lists.add.pauseCodes')}
        </button>
      </Field>
    </div>
  );
}
