import type {
  NumberTransfer,
  TransferPreset,
  TransferTarget,
  ControlCommand,
} from '../../utils/call/controls.ts';
import type { Check } from './checks.ts';
import { checkId, checkInGroup, checkNumber, dialable, problemWords } from './checks.ts';
import { Form } from './form.tsx';
import type { Choices } from './segments.tsx';
import { Segments, chosen } from './segments.tsx';
import type { Controls } from './use-controls.ts';
import type { ControlItem } from './control-buttons.tsx';
import { ControlButtons } from './control-buttons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

type Target = 'number' | 'in-group' | 'agent';

const targetsIn = (say: Words): Choices<Target> => [
  ['number', say('control.transfer.number')],
  ['in-group', say('control.transfer.in-group')],
  ['agent', say('control.transfer.agent')],
];

const labels = {
  number: 'control.transfer.number',
  'in-group': 'control.transfer.in-group',
  agent: 'control.transfer.agent-user',
} as const;

const checks: Record<Target, Check> = { number: checkNumber, 'in-group': checkInGroup, agent: checkId };

const waysIn = (say: Words): Choices<NumberTransfer> => [
  ['blind', say('control.transfer.blind')],
  ['with-customer', say('control.transfer.with-customer')],
  ['park-customer', say('control.transfer.park-customer')],
];

const transfer = (to: TransferTarget): ControlCommand => ({ kind: 'transfer', to });

const threeWay = [
  'HANGUP_XFER',
  'LEAVE_3WAY_CALL',
  'HANGUP_BOTH',
  'LEAVE_VM',
] as const satisfies readonly (TransferTarget & {
  kind: 'call';
})['action'][];

const presetItem = ({ label, ...to }: TransferPreset): ControlItem => [label, transfer(to)];

/** To where the team lead says, or anywhere else; and the ends of a three-way call. */
export function Transfer({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const targets = targetsIn(say);
  const ways = waysIn(say);
  const { controlsConfig, drafts, send } = controls;
  const to = chosen(targets, drafts.get('transfer.to'));
  const way = chosen(ways, drafts.get('transfer.way'));
  const text = drafts.get(`transfer.${to}`);
  const ends = threeWay.map((action): ControlItem => [
    say(`control.transfer.${action}`),
    transfer({ kind: 'call', action }),
  ]);
  return (
    <>
      <ControlButtons controls={controls} items={controlsConfig.transfers.map(presetItem)} />
      <Segments legend={say('control.transfer.to')} name="transfer.to" choices={targets} drafts={drafts} />
      <Form
        // What was wrong with a number is nothing an in-group is blamed for.
        key={to}
        controls={controls}
        entries={[
          { name: `transfer.${to}`, label: say(labels[to]), problem: problemWords(say, checks[to](text)) },
        ]}
        submit={say('control.transfer.now')}
        onSubmit={(click) => send(transfer(targetOf(to, text, way)), click)}
      >
        {to === 'number' && (
          <Segments legend={say('control.transfer.how')} name="transfer.way" choices={ways} drafts={drafts} />
        )}
      </Form>
      <ControlButtons controls={controls} items={ends} />
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
