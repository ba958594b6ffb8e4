import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { externalPause } from '../dialer/agent-api/external-pause.ts';
import { provesNothingStored } from '../dialer/agent-api/stored-nothing.ts';
import type { Result } from '../result.ts';
import type { Spacing } from './spacing.ts';

/** Pauses an agent, or makes them ready again, when the turn of this order has come. */
export const orderPause = (spacing: Spacing, dialer: Dialer, agentUser: string, action: 'PAUSE' | 'RESUME') =>
  spacing.send(() => externalPause(dialer, { agentUser, action }), mayBeStored);

/** The same for a pause that may not be wanted any more when its turn has come: null then. */
export const orderPauseIf = (spacing: Spacing, dialer: Dialer, agentUser: string, isWanted: () => boolean) =>
  spacing.send(
    async () => (isWanted() ? externalPause(dialer, { agentUser, action: 'PAUSE' }) : null),
    (answer) => answer !== null && mayBeStored(answer),
  );

/** Whether the next order has to keep its distance from this one. */
export const mayBeStored = (answer: Result<unknown, CommandFailure>): boolean =>
  answer.ok || !provesNothingStored(answer.error);
