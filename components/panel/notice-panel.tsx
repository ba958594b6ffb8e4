import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import type { Seat } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { toneOf } from '../tone.ts';
import { problemWords, retryWords } from '../words.ts';
import { Card } from './card.tsx';
import type { PanelProps } from './panel.tsx';
import type { useMoving } from './use-moving.ts';
import { WaysOut } from './ways-out.tsx';

type Props = Pick<PanelProps, 'onAskNow' | 'onOpenOptions'> & {
  readonly problem: Problem;
  readonly seat: Seat | null;
  readonly now: Instant;
  readonly moving: ReturnType<typeof useMoving>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

/** Trouble without a lead: a pill that opens into what, why, what now. */
export function NoticePanel({ problem, seat, now, moving, open, onToggle, ...ways }: Props) {
  const words = problemWords(problem, seat);
  const tone = toneOf(problem);
  const next = [words.now, retryWords(problem, now)].filter(Boolean).join(' ');

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
        <WaysOut canAsk={canAskAgain(problem)} inOptions={words.inOptions === true} {...ways} />
      </div>
    </Card>
  );
}
