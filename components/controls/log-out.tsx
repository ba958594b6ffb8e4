import type { Controls } from './use-controls.ts';
import { ControlButtons } from './control-buttons.tsx';
import { useWords } from '../words/use-words.ts';

/** Asks once more: the agent's day at the dialer ends with it. */
export function LogOut({ controls }: { readonly controls: Controls }) {
  const say = useWords();
  return (
    <>
      <p>{say('control.really-log-out')}</p>
      <ControlButtons controls={controls} items={[[say('control.command.log-out'), { kind: 'log-out' }]]} />
    </>
  );
}
