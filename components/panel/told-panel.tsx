import { useState } from 'preact/hooks';
import type { ToldView } from '../../utils/call/view.ts';
import { controlResultWords } from '../controls/control-words.ts';
import { Waiting } from '../controls/foot.tsx';
import { Notice } from '../kit/notice.tsx';
import { failureTone } from '../kit/tone.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel-props.ts';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<PanelProps, 'snapshot' | 'collapsed' | 'onCommand'> & {
  readonly view: ToldView;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** How a pause goes that waited for the lead to go, and what became of it where it went wrong. */
export function ToldPanel({ view: { controlResult }, snapshot, onCommand, ...card }: Props) {
  const say = useWords();
  const { waiting, controlsConfig } = snapshot;
  const [read, setRead] = useState('');
  if (waiting === null && (controlResult === null || controlResult.id === read)) return null;
  const told = controlResult && controlResultWords(say, controlResult);
  const pausing = say('panel.pausing');
  return (
    <Card
      {...card}
      tone={controlResult === null ? 'quiet' : failureTone(controlResult.outcome)}
      title={waiting === null ? say('control.command.pause') : pausing}
      pill={{ title: waiting === null && told !== null ? told.title : pausing, detail: '' }}
      onDismiss={controlResult === null ? undefined : () => setRead(controlResult.id)}
    >
      {controlResult !== null && told !== null && (
        <div class="body">
          <Notice tone={failureTone(controlResult.outcome)} {...told} />
        </div>
      )}
      {waiting !== null && (
        <div class="foot">
          <Waiting controls={{ waiting, controlsConfig, ask: onCommand }} />
        </div>
      )}
    </Card>
  );
}
