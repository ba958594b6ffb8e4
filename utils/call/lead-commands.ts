import type { ControlName } from './controls.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';
import type { FailureReason } from './failure-reason.ts';

/** What changes what the agent's screen can still be asked for. */
export const commandSteps = ['hang-up', 'disposition', 'pause', 'log-out'] as const;

export interface CommandStep {
  readonly step: (typeof commandSteps)[number];
  readonly at: Instant;
  /** Whether the dialer said that it has it; if not, the answer was lost. */
  readonly sure: boolean;
}

export interface RefusedControl {
  readonly name: ControlName;
  readonly why: FailureReason;
}

/**
 * What was ordered from here for the lead on screen, and what the dialer has refused for it. The dialer does not
 * tell a live call from one that was hung up; this is what is known of it here.
 */
export interface LeadCommands {
  /** The pop; 0: no lead is on screen. */
  readonly pop: number;
  readonly steps: readonly CommandStep[];
  readonly refused: readonly RefusedControl[];
}

export const noLeadCommands: LeadCommands = { pop: 0, steps: [], refused: [] };

/** The pop on screen; 0: none. */
export const popOf = (call: Call): number => (call.kind === 'on-lead' ? call.pop : 0);

/** What was ordered, as far as it holds for the call as it is now. */
export function leadCommandsFor(leadCommands: LeadCommands, call: Call): LeadCommands {
  const pop = popOf(call);
  const isLoggedIn = call.kind === 'on-lead' || call.kind === 'no-lead';
  if (pop === leadCommands.pop && isLoggedIn) return leadCommands;
  // A lead that comes while the agent is being logged out does not take the order back: the screen still has it.
  const kept =
    pop !== 0 && leadCommands.pop === 0 ? leadCommands.steps.filter(({ step }) => step === 'log-out') : [];
  return { pop, steps: kept, refused: [] };
}

/** With one step more; what was meant for another pop is none of this one's. */
export function withStep(leadCommands: LeadCommands, pop: number, step: CommandStep): LeadCommands {
  if (pop !== leadCommands.pop) return leadCommands;
  // One mailbox for both at the dialer: each takes back the other (exchanges agent.external_pause.over_logout,
  // agent.logout.over_pause).
  const isUndone = (one: CommandStep) => sharesMailbox(one) && sharesMailbox(step);
  const others = leadCommands.steps.filter((one) => one.step !== step.step && !isUndone(one));
  return { ...leadCommands, steps: [...others, step] };
}

const sharesMailbox = ({ step }: CommandStep) => step === 'pause' || step === 'log-out';

/** The dialer's refusals that hold as long as the lead is on screen. */
const lasting: ReadonlySet<FailureReason['kind']> = new Set<FailureReason['kind']>([
  'call-not-inbound',
  'lead-search-not-allowed',
  'inbound-not-allowed',
  'no-permission-of-user',
]);

export function withRefusal(leadCommands: LeadCommands, pop: number, refused: RefusedControl): LeadCommands {
  if (pop === 0 || pop !== leadCommands.pop || !lasting.has(refused.why.kind)) return leadCommands;
  const others = leadCommands.refused.filter(({ name }) => name !== refused.name);
  return { ...leadCommands, refused: [...others, refused] };
}

/** When a step was ordered, if the dialer is known to have it. */
export const surelySent = ({ steps }: LeadCommands, step: CommandStep['step']): Instant | null =>
  steps.find((one) => one.step === step && one.sure)?.at ?? null;

/** Whether a step may have been ordered, though its answer was lost. */
export const maybeSent = ({ steps }: LeadCommands, step: CommandStep['step']): boolean =>
  steps.some((one) => one.step === step && !one.sure);
