import type { Seat } from '../../utils/call/snapshot.ts';

interface Props {
  readonly seat: Seat;
  /** The agent's VICIdial login, once the dialer has named it. */
  readonly user: string | null;
}

export function SeatLine({ seat, user }: Props) {
  return (
    <p class="seat">
      <span>
        AgentID {seat.agentId}
        {user !== null && ` · user ${user}`}
      </span>
      <span>{seat.dialerHost}</span>
    </p>
  );
}
