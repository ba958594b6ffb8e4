import { useLayoutEffect, useRef } from 'preact/hooks';
import { offerWords } from '../control-words.ts';
import { BackIcon } from '../icons/icons.tsx';
import { drawerContents } from './drawer-contents.tsx';
import type { DrawerName } from './drawers.ts';
import { parentOf } from './drawers.ts';
import type { Controls } from './use-controls.ts';

interface Props {
  readonly name: DrawerName;
  readonly controls: Controls;
}

/** What a control needs to know, asked in place: above the row, inside the surface. */
export function Drawer({ name, controls }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const parent = parentOf(name);
  const title = titleOf(name, controls);
  const Content = drawerContents[name];

  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [name]);

  return (
    <div class="drawer" role="group" aria-label={title} ref={box}>
      <p class="drawer-title">
        {parent !== null && (
          <button class="tool" aria-label="Back" onClick={() => controls.show(parent)}>
            <BackIcon />
          </button>
        )}
        <b>{title}</b>
      </p>
      <Content controls={controls} />
    </div>
  );
}

function titleOf(name: DrawerName, { board, drafts }: Controls): string {
  if (name !== 'callback') return name === 'more' ? 'More' : offerWords[name].replace('…', '');
  return board.outcomes.find(({ code }) => code === drafts.get('callback.code'))?.label ?? '';
}
