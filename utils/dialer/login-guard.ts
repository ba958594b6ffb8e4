import type { Instant } from '../call/instant.ts';
import type { LoginFailure } from '../call/link-failure.ts';
import { isLoginFailure } from '../call/link-failure.ts';
import type { Clock } from '../clock.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';

/** What is written down of one login, by its number; it outlives worker and browser. */
export interface LoginRecord {
  readonly login: number;
  readonly refused: { readonly why: LoginFailure; readonly at: Instant } | null;
  /** A person has had it tried once more, and it was refused again. */
  readonly triedAgain: boolean;
  /** Attempts in a row whose end nobody heard, because the worker died over them, and when the last one left. */
  readonly unheard: number;
  readonly leftAt: Instant;
}

/** Where it is written down. `write` may reject; then only this worker knows. */
export interface LoginRecords {
  read(): Promise<LoginRecord | null>;
  write(record: LoginRecord): Promise<void>;
}

/**
 * Stands before every question that carries one login's password: once the dialer has refused it, none leaves.
 *
 * Failed logins are counted for the account, for all seats together, and the agent API never takes the count back
 * (exchanges agent.lockout.*). So a refused password is sent once, and once more where a person who may change it
 * asks for just that.
 */
export interface LoginGuard {
  /** What the dialer said against the login, as far as it still holds. */
  readonly refused: LoginRecord['refused'];
  /** Refused again when a person had it tried once more: nothing but another login helps. */
  readonly isSpent: boolean;
  /** Puts a question that carries the password, or tells why none may. */
  send<T, F extends { readonly kind: string }>(
    put: () => Promise<Result<T, F>>,
  ): Promise<Result<T, F | Barred>>;
  /** A person who may change the login wants it tried: one question may leave, until `revoke`. */
  grant(): void;
  revoke(): void;
}

/** `timeout`: attempts before it were never answered, and it is too early for the next. */
export interface Barred {
  readonly kind: LoginFailure | 'timeout';
}

/** The dialer opens a locked account so long after its clock started (corpus: agent.lockout.*). */
export const LOCKED_MS = 15 * 60_000;
/** So many attempts in a row may end unheard before the next ones are kept apart: browsers are closed at any time. */
const UNHEARD = 3;
const APART_MS = { first: 60_000, times: 4 };

/** Whether a failure tells that the password itself was right: the dialer looks at all of these behind it. */
const PROVEN: ReadonlySet<string> = new Set([
  'api-right-missing',
  'ip-blocked',
  'no-active-server',
  'function-not-permitted',
]);

export interface LoginGuardParts {
  readonly login: number;
  readonly records: LoginRecords;
  readonly clock: Clock;
}

/** Takes over what is known of this login. Never rejects. */
export async function openLoginGuard({ login, records, clock }: LoginGuardParts): Promise<LoginGuard> {
  const written = await openWritten({ login, records, clock });
  /** The dialer has taken the password in this worker's life: no attempt needs to be written down before it leaves. */
  let proven = false;
  let granted = false;
  let last: Promise<unknown> = Promise.resolve();

  function barred(): Barred | null {
    const { refused } = written;
    const { triedAgain, unheard, leftAt } = written.record;
    if (refused !== null) return granted && !triedAgain ? null : { kind: refused.why };
    if (unheard < UNHEARD || granted) return null;
    const apart = APART_MS.first * APART_MS.times ** (unheard - UNHEARD);
    return isWithin(leftAt, clock.now(), apart) ? { kind: 'timeout' } : null;
  }

  /** One at a time, and none before it is written down: neither a second one nor a worker's death adds to the count. */
  async function attempt<T, F extends { readonly kind: string }>(put: () => Promise<Result<T, F>>) {
    const bar = barred();
    if (bar !== null) return fail(bar);
    const { record } = written;
    const triedAgain = record.triedAgain || written.refused !== null;
    granted = false;
    await written.keep({ unheard: record.unheard + 1, leftAt: clock.now(), triedAgain });
    return recordAnswer(await put());
  }

  async function recordAnswer<T, F extends { readonly kind: string }>(
    answer: Result<T, F>,
  ): Promise<Result<T, F>> {
    if (!answer.ok && isLoginFailure(answer.error)) {
      proven = false;
      await written.keep({ refused: { why: answer.error.kind, at: clock.now() }, unheard: 0 });
    } else if (answer.ok || PROVEN.has(answer.error.kind)) {
      proven = true;
      await written.keep({ refused: null, triedAgain: false, unheard: 0 });
    } else {
      // What never got to the dialer was no attempt; one that it did not answer in time may have been.
      const triedAgain = written.record.triedAgain && answer.error.kind === 'timeout';
      await written.keep({ triedAgain, unheard: 0 });
    }
    return answer;
  }

  return {
    get refused() {
      return written.refused;
    },
    get isSpent() {
      return written.refused !== null && written.record.triedAgain;
    },
    async send(put) {
      if (proven) return recordAnswer(await put());
      const turn = last.then(() => (proven ? put().then(recordAnswer) : attempt(put)));
      last = turn.catch(() => {});
      return turn;
    },
    grant() {
      granted = true;
    },
    revoke() {
      granted = false;
    },
  };
}

interface Written {
  readonly record: LoginRecord;
  /** What was refused, as far as it still holds: a lock is over by itself. */
  readonly refused: LoginRecord['refused'];
  keep(next: Partial<LoginRecord>): Promise<void>;
}

async function openWritten({ login, records, clock }: LoginGuardParts): Promise<Written> {
  const known = await records.read().catch(() => null);
  let record: LoginRecord =
    known?.login === login
      ? known
      : { login, refused: null, triedAgain: false, unheard: 0, leftAt: clock.now() };
  return {
    get record() {
      return record;
    },
    get refused() {
      const { refused } = record;
      return refused?.why === 'locked' && !isWithin(refused.at, clock.now(), LOCKED_MS) ? null : refused;
    },
    async keep(next) {
      const { refused, triedAgain, unheard, leftAt } = { ...record, ...next };
      const same =
        refused === record.refused && triedAgain === record.triedAgain && unheard === record.unheard;
      record = { login, refused, triedAgain, unheard, leftAt };
      if (!same) await records.write(record).catch(() => {});
    },
  };
}

/** Nothing is, once the wall clock has been set back: nobody would be asked until it has come round again. */
const isWithin = (at: Instant, now: Instant, ms: number) => now >= at && now - at < ms;
