import type { PutOff } from '../../utils/call/put-off.ts';
import { PutOffWays } from '../controls/put-off-line.tsx';
import { putOffWords } from '../controls/control-words.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel.tsx';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<PanelProps, 'snapshot' | 'collapsed' | 'onPauseForCall' | 'onCancelPutOff'> & {
  readonly putOff: PutOff;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** A call that waits while no lead is on screen: in plain sight all the same. */
export function PutOffPanel({ putOff, snapshot, collapsed, moving, onCollapse, ...asks }: Props) {
  const say = useWords();
  const isOnLead = snapshot.call.kind === 'on-lead';
  const { title, now } = putOffWords(say, putOff, isOnLead);
  const isOver = putOff.progress.kind === 'over';
  return (
    <Card
      {...{ collapsed, moving, onCollapse, title }}
      tone={isOver ? 'warning' : 'quiet'}
      pill={{ title: putOff.number, detail: title }}
      onDismiss={isOver ? () => asks.onCancelPutOff(putOff.id) : undefined}
    >
      <div class="body">
        <p class="hero">
          <bdi dir="auto">{putOff.number}</bdi>
        </p>
        {now !== '' && <p>{now}</p>}
        {!isOver && <PutOffWays {...asks} putOff={putOff} />}
      </div>
    </Card>
  );
}
