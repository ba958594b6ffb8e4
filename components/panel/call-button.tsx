import type { Order } from '../../utils/call/order.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import { CommandButton } from '../control/command-button.tsx';
import { WITHHELD_ID } from '../control/control-row.tsx';
import { leadNumberWords } from '../number-words.ts';
import { progressLine } from '../control-words.ts';
import { PhoneIcon } from '../icons/icons.tsx';

interface Props {
  readonly phone: string;
  /** What would be dialed for it; null: not known. */
  readonly reading: NumberReading | null;
  /** The last order, as long as there is something to tell of it. */
  readonly order: Order | null;
  /** Whether anything can be sent. */
  readonly usable: boolean;
  readonly onCall: (click: MouseEvent) => void;
}

const PROGRESS_ID = 'call-progress';
const NOTE_ID = 'call-note';

/** While an order is under way its progress stands in the button's place, and there is no second one. */
export function CallButton({ phone, reading, order, usable, onCall }: Props) {
  const busy = order !== null && isUnderWay(order) ? order : null;
  const note = reading && leadNumberWords(reading);
  const about = [usable ? '' : WITHHELD_ID, note === null ? '' : NOTE_ID].filter(Boolean).join(' ');
  return (
    <>
      <div class="call-place">
        <CommandButton
          class="primary"
          aria-label={`Call ${phone}`.trim()}
          aria-describedby={busy === null ? about || undefined : PROGRESS_ID}
          off={busy !== null || !usable || reading?.kind === 'withheld'}
          onPress={onCall}
        >
          {busy === null && (
            <>
              <PhoneIcon />
              Call
            </>
          )}
        </CommandButton>
        {/* Over the button and not in it: its name hides what is inside from a screen reader. */}
        {busy !== null && <p id={PROGRESS_ID}>{progressLine(busy, phone)}</p>}
      </div>
      {note !== null && (
        <p id={NOTE_ID} class="quiet" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
