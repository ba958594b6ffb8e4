import type { Wish } from '../../utils/call/control.ts';
import { CommandButton } from '../kit/command-button.tsx';
import type { Controls } from './use-controls.ts';

/** A button's words and what it sends. */
export type WishItem = readonly [label: string, wish: Wish];

interface Props {
  readonly controls: Controls;
  readonly items: readonly WishItem[];
}

/** Buttons in the open drawer that each send something. */
export function WishButtons({ controls, items }: Props) {
  return (
    <div class="choices">
      {items.map(([label, wish]) => (
        <WishButton key={label} controls={controls} wish={wish}>
          {label}
        </WishButton>
      ))}
    </div>
  );
}

interface WishButtonProps {
  readonly controls: Controls;
  readonly wish: Wish;
  readonly children: string;
}

export function WishButton({ controls, wish, children }: WishButtonProps) {
  return (
    <CommandButton
      class="outlined"
      off={!controls.offers.usable}
      onPress={(click) => controls.send(wish, click)}
    >
      {children}
    </CommandButton>
  );
}
