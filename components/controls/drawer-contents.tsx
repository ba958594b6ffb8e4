import type { ComponentType } from 'preact';
import { isOnLead } from '../../utils/call/stage.ts';
import { parkActions, previewActions } from '../../utils/call/controls.ts';
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
import type { ControlItem } from './control-buttons.tsx';
import { ControlButtons } from './control-buttons.tsx';
import { useWords } from '../words/use-words.ts';

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
  park: Park,
  keypad: KeyPad,
  preview: Preview,
  'switch-lead': SwitchLead,
  'in-groups': InGroups,
  'log-out': LogOut,
  'remote-agent': RemoteAgent,
};

function Park({ controls }: Props) {
  const say = useWords();
  const items = parkActions.map((action): ControlItem => [
    say(`control.park.${action}`),
    { kind: 'park', action },
  ]);
  return <ControlButtons controls={controls} items={items} />;
}

function Preview({ controls }: Props) {
  const say = useWords();
  const items = previewActions.map((action): ControlItem => [
    say(`control.preview.${action}`),
    { kind: 'preview', action },
  ]);
  return <ControlButtons controls={controls} items={items} />;
}

function PauseCodes({ controls }: Props) {
  const say = useWords();
  const items = controls.controlsConfig.pauseCodes.map(({ code, label }): ControlItem => [
    label,
    { kind: 'pause', code },
  ]);
  return (
    <>
      {isOnLead(controls.offers.stage) && <p class="quiet">{say('control.pause-after-sentence')}</p>}
      <ControlButtons
        controls={controls}
        items={[...items, [say('control.without-code'), { kind: 'pause', code: null }]]}
      />
    </>
  );
}
