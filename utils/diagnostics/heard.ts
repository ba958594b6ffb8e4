import type { PermanentFailure, TransientFailure } from '../call/link-failure.ts';
import type { Call } from '../call/agent-call.ts';
import type { Instant } from '../call/instant.ts';
import type { PollOutcome } from '../call/poll-outcome.ts';
import type { Obstacle } from '../messaging/finding-facts.ts';
import type { DiagnosticsParts, DiagnosticInput } from './diagnostic-input.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What came of the poller's question, the only one that tries the login. */
export type Heard =
  /** It was not put. */
  | { readonly kind: 'not-asked'; readonly obstacle: Obstacle }
  /** No answer came that says anything of the login. */
  | { readonly kind: 'unheard'; readonly trouble: TransientFailure }
  /** `wasKnown`: before this examination, so that nothing was sent for it. */
  | {
      readonly kind: 'refused';
      readonly refusal: PermanentFailure;
      readonly since: Instant;
      readonly wasKnown: boolean;
      /** Whether the connection test would send it once more. */
      readonly mayTryAgain: boolean;
    }
  /** The dialer let us in; `trouble` when the answer itself cannot be used. */
  | { readonly kind: 'answered'; readonly call: Call; readonly trouble: TransientFailure | null };

/** A password that was refused and has not changed since is not sent again for a check. */
export async function listen(
  { before, mayTryAgain }: Pick<DiagnosticInput, 'before' | 'mayTryAgain'>,
  parts: DiagnosticsParts,
  watch: Stopwatch,
): Promise<Heard> {
  if (before.kind === 'down' && before.refusal === 'wrong-password') {
    return { kind: 'refused', refusal: before.refusal, since: before.since, wasKnown: true, mayTryAgain };
  }
  const startedAt = parts.clock.now();
  // An answer of a moment ago is taken for this one, and took no time.
  const told = await watch.login(
    parts.askPoll,
    ({ link }) => link.kind === 'live' && link.heardAt >= startedAt,
  );
  return heardFrom(told, mayTryAgain);
}

function heardFrom({ link, call }: PollOutcome, mayTryAgain: boolean): Heard {
  switch (link.kind) {
    case 'live':
      return { kind: 'answered', call, trouble: null };
    case 'stale':
      return isBehindTheLogin(link.trouble)
        ? { kind: 'answered', call: { kind: 'unknown' }, trouble: link.trouble }
        : { kind: 'unheard', trouble: link.trouble };
    case 'down':
      return { kind: 'refused', refusal: link.refusal, since: link.since, wasKnown: false, mayTryAgain };
    case 'idle':
      return { kind: 'not-asked', obstacle: { kind: 'not-set-up' } };
  }
}

/** Only a dialer that has let us in says such a thing. */
function isBehindTheLogin(trouble: TransientFailure): boolean {
  return (
    trouble === 'translated' ||
    trouble === 'unknown-answer' ||
    trouble === 'ambiguous' ||
    trouble === 'another-agent'
  );
}

/** Why nothing more that needs the login is sent; null: it may be. A refused password is never sent twice. */
export function gateOf(heard: Heard): Obstacle | null {
  switch (heard.kind) {
    case 'answered':
      return null;
    case 'not-asked':
      return heard.obstacle;
    case 'unheard':
      return { kind: 'unheard' };
    case 'refused':
      return isLoginRefusal(heard.refusal) ? { kind: 'login-refused' } : null;
  }
}

/** Whether it concerns whatever we ask, and not this function or its parameters alone. */
export function isLoginRefusal(refusal: PermanentFailure): boolean {
  switch (refusal) {
    case 'function-not-permitted':
    case 'unknown-function':
    case 'parameter-missing':
      return false;
    case 'wrong-password':
    case 'locked':
    case 'api-right-missing':
    case 'ip-blocked':
    case 'no-active-server':
    case 'api-off':
    case 'source-refused':
    case 'no-permission':
      return true;
  }
}
