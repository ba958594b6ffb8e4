import type { AutoCall } from '../call-rows.ts';
import type { LiveAgent } from '../live-agent.ts';

/** How many agents do what. One whose number rings counts as in a call too. */
export interface HeadCount {
  readonly loggedIn: number;
  readonly inCalls: number;
  readonly waiting: number;
  readonly paused: number;
  readonly dead: number;
  readonly disposition: number;
  readonly dial: number;
}

/** Counts agents by a state: the status, or what is said in its place. */
export function countHeads(states: readonly string[]): HeadCount {
  const count = (...names: readonly string[]) => states.filter((state) => names.includes(state)).length;
  return {
    loggedIn: states.length,
    inCalls: count('INCALL', 'DIAL', 'QUEUE', 'MQUEUE', 'PARK'),
    waiting: count('READY', 'CLOSER'),
    paused: count('PAUSED'),
    dead: count('DEAD'),
    disposition: count('DISPO'),
    dial: count('DIAL'),
  };
}

/** The status of an agent, or DISPO on a lead that is not talked to. */
export function statusOrDisposition({ status, leadId }: LiveAgent): string {
  return (status === 'READY' || status === 'PAUSED') && leadId > 0 ? 'DISPO' : status;
}

export function waitingAmong(calls: readonly AutoCall[]): number {
  return calls.filter(({ status }) => status === 'LIVE').length;
}
