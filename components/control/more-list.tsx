import { offerWords } from '../control-words.ts';
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

/** All that is not in the row: what needs no more is sent at once, the rest opens. */
export function MoreList({ controls }: { readonly controls: Controls }) {
  const { offers, show } = controls;
  return (
    <div class="choices">
      {restOf(offers.names)
        .flatMap(itemsFor)
        .map((item) =>
          typeof item === 'string' ? (
            <CommandButton
              key={item}
              class="outlined leads"
              harmless
              off={!offers.usable}
              onPress={() => show(item)}
            >
              {offerWords[item]}
            </CommandButton>
          ) : (
            <WishButton key={item[0]} controls={controls} wish={item[1]}>
              {item[0]}
            </WishButton>
          ),
        )}
    </div>
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
