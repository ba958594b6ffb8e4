import type { MonitorMode, MonitorResult } from '../../utils/call/floor.ts';
import type { Obstacle } from './monitor-state.ts';
import { failedWords, isRefused, launchedWords, obstacleWords, withdrawnWords } from './monitor-words.ts';
import { sectionAddress } from './team-place.ts';
import type { Withdrawal } from './use-monitor-question.ts';

interface MonitorHindranceProps {
  readonly obstacle: Obstacle | null;
  readonly withdrawn: Withdrawal | null;
}

/** Why nobody is listened to: a question was taken back, or none can be asked. */
export function MonitorHindrance({ obstacle, withdrawn }: MonitorHindranceProps) {
  if (withdrawn !== null) {
    return <p class="warning">Your phone was not called: {withdrawnWords[withdrawn]}</p>;
  }
  if (obstacle === null) return null;
  if (obstacle !== 'no-phone') return <p class="quiet">{obstacleWords[obstacle]}</p>;
  return (
    <p class="quiet">
      The dialer calls your phone for it. Enter Phone login and Server IP once, in the{' '}
      <a href={sectionAddress('settings')}>settings of this page</a>.
    </p>
  );
}

interface MonitorOutcomeProps {
  readonly outcome: MonitorResult['outcome'];
  /** In which way this page asked to listen; null: another page did. */
  readonly asked: MonitorMode | null;
  readonly onAskNow: () => void;
}

/** What the dialer said to the last wish to listen in. */
export function MonitorOutcome({ outcome, asked, onAskNow }: MonitorOutcomeProps) {
  switch (outcome.kind) {
    case 'sending':
      return <p class="quiet">The dialer is being asked to call your phone.</p>;
    case 'launched': {
      const { title, now } = launchedWords(outcome.mode, asked);
      const tone = asked !== null && asked !== outcome.mode ? 'warning' : 'good';
      return (
        <div class={`banner ${tone}`}>
          <b>{title}</b>
          <p>{now}</p>
        </div>
      );
    }
    case 'failed': {
      const { title, now, inSettings } = failedWords(outcome.why);
      return (
        <div class="banner warning">
          <b>{title}</b>
          <p>
            {now} {inSettings === true && <a href={sectionAddress('settings')}>Settings of this page</a>}
          </p>
          {isRefused(outcome.why) && (
            <div class="ways">
              <button type="button" class="outlined" onClick={onAskNow}>
                Ask again
              </button>
            </div>
          )}
        </div>
      );
    }
  }
}
