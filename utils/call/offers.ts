import type { Board, ControlName } from './control.ts';
import { controlNames } from './control.ts';
import type { Snapshot } from './snapshot.ts';
import type { Call, Instant } from './state.ts';
import { isFresh } from './view.ts';

/** A control as it is offered; the control `pause` has two sides. */
export type Offer = ControlName | 'resume';

export interface Offers {
  /** On the board, and of use in the agent's state; in the order in which they are shown. */
  readonly names: readonly Offer[];
  /** Whether the dialer is heard. If not, nothing can be sent, whatever is offered. */
  readonly usable: boolean;
}

/** When a control is of use. The API never tells whether an agent is paused, or whether a call is live. */
const useful: Readonly<Record<Offer, 'logged-in' | 'on-lead' | 'no-lead'>> = {
  call: 'logged-in',
  'hang-up': 'on-lead',
  pause: 'logged-in',
  // With a lead the dialer refuses it in most states, and the outcome comes first in the others.
  resume: 'no-lead',
  outcome: 'on-lead',
  transfer: 'on-lead',
  park: 'on-lead',
  keypad: 'on-lead',
  recording: 'on-lead',
  // A previewed lead is none on screen yet; the lead of a manual alt dial is one still.
  preview: 'logged-in',
  'switch-lead': 'on-lead',
  'in-groups': 'logged-in',
  queue: 'logged-in',
  'log-out': 'logged-in',
  'remote-agent': 'on-lead',
};

/** What a person can ask of call control now. */
export function offers({ board, call, link }: Snapshot, now: Instant): Offers {
  const names = controlNames
    .filter((name) => board.controls.includes(name) && hasContent(name, board))
    .flatMap((name): Offer[] => (name === 'pause' ? ['pause', 'resume'] : [name]));
  return { names: names.filter((name) => isUseful(name, call)), usable: isFresh(link, now) };
}

function isUseful(name: Offer, call: Call): boolean {
  if (call.kind !== 'on-lead' && call.kind !== 'no-lead') return false;
  return useful[name] === 'logged-in' || useful[name] === call.kind;
}

/** A list without entries is a dead end. */
function hasContent(name: ControlName, { outcomes, inGroups }: Board): boolean {
  if (name === 'outcome') return outcomes.length > 0;
  return name !== 'in-groups' || inGroups.length > 0;
}
