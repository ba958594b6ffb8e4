import type { ComponentType } from 'preact';
import { isOnLead } from '../../utils/call/availability.ts';
import { parkWords, previewWords } from '../control-words.ts';
import { CallbackForm } from './callback-form.tsx';
import type { DrawerName } from './drawers.ts';
import { InGroups } from './in-groups.tsx';
import { KeyPad } from './key-pad.tsx';
import { LogOut } from './log-out.tsx';
import { MoreList } from './more-list.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { RemoteAgent } from './remote-agent.tsx';
import { SwitchLead } from './switch-lead.tsx';
import { Transfer } from './transfer.tsx';
import type { Controls } from './use-controls.ts';
import type { WishItem } from './wish-buttons.tsx';
import { WishButtons } from './wish-buttons.tsx';

interface Props {
  readonly controls: Controls;
}

/** What is in each drawer. */
export const drawerContents: Readonly<Record<DrawerName, ComponentType<Props>>> = {
  outcome: OutcomeList,
  callback: CallbackForm,
  pause: PauseCodes,
  more: MoreList,
  transfer: Transfer,
  park: ({ controls }) => <WishButtons controls={controls} items={parkItems} />,
  keypad: KeyPad,
  preview: ({ controls }) => <WishButtons controls={controls} items={previewItems} />,
  'switch-lead': SwitchLead,
  'in-groups': InGroups,
  'log-out': LogOut,
  'remote-agent': RemoteAgent,
};

const parkItems = parkWords.map(([words, action]): WishItem => [words, { kind: 'park', action }]);
const previewItems = previewWords.map(([words, action]): WishItem => [words, { kind: 'preview', action }]);

function PauseCodes({ controls }: Props) {
  const items = controls.board.pauseCodes.map(({ code, label }): WishItem => [
    label,
    { kind: 'pause', code },
  ]);
  return (
    <>
      {isOnLead(controls.offers.stage) && <p class="quiet">You will be paused after the disposition.</p>}
      <WishButtons
        controls={controls}
        items={[...items, ['Without a code', { kind: 'pause', code: null }]]}
      />
    </>
  );
}
