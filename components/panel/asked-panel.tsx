import type { AskedView } from '../../utils/call/view.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { Messages } from '../controls/messages.tsx';
import type { OrderAsks } from '../controls/order-way.ts';
import { wayOf } from '../controls/order-way.ts';
import type { PutOffAsks } from '../controls/put-off-line.tsx';
import { PutOffLine } from '../controls/put-off-line.tsx';
import { progressWords } from '../controls/control-words.ts';
import { failureTone } from '../kit/tone.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel.tsx';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<
  PanelProps,
  'snapshot' | 'collapsed' | 'onDismissOrder' | keyof OrderAsks | keyof PutOffAsks
> & {
  readonly view: AskedView;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** How far a call is that was asked for, and how it went. */
export function AskedPanel({ view: { order }, snapshot, onDismissOrder, ...props }: Props) {
  const say = useWords();
  const { collapsed, moving, onCollapse } = props;
  const underWay = isUnderWay(order);
  const title = progressWords(say, order);
  return (
    <Card
      {...{ collapsed, moving, onCollapse }}
      tone={underWay ? 'quiet' : failureTone(order.progress)}
      title={title}
      pill={{ title: order.number, detail: title }}
      onDismiss={underWay ? undefined : onDismissOrder}
    >
      <div class="body">
        <p class="hero">
          <bdi dir="auto">{order.number}</bdi>
        </p>
        <Messages
          order={order}
          controlResult={null}
          phone={order.number}
          way={wayOf(say, order, snapshot, props)}
          onDismissOrder={null}
        />
        {snapshot.putOff !== null && (
          <PutOffLine
            {...props}
            putOff={snapshot.putOff}
            isOnLead={snapshot.call.kind === 'on-lead'}
            phone={order.number}
          />
        )}
      </div>
    </Card>
  );
}
