import type { CallWay } from '../../utils/call/call-way.ts';
import type { CallTime, DialAttempt } from '../../utils/call/dial-attempt.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { WITHHELD_ID } from '../controls/control-row.tsx';
import { leadNumberWords } from '../number-words.ts';
import { progressLine } from '../controls/control-words.ts';
import { PhoneIcon } from '../kit/icons.tsx';
import { reasonOf } from '../reason-words.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly phone: string;
  /** What would be dialed for it; null: not known. */
  readonly reading: NumberReading | null;
  readonly way: CallWay;
  /** Whether it is what helps most now. */
  readonly isFirst: boolean;
  /** The last order, as long as there is something to tell of it. */
  readonly attempt: DialAttempt | null;
  /** Whether anything can be sent. */
  readonly usable: boolean;
  readonly onCall: (when: CallTime, click: MouseEvent) => void;
}

const PROGRESS_ID = 'call-progress';
const NOTE_ID = 'call-note';
const WHY_ID = 'call-withheld';

/** While an order is under way its progress stands in the button's place, and there is no second one. */
export function CallButton({ phone, reading, way, isFirst, attempt, usable, onCall }: Props) {
  const say = useWords();
  const busy = attempt !== null && isUnderWay(attempt) ? attempt : null;
  const note = reading && leadNumberWords(say, reading);
  const why = way.kind === 'withheld' ? reasonOf(say, way.why) : null;
  const about = [!usable && WITHHELD_ID, note !== null && NOTE_ID, why !== null && WHY_ID];
  const when = way.kind === 'when-done' ? way.kind : 'now';
  const words = say(`control.call.${when}`);
  return (
    <>
      <div class="call-place">
        <CommandButton
          class={isFirst ? 'primary wide' : 'wide'}
          aria-label={phone === '' ? words : say(`control.call-number.${when}`, { phone })}
          aria-describedby={busy === null ? about.filter(Boolean).join(' ') || undefined : PROGRESS_ID}
          off={busy !== null || !usable || why !== null || reading?.kind === 'withheld'}
          onPress={(click) => onCall(when, click)}
        >
          {busy === null && (
            <>
              <PhoneIcon />
              {words}
            </>
          )}
        </CommandButton>
        {/* Over the button and not in it: its name hides what is inside from a screen reader. */}
        {busy !== null && <p id={PROGRESS_ID}>{progressLine(say, busy, phone)}</p>}
      </div>
      {note !== null && (
        <p id={NOTE_ID} class="quiet" dir="auto">
          {note}
        </p>
      )}
      {why !== null && busy === null && (
        <p id={WHY_ID} class="quiet">
          {say('control.withheld', { names: say('control.call.now'), what: why[0], now: why[1] })}
        </p>
      )}
    </>
  );
}
