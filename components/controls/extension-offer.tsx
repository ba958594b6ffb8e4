import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Controls } from './use-controls.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly controls: Controls;
}

/** The extension behind the number that was called from here: it can be keyed in once somebody has answered. */
export function ExtensionOffer({ snapshot: { attempt, call }, controls: { offers, ask } }: Props) {
  const say = useWords();
  const extension = attempt?.extension;
  if (extension === undefined || attempt?.progress.kind !== 'dialing' || call.kind !== 'on-lead') return null;
  return (
    <div class="extension">
      <p>
        {say('control.extension')} <bdi>{extension}</bdi>
      </p>
      {offers.names.includes('keypad') && (
        <CommandButton
          off={!offers.usable}
          onPress={(click) => ask({ kind: 'tones', keys: extension }, click)}
        >
          {say('control.send-tones')}
        </CommandButton>
      )}
    </div>
  );
}
