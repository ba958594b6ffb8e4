import { expect, test } from 'vitest';
import type { Link } from '../../../utils/call/link-state.ts';
import { initialState } from '../../../utils/call/state.ts';
import { applySeatChange } from '../../../utils/seat/seat-change.ts';
import type { SeatChange } from '../../../utils/seat/seat-context.ts';

const live: Link = { kind: 'live', heardAt: 1, nextAt: 2 };
const down: Link = { kind: 'down', refusal: 'no-permission', heardAt: 1, since: 1, nextAt: 2 };

/** What a change sets off at the poller. */
function setsOff(change: SeatChange, link: Link): unknown[] {
  const told: unknown[] = [];
  applySeatChange(change, {
    poller: {
      restart: (why) => void told.push(why),
      applyRefusal: (refused) => void told.push(refused?.why ?? null),
      async retry(where) {
        told.push(`retried by ${where}`);
        return initialState;
      },
      hint: () => void told.push('hinted'),
    },
    context: {
      guard: {
        refused: { why: 'locked', at: 1 },
        isSpent: false,
        send: (put) => put(),
        grant() {},
        revoke() {},
      },
    },
    state: { writer: { state: { ...initialState, link }, commit() {} } },
  });
  return told;
}

test('another login forgets what was heard, and knows what was refused to it before', () => {
  expect(setsOff('login', live)).toEqual(['seat-changed', 'locked']);
});

test('another agent forgets what was heard of the one before', () => {
  expect(setsOff('agent', live)).toEqual(['agent-changed']);
});

test('what else is changed may have mended a refusal: it is asked again at once', () => {
  expect(setsOff('other', down)).toEqual(['retried by agent']);
  expect(setsOff('other', live)).toEqual(['hinted']);
});
