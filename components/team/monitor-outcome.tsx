import type { MonitorMode, MonitorResult } from '../../utils/call/floor.ts';
import { failedWords, isRefused, launchedWords } from './monitor-words.ts';
import { sectionAddress } from './team-place.ts';

interface MonitorOutcomeProps {
  readonly outcome: MonitorResult['outcome'] | null;
  /** In which way this page asked to listen; null: another page did. */
  readonly asked: MonitorMode | null;
  readonly onAskNow: () => void;
}

/** What the dialer said to the last wish to listen in. */
export function MonitorOutcome(props: MonitorOutcomeProps) {
  const { outcome } = props;
  return (
    <div role="status" class="monitor-outcome">
      {outcome !== null && <Said {...props} outcome={outcome} />}
    </div>
  );
}

function Said({
  outcome,
  asked,
  onAskNow,
}: MonitorOutcomeProps & { readonly outcome: MonitorResult['outcome'] }) {
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
