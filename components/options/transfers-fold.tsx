import type { TransferRow, TransferWay } from '../../utils/settings/values/control-rows.ts';
import { transferWays } from '../../utils/settings/values/control-rows.ts';
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
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { Select, SelectField } from '../kit/select-field.tsx';

const waysIn = (say: Words): readonly Choice<TransferWay>[] =>
  transferWays.map((value) => ({ value, name: say(`control.transfer.${value}`) }));

export function TransfersFold({ form }: { readonly form: FormView }) {
  const say = useWords();
  return (
    <RowFold form={form} id="transfers" list="transfers" control="transfer" entry={<OneMore form={form} />}>
      <RowList
        {...listOf(form, 'transfers')}
        heads={[say('lists.label'), say('lists.target'), say('lists.way')]}
        rows={form.draft.transfers}
        entryId={inputId('newTransferLabel')}
        onChange={(transfers) => form.type({ transfers })}
        renderRow={(place) => <TransferCells place={place} />}
      />
    </RowFold>
  );
}

function TransferCells({ place }: { readonly place: RowPlace<TransferRow> }) {
  const say = useWords();
  const { row, isLocked, idOf, nameOf, change } = place;
  return (
    <>
      <Cell
        place={place}
        column="label"
        name={say('lists.label')}
        value={row.label}
        input={{ dir: 'auto' }}
        onType={(label) => change({ label })}
      />
      <Cell
        place={place}
        column="target"
        name={say(`control.transfer.${row.way === 'in-group' ? 'in-group' : 'number'}`)}
        value={row.target}
        onType={(target) => change({ target })}
      />
      <Select
        id={`${idOf('target')}-way`}
        aria-label={nameOf(say('lists.way'))}
        value={row.way}
        choices={waysIn(say)}
        isLocked={isLocked}
        onChoose={(way) => change({ way })}
      />
      <CellProblems place={place} order={['label', 'target']} />
    </>
  );
}

function OneMore({ form }: { readonly form: FormView }) {
  const say = useWords();
  const { newTransferWay } = form.draft;
  const add = () => form.addRow('transfers');
  const target = newTransferWay === 'in-group' ? 'transfer-in-group' : 'transfer-number';
  return (
    <div class="entry transfer">
      <Field
        {...form.line('newTransferLabel')}
        label={say('lists.new.transfer-label')}
        description={say('lists.new.agent-reads')}
        input={{ dir: 'auto', ...addOnEnter(add) }}
      />
      <SelectField
        id={inputId('newTransferWay')}
        label={say('lists.new.transfer-way')}
        value={newTransferWay}
        choices={waysIn(say)}
        description={say(`lists.way.${newTransferWay}`)}
        onChoose={(way) => form.type({ newTransferWay: way })}
      />
      <Field
        {...form.line('newTransferTarget')}
        label={say(`lists.new.${target}`)}
        description={say(`lists.new.${target}-description`)}
        input={addOnEnter(add)}
      >
        <button type="button" onClick={add}>
          {say('lists.add.transfers')}
        </button>
      </Field>
    </div>
  );
}
