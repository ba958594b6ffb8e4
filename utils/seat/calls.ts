import { reliable, dialerWall } from '../call/dialer-clock.ts';
import { dialerText, ownOffset } from '../call/wall-time.ts';
import type { Clock } from '../clock.ts';
import type { CallControl } from '../controls/call-control.ts';
import { createCallControl } from '../controls/call-control.ts';
import type { ClockWatch } from '../controls/clock-watch.ts';
import type { CallCommandHandler } from '../dialing/call-command-handler.ts';
import { createCallCommandHandler } from '../dialing/call-command-handler.ts';
import type { Dialing } from '../dialing/dialing.ts';
import { createDialing } from '../dialing/dialing.ts';
import type { DeferredCalls } from '../dialing/deferred-calls.ts';
import { createDeferredCalls } from '../dialing/deferred-calls.ts';
import { createSpacing } from '../dialing/spacing.ts';
import type { Team } from '../floor/team.ts';
import type { Poller } from '../polling/poller.ts';
import type { SeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';

/** What an agent does with calls from here: click-to-dial and call control. */
export interface Calls {
  readonly dialing: Dialing;
  readonly waiting: DeferredCalls;
  readonly control: CallControl;
  readonly callCommands: CallCommandHandler;
}

export interface CallsParts {
  readonly state: SeatState;
  readonly context: SeatContext;
  readonly poller: Pick<Poller, 'hint'>;
  readonly dialerClock: Pick<ClockWatch, 'clock'>;
  readonly team: Pick<Team, 'seat' | 'hasReportsUser'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Brings the popup up where the browser allows it. */
  readonly openPopup: () => void;
  /** There is another question to the person. */
  readonly onChange: () => void;
}

/** All of it works for the seat as it is at the moment. */
export function createCalls(parts: CallsParts): Calls {
  const { state, context, clock, newId, openPopup, onChange } = parts;
  const { writer } = state;
  const shared = {
    writer,
    clock,
    newId,
    spacing: createSpacing(clock),
    kept: () => state.kept,
    dialer: () => context.connection?.dialer ?? null,
    hint: () => parts.poller.hint(),
  };
  const dialing = createDialing({ ...shared, seat: () => dialingSeat(context) });
  const waiting = createDeferredCalls({ ...shared, dialing });
  const control = createCallControl({ ...shared, ...circumstancesOf(parts) });
  const callCommands = createCallCommandHandler({
    writer,
    clock,
    dialing,
    waiting,
    mayCall: () => context.controlsConfig.controls.includes('call'),
    openPopup,
    onChange,
  });
  return { dialing, waiting, control, callCommands };
}

/** Null: there is no dialer to ask. */
function dialingSeat({ config, connection }: SeatContext) {
  return config && connection?.dialer ? { dialer: connection.dialer, rules: config.settings.dialing } : null;
}

/** What call control has to know beside the state. */
function circumstancesOf({ state, context, dialerClock, team, clock }: CallsParts) {
  return {
    circumstances: () => ({
      ...state.writer.state,
      controlsConfig: context.controlsConfig,
      report: team.seat.report,
      hasReportsUser: team.hasReportsUser,
    }),
    isCallback: (code: string) =>
      context.controlsConfig.outcomes.find((outcome) => outcome.code === code)?.callback ?? null,
    dialerTime: () =>
      dialerText(dialerWall(reliable(dialerClock.clock, clock.now()), ownOffset, clock.now())),
  };
}
