import type { NumberReading } from '../call/number-reading.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { Call } from '../call/agent-call.ts';
import type { ClockWatch } from '../controls/clock-watch.ts';
import type { CallCommandHandler } from '../dialing/call-command-handler.ts';
import { readLeadPhone } from '../dialing/reading.ts';
import type { Team } from '../floor/team.ts';
import type { SeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';

export interface SnapshotParts {
  readonly state: SeatState;
  readonly context: SeatContext;
  readonly dialerClock: Pick<ClockWatch, 'clock'>;
  readonly callCommands: Pick<CallCommandHandler, 'question'>;
  readonly team: Pick<Team, 'seat' | 'hasReportsUser'>;
}

/** All that a surface knows at this moment. */
export function snapshotOf({ state, context, dialerClock, callCommands, team }: SnapshotParts): Snapshot {
  const { config, connection, agentId, language, controlsConfig } = context;
  return {
    ...state.writer.state,
    language,
    seat: config && connection && { agentId, dialerHost: connection.host },
    controlsConfig,
    dialerClock: dialerClock.clock,
    question: callCommands.question,
    reading: readingOf(state.writer.state.call, context),
    today: state.today,
    report: team.seat.report,
    hasReportsUser: team.hasReportsUser,
  };
}

function readingOf(call: Call, { config }: SeatContext): NumberReading | null {
  return call.kind === 'on-lead' && config !== null
    ? readLeadPhone(call.lead.phone, config.settings.dialing)
    : null;
}
