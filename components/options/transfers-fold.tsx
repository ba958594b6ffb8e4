import type { TransferRow, TransferWay } from '../../utils/settings/board-rows.ts';
import { addOnEnter } from './add-on-enter.ts';
import { Cell, CellProblems } from './cell.tsx';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { listOf } from './form-view.ts';
import { RowFold } from './row-fold.tsx';
import type { RowPlace } from './row-list.tsx';
import { RowList } from './row-list.tsx';
import type { Choice } from '../kit/select-field.tsx';
import { Select, SelectField } from '../kit/select-field.tsx';

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

export function TransfersFold({ form }: { readonly form: FormView }) {
  return (
    <RowFold form={form} id="transfers" list="transfers" control="transfer" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'transfers')}
        noun="transfer"
        heads={['Label', 'Number or in-group', 'Way']}
        rows={form.draft.transfers}
        none="No transfer yet."
        entryId={inputId('newTransferLabel')}
        onChange={(transfers) => form.type({ transfers })}
        renderRow={(place) => <TransferCells place={place} />}
      />
    </RowFold>
  );
}

function TransferCells({ place }: { readonly place: RowPlace<TransferRow> }) {
  const { row, isLocked, idOf, nameOf, change } = place;
  return (
    <>
      <Cell
        place={place}
        column="label"
        name="Label"
        value={row.label}
        input={{ dir: 'auto' }}
        onType={(label) => change({ label })}
      />
      <Cell
        place={place}
        column="target"
        name={row.way === 'in-group' ? 'In-group' : 'Number'}
        value={row.target}
        onType={(target) => change({ target })}
      />
      <Select
        id={`${idOf('target')}-way`}
        aria-label={nameOf('Way')}
        value={row.way}
        choices={ways}
        isLocked={isLocked}
        onChoose={(way) => change({ way })}
      />
      <CellProblems place={place} order={['label', 'target']} />
    </>
  );
}

function OneMore({ form }: { readonly form: FormView }) {
  const { newTransferWay } = form.draft;
  const add = () => form.addRow('transfers');
  const toInGroup = newTransferWay === 'in-group';
  return (
    <div class="entry transfer">
      <Field
        {...form.line('newTransferLabel')}
        label="Transfer label"
        description="What the agent reads."
        input={{ dir: 'auto', ...addOnEnter(add) }}
      />
      <SelectField
        id={inputId('newTransferWay')}
        label="Transfer way"
        value={newTransferWay}
        choices={ways}
        description={explanations[newTransferWay]}
        onChoose={(way) => form.type({ newTransferWay: way })}
      />
      <Field
        {...form.line('newTransferTarget')}
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
  );
}
