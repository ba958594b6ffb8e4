import { addOnEnter } from './add-on-enter.ts';
import type { BoardForm } from './board-form.ts';
import { isWrongIn, listOf } from './board-form.ts';
import { Cell, CellProblems } from './cell.tsx';
import { Field, inputId } from './field.tsx';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';

export function InGroupsFold(form: BoardForm) {
  const { draft, bind, onType } = form;
  const add = () => form.onAdd('inGroups');
  return (
    <RowFold
      id="in-groups"
      title="In-groups"
      lead="Which in-groups the agent can join and leave, in this order."
      control="in-groups"
      controls={draft.controls}
      isWrong={isWrongIn(form, 'inGroups')}
    >
      <RowList
        {...listOf(form, 'inGroups')}
        noun="in-group"
        heads={['Id']}
        rows={draft.inGroups}
        none="No in-group yet: there is nothing to choose from."
        entryId={inputId('newInGroup')}
        onChange={(inGroups) => onType({ inGroups })}
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
      <Field
        {...bind('newInGroup')}
        label="In-group"
        description="Its id in VICIdial, for example SALESLINE."
        input={addOnEnter(add)}
      >
        <button type="button" onClick={add}>
          Add in-group
        </button>
      </Field>
    </RowFold>
  );
}
