import type { FailureReason } from '../../utils/call/failure-reason.ts';
import { offerWords } from './control-words.ts';
import { reasonOf } from '../reason-words.ts';
import { CommandButton } from '../kit/command-button.tsx';
import type { Opener, RestName } from './drawers.ts';
import { isOpener, restOf } from './drawers.ts';
import type { Controls } from './use-controls.ts';
import type { ControlItem } from './control-buttons.tsx';
import { ControlButton } from './control-buttons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { listed } from '../words/words.ts';

const recording = (say: Words): readonly ControlItem[] => [
  [say('control.recording.start'), { kind: 'recording', action: 'START' }],
  [say('control.recording.stop'), { kind: 'recording', action: 'STOP' }],
  [say('control.recording.status'), { kind: 'recording', action: 'STATUS' }],
];

/** All that is not in the row: what needs no more is sent at once, the rest opens; what is withheld says why. */
export function MoreList({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const { offers } = controls;
  const whyOf = (name: RestName) => offers.withheld.find((one) => one.name === name)?.why.kind;
  return (
    <>
      <div class="choices">
        {restOf(offers).map((name) => {
          const why = whyOf(name);
          return why === undefined ? (
            itemsFor(say, name).map((item) => <Item key={wordsOf(item)} controls={controls} item={item} />)
          ) : (
            <CommandButton key={name} off aria-describedby={whyId(why)} onPress={nothing}>
              {offerWords(say, name)}
            </CommandButton>
          );
        })}
      </div>
      <WithheldReasons offers={offers} />
    </>
  );
}

const whyId = (kind: FailureReason['kind']) => `why-${kind}`;
const nothing = () => {};

/** Each reason once, with all it stands against. */
function WithheldReasons({ offers: { withheld } }: Pick<Controls, 'offers'>) {
  const say = useWords();
  const reasons = [...new Set(withheld.map(({ why }) => why.kind))];
  return reasons.map((kind) => {
    const names = withheld.filter(({ why }) => why.kind === kind).map(({ name }) => offerWords(say, name));
    const [what, now] = reasonOf(say, { kind });
    return (
      <p key={kind} id={whyId(kind)} class="quiet">
        {say('control.withheld', { names: listed(say, names), what, now })}
      </p>
    );
  });
}

const wordsOf = (item: Opener | ControlItem) => (typeof item === 'string' ? item : item[0]);

function Item({ controls, item }: { readonly controls: Controls; readonly item: Opener | ControlItem }) {
  const say = useWords();
  if (typeof item !== 'string') {
    return (
      <ControlButton controls={controls} command={item[1]}>
        {item[0]}
      </ControlButton>
    );
  }
  const { offers, show } = controls;
  return (
    <CommandButton class="leads" harmless off={!offers.usable} onPress={() => show(item)}>
      {offerWords(say, item)}
    </CommandButton>
  );
}

function itemsFor(say: Words, name: RestName): readonly (Opener | ControlItem)[] {
  if (isOpener(name)) return [name];
  return name === 'recording' ? recording(say) : [[offerWords(say, name), { kind: name }]];
}
