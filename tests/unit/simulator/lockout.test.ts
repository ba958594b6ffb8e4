import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { User } from '../../simulator/dialer/rows.ts';
import { sqlDate } from '../../simulator/dialer/time.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import { readRecordings, recordedRequest } from '../../simulator/recordings.ts';
import { RECORDED_PASSWORD, recordedWorld } from '../../simulator/worlds/recorded.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { ask, NON_AGENT_API, post, textOf } from './asking.ts';
import { RECORDED_AT } from './recorded-states.ts';

let clock: FakeClock;
let engine: Engine;
let account: User;

beforeEach(() => {
  clock = createFakeClock(RECORDED_AT);
  const world = recordedWorld();
  engine = createEngine({ world, clock });
  const row = findUser(world, 'lockme');
  if (row === undefined) throw new Error('the recorded world has no user "lockme"');
  account = row;
});

const askAsAgent = (pass: string) => ask(engine, { user: 'lockme', pass });
const askAsReporter = (pass: string) => {
  const form = new URLSearchParams({ source: 'unit', user: 'lockme', pass, function: '' });
  return textOf(engine.handle(post(NON_AGENT_API, form)).body);
};
const fail = (times: number) => {
  for (let time = 0; time < times; time += 1) askAsAgent('wrong');
};

describe('lockout', () => {
  it('runs through the recorded sequence, counter and clock included', () => {
    const sequence = readRecordings().filter(({ id }) => /^agent\.lockout\.(?:bad|good_after)_\d+$/.test(id));
    expect(sequence).toHaveLength(29);
    for (const recorded of sequence) {
      const body = textOf(engine.handle(recordedRequest(recorded)).body);
      const state = `${account.failedLoginCount}\t${sqlDate(account.lastLoginDate)}\t${account.failedLastTypeToday}`;
      expect([recorded.id, kindOf(body)]).toEqual([recorded.id, kindOf(recorded.body)]);
      if (recorded.db !== undefined) expect([recorded.id, state]).toEqual([recorded.id, recorded.db]);
    }
  });

  it('holds for 900 s after the clock started, and is open 905 s after', () => {
    fail(20);
    clock.sleep(899_000);
    expect(askAsAgent(RECORDED_PASSWORD)).toBe(
      `ERROR: Invalid Username/Password: |lockme|${RECORDED_PASSWORD}|0|1|LOCK|\n`,
    );
    clock.sleep(6000);
    expect(askAsAgent(RECORDED_PASSWORD)).toMatch(/^SUCCESS/);
  });

  it('is not prolonged by failures while it holds', () => {
    fail(20);
    clock.sleep(600_000);
    fail(3);
    clock.sleep(305_000);
    expect(askAsAgent(RECORDED_PASSWORD)).toMatch(/^SUCCESS/);
  });

  it('comes after ten failures when the account logged in within 15 minutes', () => {
    account.lastLoginDate = clock.now() - 60_000;
    fail(9);
    expect(askAsAgent(RECORDED_PASSWORD)).toMatch(/^SUCCESS/);
    fail(1);
    expect(askAsAgent(RECORDED_PASSWORD)).toContain('|LOCK|');
  });

  it('counts for the account over both scripts, and only the non-agent one forgives', () => {
    fail(4);
    askAsReporter('wrong');
    askAsAgent(RECORDED_PASSWORD);
    expect(account.failedLoginCount).toBe(5);
    expect(askAsReporter(RECORDED_PASSWORD)).toBe('ERROR: NO FUNCTION SPECIFIED\n');
    expect(account.failedLoginCount).toBe(0);
    expect(account.lastLoginDate).toBe(RECORDED_AT);
  });

  it('counts nothing that is refused before the password is looked at', () => {
    ask(engine, { user: 'lockme', pass: 'wrong', source: 'x' });
    expect(account.failedLoginCount).toBe(0);
  });
});

/** Success, locked or wrong; the SQL statement in the body holds the moment it was made. */
function kindOf(body: string): string {
  return /^SUCCESS|\|LOCK\||\|BAD\|/.exec(body)?.[0] ?? body;
}
