import { useState } from 'preact/hooks';
import type { ToldView } from '../../utils/call/view.ts';
import { deedWords } from '../controls/control-words.ts';
import { Waiting } from '../controls/foot.tsx';
import { failureTone } from '../kit/tone.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel.tsx';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<PanelProps, 'snapshot' | 'collapsed' | 'onWish'> & {
  readonly view: ToldView;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
};

/** How a pause goes that waited for the lead to go, and what became of it where it went wrong. */
export function ToldPanel({ view: { deed }, snapshot, onWish, ...card }: Props) {
  const say = useWords();
  const { waiting, board } = snapshot;
  const [read, setRead] = useState('');
  if (waiting === null && (deed === null || deed.id === read)) return null;
  const told = deed && deedWords(say, deed);
  const pausing = say('panel.pausing');
  return (
    <Card
      {...card}
      tone={deed === null ? 'quiet' : failureTone(deed.outcome)}
      title={waiting === null ? say('control.wish.pause') : pausing}
      pill={{ title: waiting === null && told !== null ? told.title : pausing, detail: '' }}
      onDismiss={deed === null ? undefined : () => setRead(deed.id)}
    >
      {deed !== null && told !== null && (
        <div class="body">
          <div class={`banner ${failureTone(deed.outcome)}`}>
            <b>{told.title}</b>
            <p>{told.now}</p>
          </div>
        </div>
      )}
      {waiting !== null && (
        <div class="foot">
          <Waiting controls={{ waiting, board, ask: onWish }} />
        </div>
      )}
    </Card>
  );
}
