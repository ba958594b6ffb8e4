import type { ControlCommand } from '../../utils/call/controls.ts';
import { CommandButton } from '../kit/command-button.tsx';
import type { Controls } from './use-controls.ts';

/** A button's words and what it sends. */
export type ControlItem = readonly [label: string, command: ControlCommand];

interface Props {
  readonly controls: Controls;
  readonly items: readonly ControlItem[];
}

/** Buttons in the open drawer that each send something. */
export function ControlButtons({ controls, items }: Props) {
  return (
    <div class="choices">
      {items.map(([label, command]) => (
        <ControlButton key={label} controls={controls} command={command}>
          {label}
        </ControlButton>
      ))}
    </div>
  );
}

interface ControlButtonProps {
  readonly controls: Controls;
  readonly command: ControlCommand;
  readonly children: string;
}

export function ControlButton({ controls, command, children }: ControlButtonProps) {
  return (
    <CommandButton off={!controls.offers.usable} onPress={(click) => controls.send(command, click)}>
      {children}
    </CommandButton>
  );
}
