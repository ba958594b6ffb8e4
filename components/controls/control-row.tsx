import type { ControlCommand } from '../../utils/call/controls.ts';
import type { Offer } from '../../utils/call/availability.ts';
import { firstAction } from '../../utils/call/availability.ts';
import { offerWords } from './control-words.ts';
import { CommandButton } from '../kit/command-button.tsx';
import type { DrawerName } from './drawers.ts';
import { restOf, rootOf, rowOf } from './drawers.ts';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';

/** Says why nothing can be pressed; the surface has it on screen or for screen readers. */
export const WITHHELD_ID = 'withheld';

/** What is done most, always in the same place; "More…" has the rest. */
export function ControlRow({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  const { offers, controlsConfig, open, show, ask } = controls;
  const why = offers.usable ? undefined : WITHHELD_ID;
  const first = firstAction(offers, false);

  const opener = (drawer: DrawerName, words: string) => {
    const isOpen = open !== null && rootOf(open) === drawer;
    return (
      <CommandButton
        key={drawer}
        data-opens={drawer}
        data-first={drawer === first || undefined}
        aria-expanded={isOpen}
        harmless
        off={!offers.usable && !isOpen}
        aria-describedby={why}
        onPress={() => show(isOpen ? null : drawer)}
      >
        {words}
      </CommandButton>
    );
  };
  const direct = (name: Offer, command: ControlCommand) => (
    <CommandButton
      key={name}
      data-first={name === first || undefined}
      off={!offers.usable}
      aria-describedby={why}
      onPress={(click) => ask(command, click)}
    >
      {offerWords(say, name)}
    </CommandButton>
  );

  return (
    <div class="row" role="group" aria-label={say('control.row')}>
      {rowOf(offers.names).map((name) => {
        switch (name) {
          case 'hang-up':
          case 'resume':
            return direct(name, { kind: name });
          case 'pause':
            return controlsConfig.pauseCodes.length > 0
              ? opener(name, offerWords(say, name))
              : direct(name, { kind: name, code: null });
          case 'outcome':
            return opener(name, offerWords(say, name));
        }
      })}
      {restOf(offers).length > 0 && opener('more', say('control.more'))}
    </div>
  );
}
