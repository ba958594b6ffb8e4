import type { AskedView } from '../../utils/call/view.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { Messages } from '../controls/messages.tsx';
import type { AttemptActions } from '../controls/attempt-actions.ts';
import { wayOf } from '../controls/attempt-actions.ts';
import type { DeferredCallActions } from '../controls/deferred-call-line.tsx';
import { DeferredCallLine } from '../controls/deferred-call-line.tsx';
import { progressWords } from '../controls/control-words.ts';
import { failureTone } from '../kit/tone.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel-props.ts';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<
  PanelProps,
  'snapshot' | 'collapsed' | 'onDismissAttempt' | keyof AttemptActions | keyof DeferredCallActions
> & {
  readonly view: AskedView;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** How far a call is that was asked for, and how it went. */
export function AskedPanel({ view: { attempt }, snapshot, onDismissAttempt, ...props }: Props) {
  const say = useWords();
  const { collapsed, moving, onCollapse } = props;
  const underWay = isUnderWay(attempt);
  const title = progressWords(say, attempt);
  return (
    <Card
      {...{ collapsed, moving, onCollapse }}
      tone={underWay ? 'quiet' : failureTone(attempt.progress)}
      title={title}
      pill={{ title: attempt.number, detail: title }}
      onDismiss={underWay ? undefined : onDismissAttempt}
    >
      <div class="body">
        <p class="hero">
          <bdi dir="auto">{attempt.number}</bdi>
        </p>
        <Messages
          attempt={attempt}
          controlResult={null}
          phone={attempt.number}
          way={wayOf(say, attempt, snapshot, props)}
          onDismissAttempt={null}
        />
        {snapshot.deferredCall !== null && (
          <DeferredCallLine
            {...props}
            deferredCall={snapshot.deferredCall}
            isOnLead={snapshot.call.kind === 'on-lead'}
            phone={attempt.number}
          />
        )}
      </div>
    </Card>
  );
}
