import type { AskedView } from '../../utils/call/view.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { Messages } from '../control/messages.tsx';
import { progressWords } from '../control-words.ts';
import { failureTone } from '../tone.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel.tsx';
import type { useMoving } from './use-moving.ts';

type Props = Pick<PanelProps, 'collapsed' | 'onDismissOrder'> & {
  readonly view: AskedView;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** How far a call is that was asked for, and how it went. */
export function AskedPanel({ view: { order }, onDismissOrder, ...card }: Props) {
  const underWay = isUnderWay(order);
  const title = progressWords[order.progress.kind];
  return (
    <Card
      {...card}
      tone={underWay ? 'quiet' : failureTone(order.progress)}
      title={title}
      pill={{ title: order.number, detail: title }}
      onDismiss={underWay ? undefined : onDismissOrder}
    >
      <div class="body">
        <p class="hero">
          <bdi dir="auto">{order.number}</bdi>
        </p>
        <Messages order={order} deed={null} phone={order.number} onDismissOrder={null} />
      </div>
    </Card>
  );
}
