import { beforeEach, describe, expect, it } from 'vitest';
import type { PermanentFailure } from '../../../utils/call/link-failure.ts';
import type { DiagnosedSeat } from './diagnosed-seat.ts';
import { SERVER, findingOf, openDiagnosedSeat, wordsOf } from './diagnosed-seat.ts';

let seat: DiagnosedSeat;
beforeEach(() => {
  seat = openDiagnosedSeat();
});

const change = (input: Partial<DiagnosedSeat['input']>) => {
  seat.input = { ...seat.input, ...input };
};
/** Failed logins that the dialer has counted for the two accounts. */
const counted = () => [seat.user('apiuser').failedLoginCount, seat.user('reports').failedLoginCount];
/** The requests that carried a login. */
const withLogin = () => seat.engine.requests.filter(({ parameters }) => 'user' in parameters);

describe('a refused login', () => {
  it('is sent once in the whole examination, and nothing that needs it after', async () => {
    change({ password: 'Old-Pass' });
    const report = await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
    expect(withLogin()).toHaveLength(1);
    expect(findingOf(report, 'login').verdict).toBe('fail');
  });

  it('is sent once when the poller is just asking', async () => {
    change({ password: 'Old-Pass' });
    seat.polling = true;
    await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
  });

  it('is sent once to a dialer of several servers', async () => {
    change({ password: 'Old-Pass', servers: [SERVER, 'https://dialer2.example.com'] });
    await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
  });

  it('is sent once when API user and reports user are one account', async () => {
    change({ password: 'Old-Pass', reports: { user: 'apiuser', password: 'Old-Pass' } });
    await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
  });

  it('is sent once when both are wrong', async () => {
    change({ password: 'Old-Pass', reports: { user: 'reports', password: 'Old-Pass' } });
    await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
  });

  it('of the reports user is sent once, and says so also when only the level is too low', async () => {
    seat.user('reports').userLevel = 6;
    const report = await seat.runChecks();
    expect(counted()).toEqual([0, 1]);
    expect(findingOf(report, 'reports-user')).toMatchObject({ kind: 'reports-refused', user: 'reports' });
  });

  it('stops everything when it begins in the middle', async () => {
    seat.answer = ({ form }) => {
      if (form.get('function') === 'external_hangup') seat.user('apiuser').pass = 'New-Pass';
      return undefined;
    };
    const report = await seat.runChecks();
    expect(counted()).toEqual([1, 0]);
    expect(findingOf(report, 'controls')).toMatchObject({ stopped: { kind: 'login-refused-meanwhile' } });
    expect(findingOf(report, 'reports-user').verdict).toBe('skipped');
  });

  it.each<[PermanentFailure, (made: DiagnosedSeat) => void]>([
    ['api-right-missing', ({ user }) => void (user('apiuser').vdcAgentApiAccess = false)],
    ['api-off', ({ engine }) => void (engine.world.system.vdcAgentApiActive = false)],
    ['no-active-server', ({ engine }) => void engine.world.servers.splice(0)],
  ])('for another cause (%s) stops it, too', async (_, make) => {
    make(seat);
    await seat.runChecks();
    expect(withLogin()).toHaveLength(1);
    expect(counted()).toEqual([0, 0]);
  });
});

describe('a lock', () => {
  const seenAt = (minutes: number) => {
    const since = seat.clock.now() - minutes * 60_000;
    change({ before: { kind: 'down', heardAt: null, since, refusal: 'locked', nextAt: null } });
    Object.assign(seat.user('apiuser'), {
      failedLoginCount: 10,
      lastLoginDate: seat.clock.now() - 60_000,
    });
    return since;
  };
  const clockFace = (at: number) =>
    [new Date(at).getHours(), new Date(at).getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':');

  it('is told with when it was first seen and when it opens, and is not prolonged', async () => {
    const since = seenAt(4);
    const finding = findingOf(await seat.runChecks(), 'login');
    expect(finding).toMatchObject({ kind: 'login-locked', since, opens: since + 900_000 });
    expect(wordsOf(finding)).toContain(
      `first saw it at ${clockFace(since)}, so it opens by ${clockFace(since + 900_000)}`,
    );
    expect(seat.user('apiuser').failedLoginCount).toBe(10);
  });

  it('that is older than a lock gets says that somebody goes on', async () => {
    seenAt(20);
    expect(wordsOf(findingOf(await seat.runChecks(), 'login'))).toContain('something goes on sending');
  });

  it('of a password that was refused before says since when, and does not send it again', async () => {
    const since = seat.clock.now() - 30 * 60_000;
    change({
      password: 'Old-Pass',
      before: { kind: 'down', heardAt: null, since, refusal: 'wrong-password', nextAt: null },
    });
    expect(wordsOf(findingOf(await seat.runChecks(), 'login'))).toContain(
      `It was refused at ${clockFace(since)}, and this check has not sent it again.`,
    );
    expect(seat.user('apiuser').failedLoginCount).toBe(0);
  });
});
