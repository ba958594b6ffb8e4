import type { ControlName } from './controls.ts';
import type { Call, Instant } from './state.ts';
import type { WhyNot } from './why-not.ts';

/** What changes what the agent's screen can still be asked for. */
export const orderedSteps = ['hang-up', 'disposition', 'pause', 'log-out'] as const;

export interface OrderedStep {
  readonly step: (typeof orderedSteps)[number];
  readonly at: Instant;
  /** Whether the dialer said that it has it; if not, the answer was lost. */
  readonly sure: boolean;
}

export interface RefusedControl {
  readonly name: ControlName;
  readonly why: WhyNot;
}

/**
 * What was ordered from here for the lead on screen, and what the dialer has refused for it. The dialer does not
 * tell a live call from one that was hung up; this is what is known of it here.
 */
export interface Ordered {
  /** The pop; 0: no lead is on screen. */
  readonly pop: number;
  readonly steps: readonly OrderedStep[];
  readonly refused: readonly RefusedControl[];
}

export const nothingOrdered: Ordered = { pop: 0, steps: [], refused: [] };

/** The pop on screen; 0: none. */
export const popOf = (call: Call): number => (call.kind === 'on-lead' ? call.pop : 0);

/** What was ordered, as far as it holds for the call as it is now. */
export function orderedFor(ordered: Ordered, call: Call): Ordered {
  const pop = popOf(call);
  const isLoggedIn = call.kind === 'on-lead' || call.kind === 'no-lead';
  if (pop === ordered.pop && isLoggedIn) return ordered;
  // A lead that comes while the agent is being logged out does not take the order back: the screen still has it.
  const kept = pop !== 0 && ordered.pop === 0 ? ordered.steps.filter(({ step }) => step === 'log-out') : [];
  return { pop, steps: kept, refused: [] };
}

/** With one step more; what was meant for another pop is none of this one's. */
export function withStep(ordered: Ordered, pop: number, step: OrderedStep): Ordered {
  if (pop !== ordered.pop) return ordered;
  // One mailbox for both at the dialer: each takes back the other (exchanges agent.external_pause.over_logout,
  // agent.logout.over_pause).
  const isUndone = (one: OrderedStep) => sharesMailbox(one) && sharesMailbox(step);
  const others = ordered.steps.filter((one) => one.step !== step.step && !isUndone(one));
  return { ...ordered, steps: [...others, step] };
}

const sharesMailbox = ({ step }: OrderedStep) => step === 'pause' || step === 'log-out';

/** The dialer's refusals that hold as long as the lead is on screen. */
const lasting: ReadonlySet<WhyNot['kind']> = new Set<WhyNot['kind']>([
  'call-not-inbound',
  'lead-search-not-allowed',
  'inbound-not-allowed',
  'no-permission-of-user',
]);

export function withRefusal(ordered: Ordered, pop: number, refused: RefusedControl): Ordered {
  if (pop === 0 || pop !== ordered.pop || !lasting.has(refused.why.kind)) return ordered;
  const others = ordered.refused.filter(({ name }) => name !== refused.name);
  return { ...ordered, refused: [...others, refused] };
}

/** When a step was ordered, if the dialer is known to have it. */
export const surelyOrdered = ({ steps }: Ordered, step: OrderedStep['step']): Instant | null =>
  steps.find((one) => one.step === step && one.sure)?.at ?? null;

/** Whether a step may have been ordered, though its answer was lost. */
export const maybeOrdered = ({ steps }: Ordered, step: OrderedStep['step']): boolean =>
  steps.some((one) => one.step === step && !one.sure);
