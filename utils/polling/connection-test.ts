import type { State } from '../call/state.ts';
import { userOf } from '../call/transition.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { isRefusal } from '../dialer/failure.ts';
import { version } from '../dialer/version.ts';
import type { ConnectionVerdict } from '../messaging/messages.ts';

/**
 * Tells in one word how the dialer and this seat stand: first the version, which costs no login, then
 * the poller's own question, so that a refused password is not sent a second time for the test.
 */
export async function testConnection(
  dialer: Dialer,
  ask: () => Promise<void>,
  state: () => State,
): Promise<ConnectionVerdict> {
  const found = await version(dialer, 'agentApi');
  if (!found.ok) {
    const { error } = found;
    return isRefusal(error)
      ? { kind: 'refused', refusal: error.kind }
      : { kind: 'trouble', trouble: error.kind };
  }
  await ask();
  const { link, call } = state();
  switch (link.kind) {
    case 'live':
      return { kind: 'heard', dialerVersion: found.value.version, agent: call.kind, user: userOf(call) };
    case 'stale':
      return { kind: 'trouble', trouble: link.trouble };
    case 'down':
      return { kind: 'refused', refusal: link.refusal };
    case 'idle':
      return { kind: 'not-set-up' };
  }
}
