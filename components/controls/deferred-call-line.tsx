import type { DeferredCall } from '../../utils/call/deferred-call.ts';
import { deferredCallWords } from './control-words.ts';
import { CheckIcon } from '../kit/icons.tsx';
import { CommandButton } from '../kit/command-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';

export interface DeferredCallActions {
  /** Whether the agent is to be paused for the call that waits. */
  readonly onPauseForCall: (on: boolean, click: MouseEvent) => void;
  /** The call of this id is not wanted any more, or what came of it has been read. */
  readonly onCancelDeferredCall: (id: string) => void;
}

interface Props extends DeferredCallActions {
  readonly deferredCall: DeferredCall;
  readonly isOnLead: boolean;
  /** The number on screen, which need not be said again. */
  readonly phone: string;
}

/** A call that waits here until the lead on screen is done, in plain sight; or why it was given up. */
export function DeferredCallLine({
  deferredCall,
  isOnLead,
  phone,
  onPauseForCall,
  onCancelDeferredCall,
}: Props) {
  const say = useWords();
  const { id, number, progress } = deferredCall;
  const about = number === phone ? '' : number;
  // On its way it is an order, and told as one.
  if (progress.kind === 'trying') return null;
  const words = deferredCallWords(say, deferredCall, isOnLead);
  if (progress.kind === 'over') {
    return <Notice tone="warning" {...words} about={about} onClose={() => onCancelDeferredCall(id)} />;
  }
  return (
    <Notice tone="quiet" {...words} about={about}>
      <DeferredCallWays {...{ deferredCall, onPauseForCall, onCancelDeferredCall }} />
    </Notice>
  );
}

/** What can be done about a call that waits. */
export function DeferredCallWays({
  deferredCall: { id, pauseFirst },
  onPauseForCall,
  onCancelDeferredCall,
}: Pick<Props, 'deferredCall' | keyof DeferredCallActions>) {
  const say = useWords();
  return (
    <div class="ways">
      <CommandButton
        class="toggle"
        harmless
        aria-pressed={pauseFirst}
        onPress={(click) => onPauseForCall(!pauseFirst, click)}
      >
        {say('control.deferred.pause-me')}
        {pauseFirst && <CheckIcon />}
      </CommandButton>
      <CommandButton harmless onPress={() => onCancelDeferredCall(id)}>
        {say('control.cancel')}
      </CommandButton>
    </div>
  );
}
