import { wishWords } from '../control-words.ts';
import type { Controls } from './use-controls.ts';
import { WishButtons } from './wish-buttons.tsx';

/** Asks once more: the agent's day at the dialer ends with it. */
export function LogOut({ controls }: { readonly controls: Controls }) {
  return (
    <>
      <p>Log out of the dialer?</p>
      <WishButtons controls={controls} items={[[wishWords['log-out'], { kind: 'log-out' }]]} />
    </>
  );
}
