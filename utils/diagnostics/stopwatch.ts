import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { isPermanent } from '../dialer/failure.ts';

/** Measures how long the dialer takes to answer, in milliseconds. */
export interface Stopwatch {
  /** The same dialer, its answers measured. */
  timed(dialer: Dialer): Dialer;
  /** Measures something that ends with an answer for which the dialer had to check a password; `answered` tells. */
  login<T>(work: () => Promise<T>, answered: (value: T) => boolean): Promise<T>;
  /** Answers without a login, and with one. */
  readonly times: { readonly open: readonly number[]; readonly login: readonly number[] };
}

export function createStopwatch(clock: Clock): Stopwatch {
  const open: number[] = [];
  const login: number[] = [];

  async function measure<T>(
    into: number[],
    work: () => Promise<T>,
    counts: (value: T) => boolean,
  ): Promise<T> {
    const before = clock.now();
    const value = await work();
    if (counts(value)) into.push(clock.now() - before);
    return value;
  }

  /** An answer that never came took as long as we waited. */
  const came = (answer: Awaited<ReturnType<Dialer['ask']>>) => answer.ok || isPermanent(answer.error);

  return {
    times: { open, login },
    timed: ({ ask, order, askOpenly }) => ({
      ask: (script, parameters) => measure(login, () => ask(script, parameters), came),
      order: (script, parameters) => measure(login, () => order(script, parameters), came),
      askOpenly: (script, parameters) => measure(open, () => askOpenly(script, parameters), came),
    }),
    login: (work, answered) => measure(login, work, answered),
  };
}

/** The middle one; of an even number the faster of the two in the middle. */
export function median(times: readonly number[]): number | null {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? null;
}
