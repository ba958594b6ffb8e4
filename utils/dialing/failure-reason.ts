import type { FailureReason } from '../call/failure-reason.ts';
import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';

/** What a command's failure tells a person. */
export function failureReason(failure: CommandFailure): FailureReason {
  if ('asked' in failure) return { kind: failure.kind, field: failure.asked };
  if (failure.kind !== 'bad-parameter') return { kind: failure.kind };
  const { parameter, reason } = failure;
  if (parameter === 'callback_datetime') {
    return { kind: reason === 'in-the-past' ? 'callback-past' : 'callback-missing' };
  }
  return { kind: 'bad-parameter', field: parameter };
}
