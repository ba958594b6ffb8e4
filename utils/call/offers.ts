import type { Board, ControlName } from './control.ts';
import type { Snapshot } from './snapshot.ts';
import type { Call, Instant } from './state.ts';
import { isFresh } from './view.ts';

/** A control as it is offered; the control `pause` has two sides. */
export type Offer = ControlName | 'resume';

export interface Offers {
  /** On the board, in its order, and of use in the agent's state. */
  readonly names: readonly Offer[];
  /** Whether the dialer is heard. If not, nothing can be sent, whatever is offered. */
  readonly usable: boolean;
}

/** Of use without a lead. A lead in preview is none on screen yet. */
const withoutLead = new Set<Offer>(['call', 'pause', 'resume', 'preview', 'in-groups', 'queue', 'log-out']);

/** What a person can ask of call control now. */
export function offers({ board, call, link }: Snapshot, now: Instant): Offers {
  const names = board.controls
    .filter((name) => hasContent(name, board))
    .flatMap((name): Offer[] => (name === 'pause' ? ['pause', 'resume'] : [name]))
    .filter((name) => isUseful(name, call));
  return { names, usable: isFresh(link, now) };
}

function isUseful(name: Offer, call: Call): boolean {
  switch (call.kind) {
    case 'on-lead':
      // The dialer refuses it in most states, and in the others the outcome comes first.
      return name !== 'resume';
    case 'no-lead':
      // Whether the agent is paused the API never tells, so both sides are offered.
      return withoutLead.has(name);
    case 'unknown':
    case 'no-agent':
    case 'logged-out':
      return false;
  }
}

/** A list without entries is a dead end. */
function hasContent(name: ControlName, { outcomes, inGroups }: Board): boolean {
  if (name === 'outcome') return outcomes.length > 0;
  return name !== 'in-groups' || inGroups.length > 0;
}
