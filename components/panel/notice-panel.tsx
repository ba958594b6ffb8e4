import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import type { SeatSummary } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { toneOf } from '../kit/tone.ts';
import { problemWords, retryWords } from '../link-words.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel-props.ts';
import type { useMoving } from './use-moving.ts';
import { FixActions } from './fix-actions.tsx';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';

type Props = Pick<PanelProps, 'onAskNow' | 'onOpenOptions'> & {
  readonly problem: Problem;
  readonly seat: SeatSummary | null;
  readonly now: Instant;
  readonly moving: ReturnType<typeof useMoving>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

/** Trouble without a lead: a pill that opens into what, why, what now. */
export function NoticePanel({ problem, seat, now, moving, open, onToggle, ...ways }: Props) {
  const say = useWords();
  const words = problemWords(say, problem, seat);
  const tone = toneOf(problem);
  const next = sentences(say, words.now, retryWords(say, problem, now));

  return (
    <Card
      tone={tone}
      title={words.title}
      collapsed={!open}
      moving={moving}
      onCollapse={(collapsed) => onToggle(!collapsed)}
    >
      <div class="body">
        <p>{words.why}</p>
        <p>{next}</p>
        <FixActions canAsk={canAskAgain(problem)} inOptions={words.inOptions === true} {...ways} />
      </div>
    </Card>
  );
}
