import { PhoneIcon } from '../icons/icons.tsx';

/** Whether a call can be placed; if not, why, in words for the agent. */
export type CallState =
  | { readonly kind: 'available' }
  | { readonly kind: 'unavailable'; readonly reason: string };

interface Props {
  readonly phone: string;
  readonly state: CallState;
  /** The click comes along, so that the owner can tell a person's from a script's. */
  readonly onCall: (phone: string, click: MouseEvent) => void;
}

export function CallButton({ phone, state, onCall }: Props) {
  const reason = state.kind === 'unavailable' ? state.reason : null;
  return (
    <div class="call">
      <button
        class="primary"
        aria-label={`Call ${phone}`}
        disabled={reason !== null}
        aria-describedby={reason === null ? undefined : 'call-reason'}
        onClick={(click) => onCall(phone, click)}
      >
        <PhoneIcon />
        Call
      </button>
      {reason !== null && (
        <p class="quiet" id="call-reason">
          {reason}
        </p>
      )}
    </div>
  );
}
