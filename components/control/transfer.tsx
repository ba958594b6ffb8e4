import type { NumberTransfer, TransferPreset, TransferTarget, Wish } from '../../utils/call/control.ts';
import type { Check } from './checks.ts';
import { checkId, checkInGroup, checkNumber, dialable } from './checks.ts';
import { Form } from './form.tsx';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';
import type { WishItem } from './wish-buttons.tsx';
import { WishButtons } from './wish-buttons.tsx';

type Target = 'number' | 'in-group' | 'agent';

const targets: Choices<Target> = [
  ['number', 'Number'],
  ['in-group', 'In-group'],
  ['agent', 'Agent'],
];
const entries: Record<Target, readonly [label: string, check: Check]> = {
  number: ['Number', checkNumber],
  'in-group': ['In-group', checkInGroup],
  agent: ["Agent's user", checkId],
};

const ways: Choices<NumberTransfer> = [
  ['blind', 'Blind'],
  ['with-customer', 'With customer'],
  ['park-customer', 'Customer parked'],
];

const transfer = (to: TransferTarget): Wish => ({ kind: 'transfer', to });
const act = (action: (TransferTarget & { kind: 'call' })['action']) => transfer({ kind: 'call', action });

const threeWay: readonly WishItem[] = [
  ['Hang up third party', act('HANGUP_XFER')],
  ['Leave three-way call', act('LEAVE_3WAY_CALL')],
  ['Hang up both', act('HANGUP_BOTH')],
  ['Leave voicemail message', act('LEAVE_VM')],
];

const presetItem = ({ label, ...to }: TransferPreset): WishItem => [label, transfer(to)];

/** To where the team lead says, or anywhere else; and the ends of a three-way call. */
export function Transfer({ controls }: { readonly controls: Controls }) {
  const { board, drafts, send } = controls;
  const to = chosen(targets, drafts.get('transfer.to'));
  const way = chosen(ways, drafts.get('transfer.way'));
  const text = drafts.get(`transfer.${to}`);
  const [label, check] = entries[to];
  return (
    <>
      <WishButtons controls={controls} items={board.transfers.map(presetItem)} />
      <Segments legend="Transfer to" name="transfer.to" choices={targets} drafts={drafts} />
      <Form
        // What was wrong with a number is nothing an in-group is blamed for.
        key={to}
        controls={controls}
        entries={[{ name: `transfer.${to}`, label, problem: check(text) }]}
        submit="Transfer now"
        onSubmit={(click) => send(transfer(targetOf(to, text, way)), click)}
      >
        {to === 'number' && <Segments legend="How" name="transfer.way" choices={ways} drafts={drafts} />}
      </Form>
      <WishButtons controls={controls} items={threeWay} />
    </>
  );
}

function targetOf(kind: Target, text: string, way: NumberTransfer): TransferTarget {
  switch (kind) {
    case 'number':
      return { kind, number: dialable(text), way };
    case 'in-group':
      return { kind, inGroup: text };
    case 'agent':
      return { kind, user: text };
  }
}
