import type { Circumstances } from '../call/availability.ts';
import type { Stage } from '../call/stage.ts';
import { offerOf, refusalOf } from '../call/availability.ts';
import { stageOf } from '../call/stage.ts';
import type { ControlCommand } from '../call/controls.ts';
import type { ControlResult } from '../call/control-result.ts';
import { maybeSent, popOf } from '../call/lead-commands.ts';
import { userOf } from '../call/transition.ts';
import { freed } from '../call/waiting-pause.ts';
import type { Writer } from '../call/writer.ts';
import { callsInQueueCount } from '../dialer/agent-api/calls-in-queue-count.ts';
import { changeInGroups } from '../dialer/agent-api/change-in-groups.ts';
import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { parkCall } from '../dialer/agent-api/park-call.ts';
import { previewDialAction } from '../dialer/agent-api/preview-dial-action.ts';
import { raCallControl } from '../dialer/agent-api/ra-call-control.ts';
import { recording, recordingStatus } from '../dialer/agent-api/recording.ts';
import { sendDtmf } from '../dialer/agent-api/send-dtmf.ts';
import { provesNothingStored } from '../dialer/agent-api/stored-nothing.ts';
import { switchLead } from '../dialer/agent-api/switch-lead.ts';
import { transferConference } from '../dialer/agent-api/transfer-conference.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { finish, hangUp, logOut, pause, setOutcome, setPause } from './after-call.ts';
import { createPauseKeeper } from './pause-keeper.ts';
import { remoteAction, transferTo } from './target.ts';
import { failureReason } from '../dialing/failure-reason.ts';
import type { ControlSeat } from './control-seat.ts';

/** Carries out what a person asks of call control, and writes down what the dialer said. */
export interface CallControl {
  /** `shown`: the pop of the lead that the person saw; 0: none. What is about a lead is for no other. */
  carryOut(command: ControlCommand, shown: number): Promise<void>;
  /** Goes on with what waits for the lead to go. Called when the worker starts and by the alarm. */
  resume(): void;
}

export interface CallControlParts extends Pick<
  ControlSeat,
  'clock' | 'spacing' | 'isCallback' | 'dialerTime'
> {
  readonly writer: Writer;
  readonly newId: () => string;
  /** How things stand beside the state: what the table of what can work looks at. */
  readonly circumstances: () => Circumstances;
  /** Null while the seat is not set up. */
  readonly dialer: () => Dialer | null;
  /** Something may have changed at the dialer. */
  readonly hint: () => void;
}

export function createCallControl(parts: CallControlParts): CallControl {
  const { writer, clock, spacing, isCallback, dialerTime, newId, circumstances, dialer, hint } = parts;
  const keeper = createPauseKeeper(parts);

  /** The agent as things stand at the moment. */
  function seatOf(at: Dialer, user: string): ControlSeat {
    const { call, leadCommands: before } = writer.state;
    const pop = popOf(call);
    const phase = phaseOf(stageOf(circumstances(), clock.now()), maybeSent(before, 'hang-up'));
    return {
      dialer: at,
      user,
      clock,
      spacing,
      isCallback,
      dialerTime,
      phase,
      leadCommands(step, sure) {
        writer.commit({ kind: 'step-sent', pop, step: { step, at: clock.now(), sure } });
        if (step === 'disposition') keeper.leadGoesSoon();
      },
      keep(step, code) {
        const free = pop === 0 ? clock.now() : null;
        const waiting = { id: newId(), user, code, at: clock.now(), pop, step, free, again: false };
        // The lead may have gone while the steps before were sent.
        writer.commit({ kind: 'pause-waits', waiting: freed(waiting, writer.state.call, clock.now()) });
      },
    };
  }

  return {
    resume: keeper.evaluate,

    async carryOut(command, shown) {
      if (command.kind === 'cancel-pause') return forgetWaiting(parts);
      const id = newId();
      const settle = (outcome: ControlResult['outcome']) =>
        writer.commit({ kind: 'command-settled', id, outcome });
      writer.commit({
        kind: 'command-sent',
        controlResult: { id, command: command.kind, at: clock.now(), outcome: { kind: 'sending' } },
      });
      const at = dialer();
      const user = userOf(writer.state.call);
      if (at === null || user === null) return settle({ kind: 'refused', why: { kind: 'agent-unknown' } });
      const why = refusalOf(command, circumstances(), clock.now());
      if (why !== null) return settle({ kind: 'refused', why });
      const pop = popOf(writer.state.call);
      if (isAboutLead.has(command.kind) && pop !== shown)
        return settle({ kind: 'refused', why: { kind: 'lead-gone' } });
      if (takesBackPause.has(command.kind)) forgetWaiting(parts);
      const { waiting } = writer.state;
      const result = await ask(seatOf(at, user), command);
      // Not before: with a worker that dies meanwhile both pauses would be gone.
      if (pausesAnew.has(command.kind) && result.ok && writer.state.waiting?.id === waiting?.id)
        forgetWaiting(parts);
      const outcome = result.ok ? result.value : failed(result.error);
      settle(outcome);
      const name = offerOf(command);
      if (outcome.kind === 'refused' && name !== null && name !== 'resume')
        writer.commit({ kind: 'control-refused', pop, refused: { name, why: outcome.why } });
      hint();
      keeper.evaluate();
    },
  };
}

/** What a person no longer wants, or has wanted otherwise since. */
function forgetWaiting({ writer, clock }: CallControlParts): void {
  const { waiting } = writer.state;
  if (waiting !== null) writer.commit({ kind: 'pause-over', id: waiting.id, at: clock.now(), outcome: null });
}

/** What each command asks of the dialer. */
function ask(seat: ControlSeat, command: Exclude<ControlCommand, { kind: 'cancel-pause' }>): Asked {
  const { dialer, user: agentUser } = seat;
  switch (command.kind) {
    case 'hang-up':
      return stored(hangUp(seat));
    case 'pause':
      return stored(pause(seat, command.code));
    case 'resume':
      return stored(setPause(seat, 'RESUME'));
    case 'outcome':
      return stored(setOutcome(seat, command));
    case 'finish':
      return stored(finish(seat, command));
    case 'transfer':
      return stored(transferConference(dialer, { agentUser, ...transferTo(command.to) }));
    case 'park':
      return stored(parkCall(dialer, { agentUser, action: command.action }));
    case 'tones':
      return stored(sendDtmf(dialer, { agentUser, keys: command.keys }));
    case 'recording':
      return command.action === 'STATUS'
        ? told(recordingStatus(dialer, { agentUser }), ({ kind }) => ({ recording: kind === 'recording' }))
        : stored(recording(dialer, { agentUser, action: command.action }));
    case 'preview':
      return stored(previewDialAction(dialer, { agentUser, action: command.action }));
    case 'switch-lead':
      return stored(switchLead(dialer, { agentUser, to: { kind: 'lead', leadId: command.leadId } }));
    case 'in-groups': {
      const { action, groups: inGroups, blended } = command;
      return stored(changeInGroups(dialer, { agentUser, action, inGroups, blended, asDefault: false }));
    }
    case 'queue':
      return told(callsInQueueCount(dialer, { agentUser }), ({ count }) => ({ waiting: count }));
    case 'log-out':
      return stored(logOut(seat));
    case 'remote-agent':
      return stored(
        raCallControl(dialer, { agentUser, callId: command.callId, action: remoteAction(command) }),
      );
  }
}

/** What a person wants now counts, not what they wanted before. */
const takesBackPause: ReadonlySet<ControlCommand['kind']> = new Set<ControlCommand['kind']>([
  'resume',
  'log-out',
]);
const pausesAnew: ReadonlySet<ControlCommand['kind']> = new Set<ControlCommand['kind']>(['pause', 'finish']);

/** What is done to the call or the lead on screen. */
const isAboutLead: ReadonlySet<ControlCommand['kind']> = new Set<ControlCommand['kind']>([
  'hang-up',
  'outcome',
  'finish',
  'transfer',
  'park',
  'tones',
  'recording',
  'switch-lead',
]);

function phaseOf(stage: Stage, maybeHungUp: boolean): ControlSeat['phase'] {
  if (stage === 'ended' || stage === 'closing') return 'over';
  return maybeHungUp ? 'doubtful' : 'live';
}

type Told = ControlResult['outcome'];
type Failure = CommandFailure | { readonly kind: 'not-among-controls' };
type Asked = Promise<Result<Told, Failure>>;

/** `done`, which the dialer says of a remote agent's call, is as much as stored: it says so before it acts. */
async function stored(answer: Promise<Result<object, Failure>>): Asked {
  const result = await answer;
  if (!result.ok) return result;
  const { value } = result;
  if ('kept' in value) return ok({ kind: 'kept' });
  if ('callbackDropped' in value && value.callbackDropped === true)
    return ok({ kind: 'stored', callbackDropped: true });
  return ok({ kind: 'stored' });
}

async function told<T>(
  answer: Promise<Result<T, CommandFailure>>,
  tell: (value: T) => { readonly recording?: boolean; readonly waiting?: number },
): Asked {
  const result = await answer;
  return result.ok ? ok({ kind: 'told', ...tell(result.value) }) : result;
}

/** A lost answer leaves open whether the dialer has the command; a person decides whether to ask again. */
function failed(failure: Failure): Told {
  if (failure.kind === 'not-among-controls') return { kind: 'refused', why: { kind: failure.kind } };
  return provesNothingStored(failure)
    ? { kind: 'refused', why: failureReason(failure) }
    : { kind: 'unclear' };
}
