import type { State } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { Writer } from '../../../utils/call/writer.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { Clock } from '../../../utils/clock.ts';
import type { Answer } from '../../../utils/dialer/answer.ts';
import { findAnswer } from '../../../utils/dialer/answer.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import type { Dialing } from '../../../utils/dialing/dialing.ts';
import { createDialing } from '../../../utils/dialing/dialing.ts';
import { createDeferredCalls } from '../../../utils/dialing/deferred-calls.ts';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import type { CallCommandHandler } from '../../../utils/dialing/call-command-handler.ts';
import { createCallCommandHandler } from '../../../utils/dialing/call-command-handler.ts';
import { stateSchema } from '../../../utils/polling/state-schema.ts';
import type { Result } from '../../../utils/result.ts';
import { fail } from '../../../utils/result.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { usRules } from './calling-seat.ts';

/** What becomes of a request: does it arrive, and does its answer come back? */
export const FATES = [
  'well',
  'late-answer',
  'lost-answer',
  'lost-request',
  'server-error-after',
  'refused-function',
  // The connection breaks behind the request, and the browser sends it again by itself.
  'wire-repeat',
  'wire-repeat-lost',
] as const;
export type Fate = (typeof FATES)[number];

/** An order as it arrived at the dialer, and what the dialer made of it. */
interface Arrival {
  /** The number, or `lead ID`. */
  readonly whom: string;
  /** The order of ours it was, and the call that was put off, if it was one. */
  readonly attempt: string;
  readonly deferredCall: string | null;
  /** Whether that call had been cancelled by then. */
  readonly cancelledBy: boolean;
  readonly stored: boolean;
  /** Sent by the browser, not by us: for the agent's page it is the one of the same second. */
  readonly repeat: boolean;
  /** Whether the extension could know by then that nothing was stored. */
  readonly provedNotStored: boolean;
}

/** A dialer with one agent, in a campaign that takes orders from paused agents without a lead. */
export class Place {
  readonly clock: FakeClock = createFakeClock();
  readonly arrivals: Arrival[] = [];
  /** Orders that left before they were written down. */
  readonly unwritten: string[] = [];
  /** Orders stored within a second of another of the same worker, for which the agent's page may have no eyes. */
  readonly tooClose: string[] = [];
  isCancelled: (deferredCall: string) => boolean = () => false;
  paused = true;
  lead: { readonly leadId: string; readonly phone: string } | null = null;
  fate: Fate = 'well';
  pauses = 0;
  resumes = 0;
  storage: State = { ...initialState, call: { kind: 'no-lead', user: '6666', since: 0 } };
  numbers = 0;
  lastNumber = '';
  #pauseAfterLead = false;
  #lastStored: { readonly at: number; readonly by: Worker | null } = { at: 0, by: null };
  worker: Worker = new Worker(this);

  nextNumber(): string {
    this.numbers += 1;
    this.lastNumber = `727555${String(1000 + this.numbers)}`;
    return this.lastNumber;
  }

  /** Another lead on the agent's screen, or none; and the extension hears of it. */
  show(leadId: string | null, phone = '3125550000') {
    this.lead = leadId === null ? null : { leadId, phone };
    if (this.lead === null && this.#pauseAfterLead) {
      this.paused = true;
      this.#pauseAfterLead = false;
    }
    this.poll();
  }

  /** The call that was last stored comes about. */
  showCalled() {
    const whom = this.arrivals.findLast(({ stored }) => stored)?.whom;
    if (whom === undefined) return;
    const leadId = whom.startsWith('lead ') ? whom.slice(5) : `9${whom}`;
    this.show(null);
    this.show(leadId, whom.startsWith('lead ') ? '3125550000' : whom);
  }

  poll() {
    const { lead: now } = this;
    const at = this.clock.now();
    const lead = now && { ...now, record: { kind: 'missing' as const } };
    const report =
      lead === null
        ? ({ kind: 'no-lead', user: '6666' } as const)
        : ({ kind: 'lead', user: '6666', lead } as const);
    this.worker.writer.commit({ kind: 'heard', at, report }, { kind: 'scheduled', nextAt: at + 1_000 });
  }

  /** Time goes by, and the dialer is asked each second. */
  async wait(ms: number) {
    for (let left = ms; left > 0; left -= 1_000) {
      await this.clock.pass(Math.min(left, 1_000));
      if (left >= 1_000) this.poll();
    }
  }

  /** The dialer's side of a request. */
  async request(parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>> {
    return parameters['function'] === 'external_pause'
      ? this.#pause(parameters['value'] ?? '')
      : this.#dial(parameters);
  }

  #pause(action: string): Result<Answer, DialerFailure> {
    if (action === 'RESUME' && !(this.paused && this.lead === null)) {
      return answer('ERROR', 'external_pause agent is not paused', '6666');
    }
    this.#store(action);
    if (action === 'PAUSE') this.pauses += 1;
    else this.resumes += 1;
    if (this.lead === null) this.paused = action === 'PAUSE';
    else this.#pauseAfterLead = true;
    return answer('SUCCESS', 'external_pause function set', `${action}|1|6666`);
  }

  async #dial(parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>> {
    const { fate } = this;
    const { attempt, deferredCall } = this.worker.writer.state;
    const leadId = parameters['lead_id'];
    const whom = leadId === undefined ? (parameters['value'] ?? '') : `lead ${leadId}`;
    const waiting =
      deferredCall?.progress.kind === 'trying' && deferredCall.progress.attempt === attempt?.id
        ? deferredCall.id
        : null;
    const isKept =
      this.storage.attempt?.id === attempt?.id && this.storage.attempt?.progress.kind === 'sending';
    if (!isKept) this.unwritten.push(whom);
    const arrive = (stored: boolean, repeat = false) => {
      const cancelledBy = waiting !== null && this.isCancelled(waiting);
      const provedNotStored = !stored;
      if (stored && !repeat) this.#store(whom);
      this.arrivals.push({
        whom,
        attempt: attempt?.id ?? '',
        deferredCall: waiting,
        cancelledBy,
        stored,
        repeat,
        provedNotStored,
      });
    };
    if (fate === 'refused-function') {
      arrive(false);
      return fail({ kind: 'function-not-permitted' });
    }
    if (fate === 'lost-request') {
      await this.sleep(5_000);
      return fail({ kind: 'timeout' });
    }
    if (!this.paused || this.lead !== null) {
      if (fate === 'late-answer') await this.sleep(4_900);
      arrive(false);
      return answer('ERROR', 'agent_user is not paused', '6666');
    }
    arrive(true);
    if (fate === 'wire-repeat' || fate === 'wire-repeat-lost') arrive(true, true);
    if (fate === 'late-answer') await this.sleep(4_900);
    if (fate === 'lost-answer') {
      await this.sleep(5_000);
      return fail({ kind: 'timeout' });
    }
    if (fate === 'wire-repeat-lost') return fail({ kind: 'offline' });
    if (fate === 'server-error-after') return fail({ kind: 'server-error' });
    const number = leadId === undefined ? whom : '3125550000';
    return answer('SUCCESS', 'external_dial function set', `${number}|6666|1|YES|NO|NO||1||||`);
  }

  #store(what: string) {
    const { at, by } = this.#lastStored;
    if (by === this.worker && this.clock.now() - at < 1_000) this.tooClose.push(what);
    this.#lastStored = { at: this.clock.now(), by: this.worker };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.clock.after(ms, resolve));
  }
}

function answer(keyword: string, reason: string, data: string): Result<Answer, DialerFailure> {
  return findAnswer({ status: 200, text: `${keyword}: ${reason} - ${data}\n`, retryAfter: null });
}

/** A worker of the extension: what it starts dies with it, what it stored stays. */
export class Worker {
  alive = true;
  readonly writer: Writer;
  readonly dialing: Dialing;
  readonly callCommands: CallCommandHandler;
  /** Writes that were begun and are not there yet. */
  #pending: State[] = [];
  #written: Promise<void> = Promise.resolve();

  constructor(place: Place) {
    const clock: Clock = {
      now: () => place.clock.now(),
      after: (ms, task) => place.clock.after(ms, () => this.alive && task()),
    };
    let look = () => {};
    const writer = createWriter((state) => {
      this.#pending.push(state);
      this.#written = place.sleep(1).then(() => {
        const next = this.alive ? this.#pending.shift() : undefined;
        if (next !== undefined) place.storage = parsed(next);
      });
      look();
    });
    this.writer = writer;
    const dialer: Dialer = {
      ask: () => Promise.resolve(fail({ kind: 'offline' })),
      // A dead worker neither sends nor hears.
      order: async (_, parameters) => {
        if (!this.alive) return new Promise(() => {});
        const said = await place.request(parameters);
        return this.alive ? said : new Promise(() => {});
      },
      askOpenly: () => Promise.resolve(fail({ kind: 'offline' })),
    };
    const shared = { writer, clock, spacing: createSpacing(clock), newId: () => `${(ids += 1)}` };
    const seat = () => ({ dialer, rules: usRules });
    this.dialing = createDialing({ ...shared, seat, kept: () => this.#written, hint: () => {} });
    const waiting = createDeferredCalls({
      ...shared,
      dialing: this.dialing,
      kept: () => this.#written,
      dialer: () => dialer,
    });
    ({ evaluate: look } = waiting);
    this.callCommands = createCallCommandHandler({
      writer,
      clock,
      dialing: this.dialing,
      waiting,
      mayCall: () => true,
      openPopup: () => {},
      onChange: () => {},
    });
    writer.commit({ kind: 'restored', state: place.storage });
    this.dialing.resume();
    look();
  }

  kill(place: Place, writesLand: boolean) {
    this.alive = false;
    const last = this.#pending.at(-1);
    if (writesLand && last !== undefined) place.storage = parsed(last);
  }
}

/** Ids are unique over all workers, as random ones are. */
let ids = 0;

/** As storage gives it back, and the next worker reads it: a kind that its schema forgets is lost here too. */
const parsed = (state: State): State => stateSchema.parse(structuredClone(state));
