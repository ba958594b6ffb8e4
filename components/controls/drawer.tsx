import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../kit/icons.tsx';
import { drawerContents } from './drawer-contents.tsx';
import type { DrawerName } from './drawers.ts';
import { parentOf } from './drawers.ts';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

interface Props {
  readonly name: DrawerName;
  readonly controls: Controls;
}

/** What a control needs to know, asked in place: above the row, inside the surface. */
export function Drawer({ name, controls }: Props) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const parent = parentOf(name);
  const title = titleOf(say, name, controls);
  const Content = drawerContents[name];

  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [name]);

  return (
    <div class="drawer" role="group" aria-label={title} ref={box}>
      <p class="drawer-title">
        {parent !== null && (
          <button class="tool" aria-label={say('control.back')} onClick={() => controls.show(parent)}>
            <BackIcon />
          </button>
        )}
        <b>{title}</b>
      </p>
      <Content controls={controls} />
    </div>
  );
}

function titleOf(say: Words, name: DrawerName, { controlsConfig, drafts }: Controls): string {
  switch (name) {
    case 'callback':
      return controlsConfig.outcomes.find(({ code }) => code === drafts.get('callback.code'))?.label ?? '';
    case 'more':
      return say('control.more-title');
    case 'keypad':
      return say('control.command.tones');
    default:
      return say(`control.command.${name}`);
  }
}
