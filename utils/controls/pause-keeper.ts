import type { ControlResult } from '../call/control-result.ts';
import type { Instant } from '../call/instant.ts';
import type { WaitingPause } from '../call/waiting-pause.ts';
import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { pauseCode } from '../dialer/agent-api/pause-code.ts';
import { provesNothingStored } from '../dialer/agent-api/stored-nothing.ts';
import type { Result } from '../result.ts';
import type { OvertakenLogOutParts } from './overtaken-log-out.ts';
import { createOvertakenLogOut } from './overtaken-log-out.ts';
import { orderPauseIf } from '../dialing/pause-order.ts';
import { failureReason } from '../dialing/failure-reason.ts';

/*
 * What has to wait for the lead to go: a pause that the disposition would undo, and a code that the dialer takes
 * only from an agent who is paused. It stands in the state, so that a new worker goes on with it.
 */

export interface PauseKeeper {
  /** Looks whether it is time; goes on looking as long as something waits. */
  evaluate(): void;
  /** The disposition was stored, so the lead will go: asks the dialer a few times, if a pause waits for that. */
  leadGoesSoon(): void;
}

export interface PauseKeeperParts extends OvertakenLogOutParts {
  /** Something may have changed at the dialer. */
  readonly hint: () => void;
}

/** How often the state is looked at; nobody is asked for that. In ms, as all below. */
const EVALUATE_EVERY = 250;
/** A pause that waited so long is not what the agent wants now. */
const PAUSE_WAITS = 10 * 60_000;
/** The pause itself is at the dialer, so its code may wait for the end of a long call. */
const CODE_WAITS = 60 * 60_000;
/** The agent's screen looks at its orders once a second, in a tab out of sight every two. */
const UNDONE_AFTER = 2_500;
const CODE_WITHIN = 8_000;
const CODE_EVERY = 1_000;
/** After the disposition was stored; the screen takes it when it has been open for more than a second. */
const HINTS_AFTER = [1_000, 2_000, 3_000, 4_000, 5_000];

export function createPauseKeeper(parts: PauseKeeperParts): PauseKeeper {
  const { writer, clock, spacing, dialer } = parts;
  const logOut = createOvertakenLogOut(parts);
  let busy = false;
  let codeNotBefore: Instant = 0;
  let cancel = () => {};

  function evaluate() {
    cancel();
    const { waiting } = writer.state;
    if (waiting === null && !logOut.isOpen) return;
    cancel = clock.after(EVALUATE_EVERY, evaluate);
    if (busy) return;
    busy = true;
    void act(waiting).finally(() => {
      busy = false;
    });
  }

  async function act(waiting: WaitingPause | null) {
    if (logOut.isOvertaken) await logOut.takeBack();
    if (waiting === null) return;
    const now = clock.now();
    const limit = waiting.step === 'pause' ? PAUSE_WAITS : CODE_WAITS;
    if (now - waiting.at > limit) return end(waiting, givenUp(waiting));
    const { call } = writer.state;
    const at = dialer();
    if (waiting.free === null || at === null || !('user' in call)) return;
    if (waiting.step === 'pause') await sendPause(waiting, at);
    else if (now >= codeNotBefore) await sendCode(waiting, at, waiting.free);
  }

  async function sendPause(waiting: WaitingPause, at: Dialer) {
    const result = await orderPauseIf(
      spacing,
      at,
      waiting.user,
      () => writer.state.waiting?.id === waiting.id,
    );
    if (result === null) return;
    if (!result.ok) return end(waiting, failed(result.error));
    writer.commit({ kind: 'pause-taken', id: waiting.id, at: clock.now() });
    codeNotBefore = clock.now() + CODE_EVERY;
    if (waiting.code === null) end(waiting, { kind: 'stored' });
  }

  async function sendCode(waiting: WaitingPause, at: Dialer, free: Instant) {
    const { code, user: agentUser } = waiting;
    if (code === null) return end(waiting, null);
    codeNotBefore = clock.now() + CODE_EVERY;
    const said = await pauseCode(at, { agentUser, code });
    const since = clock.now() - free;
    const outcome = codeOutcome(said, since);
    if (outcome !== null) return end(waiting, outcome);
    // Hung up in the agent's own screen before the pause was given: the disposition has undone it.
    if (since >= UNDONE_AFTER && !waiting.again) writer.commit({ kind: 'pause-undone', id: waiting.id });
  }

  function end(waiting: WaitingPause, outcome: ControlResult['outcome'] | null) {
    writer.commit({ kind: 'pause-over', id: waiting.id, at: clock.now(), outcome });
  }

  return {
    evaluate,
    leadGoesSoon: () => hintSoon(parts),
  };
}

function hintSoon({ writer, clock, hint }: PauseKeeperParts): void {
  for (const ms of HINTS_AFTER) {
    clock.after(ms, () => {
      if (writer.state.waiting !== null && writer.state.call.kind === 'on-lead') hint();
    });
  }
}

/** What came of a code, sent `since` ms after the lead went; null: the agent is not paused yet. */
function codeOutcome(said: Result<unknown, CommandFailure>, since: number): ControlResult['outcome'] | null {
  if (said.ok) return { kind: 'stored' };
  if (said.error.kind !== 'not-paused') return { kind: 'stored', codeDropped: true };
  return since < CODE_WITHIN ? null : { kind: 'refused', why: { kind: 'not-paused' } };
}

const givenUp = ({ step }: WaitingPause): ControlResult['outcome'] =>
  step === 'pause'
    ? { kind: 'refused', why: { kind: 'waited-too-long' } }
    : { kind: 'stored', codeDropped: true };

const failed = (failure: CommandFailure): ControlResult['outcome'] =>
  provesNothingStored(failure) ? { kind: 'refused', why: failureReason(failure) } : { kind: 'unclear' };
