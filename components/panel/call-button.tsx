import type { Order } from '../../utils/call/order.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { CommandButton } from '../control/command-button.tsx';
import { WITHHELD_ID } from '../control/control-row.tsx';
import { progressLine } from '../control-words.ts';
import { PhoneIcon } from '../icons/icons.tsx';

interface Props {
  readonly phone: string;
  /** The last order, as long as there is something to tell of it. */
  readonly order: Order | null;
  /** Whether anything can be sent. */
  readonly usable: boolean;
  readonly onCall: (click: MouseEvent) => void;
}

const PROGRESS_ID = 'call-progress';

/** While an order is under way its progress stands in the button's place, and there is no second one. */
export function CallButton({ phone, order, usable, onCall }: Props) {
  const busy = order !== null && isUnderWay(order) ? order : null;
  const why = usable ? undefined : WITHHELD_ID;
  return (
    <div class="call-place">
      <CommandButton
        class="primary"
        aria-label={`Call ${phone}`}
        aria-describedby={busy === null ? why : PROGRESS_ID}
        off={busy !== null || !usable}
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
  );
}
