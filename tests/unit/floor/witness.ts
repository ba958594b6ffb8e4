import type { AgentState } from '../../../utils/call/agent-state.ts';

/** Somebody who sees every change at the moment it happens. */
export interface Witness {
  note(user: string, state: AgentState, callId: string, at: number): void;
  /** What is true of a state that a user is in: since when, and since when in this call at the earliest. */
  truth(user: string): { readonly since: number; readonly inThisCall: number };
}

interface Stay {
  readonly what: string;
  readonly callId: string;
  readonly since: number;
}

export function createWitness(): Witness {
  const stays = new Map<string, Stay[]>();
  return {
    note(user, state, callId, at) {
      const known = stays.get(user) ?? [];
      const what = JSON.stringify(state);
      const last = known.at(-1);
      if (last?.what !== what || last.callId !== callId)
        stays.set(user, [...known, { what, callId, since: at }]);
    },
    truth(user) {
      const known = stays.get(user) ?? [];
      const last = known.at(-1);
      if (last === undefined) throw new Error(`${user} was never seen`);
      const ofCall = known.find(({ what, callId }) => what === last.what && callId === last.callId);
      return {
        since: last.since,
        inThisCall: last.callId === '' ? last.since : (ofCall?.since ?? last.since),
      };
    },
  };
}
