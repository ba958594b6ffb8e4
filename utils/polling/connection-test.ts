import { userOf } from '../call/transition.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { isPermanent } from '../dialer/failure.ts';
import { version } from '../dialer/agent-api/version.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { ConnectionVerdict } from '../messaging/messages.ts';
import type { Poller } from './poller.ts';

export interface ConnectionTestParts {
  readonly dialer: Dialer;
  readonly poller: Pick<Poller, 'retry'>;
  /** Null: nobody has taken over a login yet. */
  readonly guard: Pick<LoginGuard, 'grant' | 'revoke' | 'isSpent'> | null;
}

/**
 * Tells in one word how the dialer and this seat stand: first the version, which costs no login, then the poller's
 * own question. Only somebody who may set the options asks for it, so a refused password is sent for it once more;
 * if it is refused again, never.
 */
export async function testConnection({
  dialer,
  poller,
  guard,
}: ConnectionTestParts): Promise<ConnectionVerdict> {
  const found = await version(dialer, 'agentApi');
  if (!found.ok) {
    const { error } = found;
    return isPermanent(error)
      ? { kind: 'refused', refusal: error.kind }
      : { kind: 'trouble', trouble: error.kind };
  }
  const withheld = guard?.isSpent === true;
  guard?.grant();
  const { link, call } = await poller.retry('options');
  guard?.revoke();
  switch (link.kind) {
    case 'live':
      return { kind: 'heard', dialerVersion: found.value.version, agent: call.kind, user: userOf(call) };
    case 'stale':
      return { kind: 'trouble', trouble: link.trouble };
    case 'down':
      return {
        kind: 'refused',
        refusal: link.refusal,
        ...(withheld && link.refusal === 'wrong-password' && { withheld }),
      };
    case 'idle':
      return { kind: 'not-set-up' };
  }
}
