import type { DeferredCall } from '../../utils/call/deferred-call.ts';
import { DeferredCallWays } from '../controls/deferred-call-line.tsx';
import { deferredCallWords } from '../controls/control-words.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel-props.ts';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<PanelProps, 'snapshot' | 'collapsed' | 'onPauseForCall' | 'onCancelDeferredCall'> & {
  readonly deferredCall: DeferredCall;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** A call that waits while no lead is on screen: in plain sight all the same. */
export function DeferredCallPanel({ deferredCall, snapshot, collapsed, moving, onCollapse, ...asks }: Props) {
  const say = useWords();
  const isOnLead = snapshot.call.kind === 'on-lead';
  const { title, now } = deferredCallWords(say, deferredCall, isOnLead);
  const isOver = deferredCall.progress.kind === 'over';
  return (
    <Card
      {...{ collapsed, moving, onCollapse, title }}
      tone={isOver ? 'warning' : 'quiet'}
      pill={{ title: deferredCall.number, detail: title }}
      onDismiss={isOver ? () => asks.onCancelDeferredCall(deferredCall.id) : undefined}
    >
      <div class="body">
        <p class="hero">
          <bdi dir="auto">{deferredCall.number}</bdi>
        </p>
        {now !== '' && <p>{now}</p>}
        {!isOver && <DeferredCallWays {...asks} deferredCall={deferredCall} />}
      </div>
    </Card>
  );
}
