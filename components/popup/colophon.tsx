import type { Snapshot, Today } from '../../utils/call/snapshot.ts';
import { userOf } from '../../utils/call/transition.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly onOpenOptions: () => void;
}

/** Whose seat this is, at which dialer, and what it had today. */
export function Colophon({ snapshot: { seat, call, today }, onOpenOptions }: Props) {
  const user = userOf(call);
  return (
    <footer>
      {seat !== null && <p class="today">{todayWords(today)}</p>}
      {seat !== null && (
        <p class="seat">
          <span>
            {seat.agentId === '' ? 'No AgentID yet' : `AgentID ${seat.agentId}`}
            {user !== null && ` · user ${user}`}
          </span>
          <span>{seat.dialerHost}</span>
        </p>
      )}
      <button class="link" onClick={onOpenOptions}>
        Options
      </button>
    </footer>
  );
}

/** "Here today: 14 leads, 1 call dialed". The dialer's own counts know nothing of seats. */
function todayWords({ pops, calls }: Today): string {
  return `Here today: ${counted(pops, 'lead')}, ${counted(calls, 'call')} dialed`;
}

const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
