import { beforeEach, describe, expect, test } from 'vitest';
import type { LoginGuard, LoginRecord, LoginRecords } from '../../../utils/dialer/login-guard.ts';
import { openLoginGuard } from '../../../utils/dialer/login-guard.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import type { Result } from '../../../utils/result.ts';
import { fail, ok } from '../../../utils/result.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const MINUTE = 60_000;
type Put = () => Promise<Result<string, DialerFailure>>;

let clock: FakeClock;
let written: LoginRecord | null;
let sent: number;
const records: LoginRecords = {
  read: async () => written,
  async write(record) {
    written = record;
  },
};
const open = (login = 1): Promise<LoginGuard> => openLoginGuard({ login, records, clock });
const answer = (kind: DialerFailure['kind'] | null): Put => {
  return async () => {
    sent += 1;
    return kind === null ? ok('answer') : fail({ kind });
  };
};
const wrong = answer('wrong-password');
const good = answer(null);
/** The worker dies before the answer comes. */
const lost: Put = () => {
  sent += 1;
  return new Promise(() => {});
};

beforeEach(() => {
  clock = createFakeClock();
  written = null;
  sent = 0;
});

describe('a refused password', () => {
  test('is sent once, whoever asks, also by a new worker', async () => {
    const guard = await open();
    expect(await guard.send(wrong)).toEqual(fail({ kind: 'wrong-password' }));
    for (const later of [guard, await open()]) {
      expect(await later.send(good)).toEqual(fail({ kind: 'wrong-password' }));
      expect(later.refused).toEqual({ why: 'wrong-password', at: clock.now() });
    }
    expect(sent).toBe(1);
  });

  test('is sent once when poll, order and check set out at one moment', async () => {
    const guard = await open();
    const all = await Promise.all([guard.send(wrong), guard.send(wrong), guard.send(wrong)]);
    expect(sent).toBe(1);
    expect(all.map((one) => (one.ok ? '' : one.error.kind))).toEqual(Array(3).fill('wrong-password'));
  });

  test('is another one for another login', async () => {
    await (await open(1)).send(wrong);
    expect((await (await open(2)).send(good)).ok).toBe(true);
  });

  test('is sent once more for a person who may change it, and then never', async () => {
    const guard = await open();
    await guard.send(wrong);
    for (let press = 0; press < 5; press += 1) {
      const later = await open();
      later.grant();
      await later.send(wrong);
      later.revoke();
    }
    expect(sent).toBe(2);
    expect((await open()).isSpent).toBe(true);
  });

  test('is not sent by somebody else under the permission of before', async () => {
    const guard = await open();
    await guard.send(wrong);
    guard.grant();
    guard.revoke();
    await guard.send(wrong);
    expect(sent).toBe(1);
  });

  test.each(['offline', 'redirect', 'not-a-dialer'] as const)(
    'keeps its one more try when it met %s',
    async (kind) => {
      const guard = await open();
      await guard.send(wrong);
      guard.grant();
      await guard.send(answer(kind));
      expect(guard).toMatchObject({ isSpent: false, refused: { why: 'wrong-password' } });
      guard.grant();
      await guard.send(good);
      expect(guard.refused).toBeNull();
    },
  );

  test('that is taken again is forgotten, with the try', async () => {
    const guard = await open();
    await guard.send(wrong);
    guard.grant();
    await guard.send(good);
    await guard.send(wrong);
    expect(guard).toMatchObject({ isSpent: false, refused: { why: 'wrong-password' } });
  });

  test('is known by this worker also where the browser does not store', async () => {
    const deaf: LoginRecords = {
      read: () => Promise.reject(new Error('no database')),
      write: () => Promise.reject(new Error('no database')),
    };
    const guard = await openLoginGuard({ login: 1, records: deaf, clock });
    await guard.send(wrong);
    await guard.send(wrong);
    expect(sent).toBe(1);
  });
});

test('a lock is over 15 min after it was seen, in whatever worker', async () => {
  await (await open()).send(answer('locked'));
  clock.sleep(14 * MINUTE);
  expect((await open()).refused).not.toBeNull();
  await (await open()).send(good);
  expect(sent).toBe(1);
  clock.sleep(MINUTE);
  const guard = await open();
  expect(guard.refused).toBeNull();
  expect((await guard.send(good)).ok).toBe(true);
});

describe('a wall clock that is set back a day', () => {
  test('ends a lock, and what keeps attempts apart', async () => {
    await (await open()).send(answer('locked'));
    clock.sleep(-24 * 60 * MINUTE);
    expect((await (await open()).send(good)).ok).toBe(true);
    written = { login: 1, refused: null, triedAgain: false, unheard: 4, leftAt: clock.now() };
    expect(await (await open()).send(good)).toEqual(fail({ kind: 'timeout' }));
    clock.sleep(-24 * 60 * MINUTE);
    expect((await (await open()).send(good)).ok).toBe(true);
  });

  test('sends no refused password once more', async () => {
    await (await open()).send(wrong);
    clock.sleep(-24 * 60 * MINUTE);
    await (await open()).send(good);
    expect(sent).toBe(1);
  });
});

describe('a worker that dies over its first question', () => {
  test('has written it down before it left', async () => {
    void (await open()).send(lost);
    await clock.pass(0);
    expect(written).toMatchObject({ login: 1, unheard: 1 });
  });

  test('three times in a row is forgiven, then the attempts are kept apart: eight in a day', async () => {
    const times: number[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const before = sent;
      void (await open()).send(lost);
      await clock.pass(MINUTE);
      if (sent > before) times.push(minute);
    }
    expect(times.slice(0, 3)).toEqual([0, 1, 2]);
    expect(sent).toBeLessThanOrEqual(9);
  });

  test('is forgotten with any answer: an outage delays nothing', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      void (await open()).send(lost);
      await clock.pass(0);
    }
    clock.sleep(2 * MINUTE);
    const guard = await open();
    await guard.send(answer('offline'));
    expect((await guard.send(good)).ok).toBe(true);
    expect(written).toMatchObject({ unheard: 0 });
  });
});

test('a login that is taken costs no more writes', async () => {
  const guard = await open();
  let writes = 0;
  await guard.send(good);
  const counting = await openLoginGuard({
    login: 1,
    records: { ...records, write: async () => void (writes += 1) },
    clock,
  });
  for (let poll = 0; poll < 100; poll += 1) await counting.send(good);
  expect(writes).toBeLessThanOrEqual(2);
});
