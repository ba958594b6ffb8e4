import { addOnEnter } from './add-on-enter.ts';
import { Cell, CellProblems } from './cell.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { useWords } from '../words/use-words.ts';
import { RowList } from './row-list.tsx';

export function InGroupsFold({ form }: { readonly form: FormView }) {
  const say = useWords();
  return (
    <RowFold form={form} id="in-groups" list="inGroups" control="in-groups" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'inGroups')}
        heads={[say('lists.id')]}
        rows={form.draft.inGroups}
        entryId={inputId('newInGroup')}
        onChange={(inGroups) => form.type({ inGroups })}
        renderRow={(place) => (
          <>
            <Cell
              place={place}
              column="inGroup"
              name={say('lists.id')}
              value={place.row.inGroup}
              onType={(inGroup) => place.change({ inGroup })}
            />
            <CellProblems place={place} order={['inGroup']} />
          </>
        )}
      />
    </RowFold>
  );
}

function OneMore({ form }: { readonly form: FormView }) {
  const say = useWords();
  const add = () => form.addRow('inGroups');
  return (
    <Field
      {...form.line('newInGroup')}
      label={say('lists.new.in-group')}
      description={say('lists.new.in-group-description')}
      input={addOnEnter(add)}
    >
      <button type="button" onClick={add}>
        {say('lists.add.inGroups')}
      </button>
    </Field>
  );
}
