import type { TransferWay } from '../../utils/settings/board-rows.ts';
import { addOnEnter } from './add-on-enter.ts';
import type { BoardForm } from './board-form.ts';
import { isWrongIn, listOf } from './board-form.ts';
import { Cell, CellProblems } from './cell.tsx';
import { Field, inputId } from './field.tsx';
import { RowFold } from './row-fold.tsx';
import { RowList } from './row-list.tsx';
import type { Choice } from './select-field.tsx';
import { Select, SelectField } from './select-field.tsx';

const ways: readonly Choice<TransferWay>[] = [
  { value: 'blind', name: 'Blind' },
  { value: 'with-customer', name: 'With customer' },
  { value: 'park-customer', name: 'Customer parked' },
  { value: 'in-group', name: 'To an in-group' },
];

const explanations: Readonly<Record<TransferWay, string>> = {
  blind: 'The call goes to a number; the agent leaves.',
  'with-customer': 'A number is called in, and all three talk.',
  'park-customer': 'The customer hears music meanwhile.',
  'in-group': 'The call waits there for another agent.',
};

export function TransfersFold(form: BoardForm) {
  const { draft, bind, onType } = form;
  const add = () => form.onAdd('transfers');
  const toInGroup = draft.newTransferWay === 'in-group';
  return (
    <RowFold
      id="transfers"
      title="Transfers"
      lead="Where calls are sent by one click, in this order."
      control="transfer"
      controls={draft.controls}
      isWrong={isWrongIn(form, 'transfers')}
    >
      <RowList
        {...listOf(form, 'transfers')}
        noun="transfer"
        heads={['Label', 'Number or in-group', 'Way']}
        rows={draft.transfers}
        none="No transfer yet."
        entryId={inputId('newTransferLabel')}
        onChange={(transfers) => onType({ transfers })}
        renderRow={(place) => (
          <>
            <Cell
              place={place}
              column="label"
              name="Label"
              value={place.row.label}
              input={{ dir: 'auto' }}
              onType={(label) => place.change({ label })}
            />
            <Cell
              place={place}
              column="target"
              name={place.row.way === 'in-group' ? 'In-group' : 'Number'}
              value={place.row.target}
              onType={(target) => place.change({ target })}
            />
            <Select
              id={`${place.idOf('target')}-way`}
              aria-label={place.nameOf('Way')}
              value={place.row.way}
              choices={ways}
              onChoose={(way) => place.change({ way })}
            />
            <CellProblems place={place} order={['label', 'target']} />
          </>
        )}
      />
      <div class="entry transfer">
        <Field
          {...bind('newTransferLabel')}
          label="Transfer label"
          description="What the agent reads."
          input={{ dir: 'auto', ...addOnEnter(add) }}
        />
        <SelectField
          id={inputId('newTransferWay')}
          label="Transfer way"
          value={draft.newTransferWay}
          choices={ways}
          description={explanations[draft.newTransferWay]}
          onChoose={(newTransferWay) => onType({ newTransferWay })}
        />
        <Field
          {...bind('newTransferTarget')}
          label={toInGroup ? 'Transfer in-group' : 'Transfer number'}
          description={
            toInGroup
              ? 'Its id in VICIdial, or DEFAULTINGROUP for the one the campaign names.'
              : 'As the dialer dials it: digits, letters, * and #.'
          }
          input={addOnEnter(add)}
        >
          <button type="button" onClick={add}>
            Add transfer
          </button>
        </Field>
      </div>
    </RowFold>
  );
}
