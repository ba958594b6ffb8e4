import { expect, it } from 'vitest';
import type { Link } from '../../../utils/call/link-state.ts';
import { listen } from '../../../utils/diagnostics/heard.ts';
import { createStopwatch } from '../../../utils/diagnostics/stopwatch.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const clock = createFakeClock();
const noLead = { kind: 'no-lead', user: '1234', since: 1 } as const;

async function timesOf(link: Link): Promise<readonly number[]> {
  const watch = createStopwatch(clock);
  const askPoll = async () => ({ link, call: noLead });
  const never = () => {
    throw new Error('not to be used');
  };
  const parts = { dialerAt: never, reportsDialerAt: never, hasAccess: never, agentScreenOpen: never };
  await listen(
    { before: { kind: 'idle', heardAt: null }, mayTryAgain: true },
    { ...parts, clock, askPoll },
    watch,
  );
  return watch.times.login;
}

it('an answer that the poller had before is no measure of the dialer', async () => {
  const now = clock.now();
  expect(await timesOf({ kind: 'live', heardAt: now - 1_000, nextAt: now })).toEqual([]);
  expect(await timesOf({ kind: 'live', heardAt: now, nextAt: now })).toEqual([0]);
});
