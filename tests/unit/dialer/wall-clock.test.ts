import { expect, test } from 'vitest';
import { isWallClock, wallClock } from '../../../utils/dialer/agent-api/wall-clock.ts';

test("an instant reads as this computer's clock shows it", () => {
  expect(wallClock(new Date(2026, 0, 2, 3, 4, 5).getTime())).toBe('2026-01-02 03:04:05');
  expect(wallClock(new Date(2026, 11, 31, 23, 59, 59, 999).getTime())).toBe('2026-12-31 23:59:59');
});

test('what it writes, it reads', () => {
  expect(isWallClock(wallClock(1_795_181_922_000))).toBe(true);
});

test.each(['2026-02-29 00:00:00', '2026-00-10 00:00:00', '2026-01-01 00:60:00', '0026-01-01 00:00:00', ''])(
  '%j is no time',
  (text) => {
    expect(isWallClock(text)).toBe(false);
  },
);
