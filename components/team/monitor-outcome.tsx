import type { MonitorMode, MonitorResult } from '../../utils/call/floor.ts';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';
import { Around } from '../words/around.tsx';
import type { Obstacle } from './monitor-state.ts';
import { failedWords, launchedWords, obstacleWords } from './monitor-words.ts';
import { AskAgain } from './ask-again.tsx';
import { isPermanent } from './problem-words.ts';
import { sectionAddress } from './team-place.ts';
import type { Withdrawal } from './use-monitor-question.ts';

interface MonitorHindranceProps {
  readonly obstacle: Obstacle | null;
  readonly withdrawn: Withdrawal | null;
}

/** Why nobody is listened to: a question was taken back, or none can be asked. */
export function MonitorHindrance({ obstacle, withdrawn }: MonitorHindranceProps) {
  const say = useWords();
  if (withdrawn !== null) return <p class="warning">{say(`team.withdrawn.${withdrawn}`)}</p>;
  if (obstacle === null) return null;
  if (obstacle !== 'no-phone') return <p class="quiet">{obstacleWords(say, obstacle)}</p>;
  return (
    <p class="quiet">
      <Around words={(settings) => say('team.obstacle.no-phone', { settings })}>
        <a href={sectionAddress('settings')}>{say('team.settings-of-page')}</a>
      </Around>
    </p>
  );
}

interface MonitorOutcomeProps {
  readonly outcome: MonitorResult['outcome'];
  /** In which way this page asked to listen; null: another page did. */
  readonly asked: MonitorMode | null;
  readonly onAskNow: () => void;
}

/** What the dialer said to the last request to listen in. */
export function MonitorOutcome({ outcome, asked, onAskNow }: MonitorOutcomeProps) {
  const say = useWords();
  switch (outcome.kind) {
    case 'sending':
      return <p class="quiet">{say('team.sending')}</p>;
    case 'launched': {
      const { title, now } = launchedWords(say, outcome.mode, asked);
      const tone = asked !== null && asked !== outcome.mode ? 'warning' : 'good';
      return <Notice tone={tone} title={title} now={now} />;
    }
    case 'failed': {
      const { title, now, inSettings } = failedWords(say, outcome.why);
      return (
        <Notice tone="warning" title={title}>
          <p>
            {now}{' '}
            {inSettings === true && <a href={sectionAddress('settings')}>{say('team.failed.settings')}</a>}
          </p>
          {isPermanent(outcome.why) && <AskAgain onAskNow={onAskNow} />}
        </Notice>
      );
    }
  }
}
