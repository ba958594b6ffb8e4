import type { WhyNot } from '../../utils/call/why-not.ts';
import { offerWords } from '../control-words.ts';
import { reasonOf } from '../reason-words.ts';
import { CommandButton } from './command-button.tsx';
import type { RestName } from './drawers.ts';
import { restOf } from './drawers.ts';
import type { Controls } from './use-controls.ts';
import type { WishItem } from './wish-buttons.tsx';
import { WishButton } from './wish-buttons.tsx';

const recording: readonly WishItem[] = [
  ['Start recording', { kind: 'recording', action: 'START' }],
  ['Stop recording', { kind: 'recording', action: 'STOP' }],
  ['Is it recording?', { kind: 'recording', action: 'STATUS' }],
];
const queue: WishItem = [offerWords.queue, { kind: 'queue' }];

/** All that is not in the row: what needs no more is sent at once, the rest opens; what is withheld says why. */
export function MoreList({ controls }: { readonly controls: Controls }) {
  const { offers } = controls;
  const whyOf = (name: RestName) => offers.withheld.find((one) => one.name === name)?.why.kind;
  return (
    <>
      <div class="choices">
        {restOf(offers).map((name) => {
          const why = whyOf(name);
          return why === undefined ? (
            itemsFor(name).map((item) => <Item key={wordsOf(item)} controls={controls} item={item} />)
          ) : (
            <CommandButton key={name} class="outlined" off aria-describedby={whyId(why)} onPress={nothing}>
              {offerWords[name]}
            </CommandButton>
          );
        })}
      </div>
      <WithheldReasons offers={offers} />
    </>
  );
}

const whyId = (kind: WhyNot['kind']) => `why-${kind}`;
const nothing = () => {};

/** Each reason once, with all it stands against. */
function WithheldReasons({ offers: { withheld } }: Pick<Controls, 'offers'>) {
  const reasons = [...new Set(withheld.map(({ why }) => why.kind))];
  return reasons.map((kind) => {
    const names = withheld.filter(({ why }) => why.kind === kind).map(({ name }) => offerWords[name]);
    const [what, now] = reasonOf({ kind });
    return (
      <p key={kind} id={whyId(kind)} class="quiet">
        {names.join(', ')}: {what}. {now}
      </p>
    );
  });
}

const wordsOf = (item: Opener | WishItem) => (typeof item === 'string' ? item : item[0]);

function Item({ controls, item }: { readonly controls: Controls; readonly item: Opener | WishItem }) {
  if (typeof item !== 'string') {
    return (
      <WishButton controls={controls} wish={item[1]}>
        {item[0]}
      </WishButton>
    );
  }
  const { offers, show } = controls;
  return (
    <CommandButton class="outlined leads" harmless off={!offers.usable} onPress={() => show(item)}>
      {offerWords[item]}
    </CommandButton>
  );
}

type Opener = Exclude<RestName, 'recording' | 'queue'>;

function itemsFor(name: RestName): readonly (Opener | WishItem)[] {
  switch (name) {
    case 'recording':
      return recording;
    case 'queue':
      return [queue];
    default:
      return [name];
  }
}
