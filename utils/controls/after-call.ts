import type { Callback, ControlCommand } from '../call/controls.ts';
import type { Clock } from '../clock.ts';
import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';
import { externalHangup } from '../dialer/agent-api/external-hangup.ts';
import { externalPause } from '../dialer/agent-api/external-pause.ts';
import type { OutcomeOrder } from '../dialer/agent-api/external-status.ts';
import { externalStatus, outcomeProblem } from '../dialer/agent-api/external-status.ts';
import type { CommandStep } from '../call/lead-commands.ts';
import { logout } from '../dialer/agent-api/logout.ts';
import { provesNothingStored } from '../dialer/agent-api/stored-nothing.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { ControlSeat } from './control-seat.ts';

/*
 * What ends a call: outcome and pause. Each step goes to the dialer only when the one before was taken.
 */

type Step = Promise<Result<object, CommandFailure | { readonly kind: 'not-among-controls' }>>;

type Taken<T> = Promise<Result<T, CommandFailure>>;

/** Notes what the dialer has, or may have where the answer was lost. */
async function noting<T>(seat: ControlSeat, step: CommandStep['step'], answer: Taken<T>): Taken<T> {
  const result = await answer;
  if (result.ok || !provesNothingStored(result.error)) seat.leadCommands(step, result.ok);
  return result;
}

export const hangUp = (seat: ControlSeat) =>
  noting(seat, 'hang-up', externalHangup(seat.dialer, { agentUser: seat.user }));

export const logOut = (seat: ControlSeat) =>
  noting(seat, 'log-out', logout(seat.dialer, { agentUser: seat.user }));

const storePause = (seat: ControlSeat) => noting(seat, 'pause', setPause(seat, 'PAUSE'));

/** The agent's page tells two of them apart by the second alone. */
export const setPause = (seat: ControlSeat, action: 'PAUSE' | 'RESUME') =>
  seat.spacing.send(
    () => externalPause(seat.dialer, { agentUser: seat.user, action }),
    (answer) => answer.ok || !provesNothingStored(answer.error),
  );

const setStatus = (seat: ControlSeat, order: OutcomeOrder) =>
  noting(seat, 'disposition', externalStatus(seat.dialer, order));

/**
 * Pauses the agent, and says why where there is a code. In a call the page pauses after the outcome. With the
 * disposition open the outcome would undo the pause, so it is kept until the lead is gone.
 */
export async function pause(seat: ControlSeat, code: string | null): Step {
  if (seat.phase === 'over') return kept(seat, code);
  const paused = await storePause(seat);
  if (!paused.ok) return paused;
  if (seat.phase === 'doubtful') return kept(seat, code);
  if (code !== null) seat.keep('code', code);
  return paused;
}

function kept(seat: ControlSeat, code: string | null) {
  seat.keep('pause', code);
  return ok({ kept: true });
}

/** Sets the outcome of the call. */
export async function setOutcome(
  seat: ControlSeat,
  command: ControlCommand & { kind: 'outcome' | 'finish' },
): Step {
  const order = outcomeOrder(seat, command.code, command.callback);
  return order === null ? notAmongControls : setStatus(seat, order);
}

/**
 * The agent's page looks at its orders once a second, in a tab out of sight every two, and at the hang-up
 * first: a pause that it finds beside a hang-up is lost.
 */
const SEEN_AFTER_MS = 2_200;

/**
 * Ends the call with its outcome, and pauses. In the order of VICIdial's document: pause, hang up,
 * outcome; the other way round the next call could come before the pause. Once the call was hung up that
 * pause would be undone by the outcome: it comes after it. The outcome is looked at first, because a call that
 * is hung up cannot be taken back.
 */
export async function finish(seat: ControlSeat, command: ControlCommand & { kind: 'finish' }): Step {
  const order = outcomeOrder(seat, command.code, command.callback);
  if (order === null) return notAmongControls;
  const problem = outcomeProblem(order);
  if (problem !== null) return fail(problem);
  const ended = await endCall(seat);
  if (!ended.ok) return ended;
  const set = await setStatus(seat, order);
  if (!set.ok) return set;
  if (seat.phase !== 'live') seat.keep('pause', command.pauseCode);
  else if (command.pauseCode !== null) seat.keep('code', command.pauseCode);
  return set;
}

/** What has to be done before the outcome: of a call that may be live, its pause too. */
async function endCall(seat: ControlSeat): Step {
  switch (seat.phase) {
    case 'over':
      return ok({});
    case 'doubtful':
      return hangUp(seat);
    case 'live': {
      const paused = await storePause(seat);
      if (!paused.ok) return paused;
      await after(seat.clock, SEEN_AFTER_MS);
      return hangUp(seat);
    }
  }
}

const after = (clock: Clock, ms: number) =>
  new Promise<void>((resolve) => {
    clock.after(ms, resolve);
  });

const notAmongControls = fail({ kind: 'not-among-controls' } as const);

function outcomeOrder(seat: ControlSeat, code: string, callback: Callback | null): OutcomeOrder | null {
  const isCallback = seat.isCallback(code);
  if (isCallback === null) return null;
  const order = { agentUser: seat.user, status: code, isCallback, now: seat.dialerTime() };
  if (!isCallback || callback === null) return order;
  const { at, type, comment: comments } = callback;
  return { ...order, callback: { at, type, comments } };
}
