import type { Snapshot } from '../../utils/call/snapshot.ts';
import { userOf } from '../../utils/call/transition.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly onOpenOptions: () => void;
  readonly onOpenTeam: () => void;
}

/** Whose seat this is, at which dialer, what it had today, and the ways to the other pages. */
export function Colophon({ snapshot, onOpenOptions, onOpenTeam }: Props) {
  const { seat, call, today, hasReportsUser } = snapshot;
  const user = userOf(call);
  return (
    <footer>
      {seat !== null && (
        <>
          <p>{todayWords(today)}</p>
          <p>
            {seat.agentId === '' ? 'No AgentID yet' : `AgentID ${seat.agentId}`}
            {user !== null && ` · user ${user}`}
          </p>
          <p class="host">{seat.dialerHost}</p>
        </>
      )}
      <p class="links">
        {/* Without a seat, the team page is what is offered first of all. */}
        {hasReportsUser && seat !== null && (
          <button class="link" onClick={onOpenTeam}>
            Team page
          </button>
        )}
        <button class="link" onClick={onOpenOptions}>
          Options
        </button>
      </p>
    </footer>
  );
}

/** "Here today: 14 leads, 1 call dialed". The dialer's own counts know nothing of seats. */
function todayWords({ pops, calls }: Snapshot['today']): string {
  return `Here today: ${counted(pops, 'lead')}, ${counted(calls, 'call')} dialed`;
}

const counted = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
