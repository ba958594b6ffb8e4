import { addOnEnter } from './add-on-enter.ts';
import { Cell, CellProblems } from './cell.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function InGroupsFold({ form }: { readonly form: FormView }) {
  return (
    <RowFold form={form} id="in-groups" list="inGroups" control="in-groups" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'inGroups')}
        noun="in-group"
        heads={['Id']}
        rows={form.draft.inGroups}
        none="No in-group yet: there is nothing to choose from."
        entryId={inputId('newInGroup')}
        onChange={(inGroups) => form.type({ inGroups })}
        renderRow={(place) => (
          <>
            <Cell
              place={place}
              column="inGroup"
              name="Id"
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
  const add = () => form.addRow('inGroups');
  return (
    <Field
      {...form.line('newInGroup')}
      label="In-group"
      description="Its id in VICIdial, for example SALESLINE."
      input={addOnEnter(add)}
    >
      <button type="button" onClick={add}>
        Add in-group
      </button>
    </Field>
  );
}
