import { describe, expect, it } from 'vitest';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { createCluster } from '../../../utils/dialer/cluster.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const servers = ['https://a.example', 'https://b.example', 'https://c.example'];
const gone: DialerFailure = { kind: 'timeout' };
const MINUTE = 60_000;

function seat(seatId = 'A-77', of: readonly string[] = servers) {
  const clock = createFakeClock();
  const cluster = createCluster({ servers: of, seatId, clock, random: () => 0 });
  const ask = (failure: DialerFailure | null) => {
    const server = cluster.next();
    cluster.settled(server, failure);
    return server;
  };
  return { clock, cluster, ask, home: cluster.server };
}

describe('the web servers of a dialer', () => {
  it('are spread over the seats, about evenly, and a seat has the same home every day', () => {
    const homes = Array.from({ length: 300 }, (_, number) => seat(`A-${number}`).home);
    for (const server of servers) {
      const share = homes.filter((home) => home === server).length;
      expect(share).toBeGreaterThan(70);
      expect(share).toBeLessThan(130);
    }
    expect(seat('A-5').home).toBe(seat('A-5').home);
  });

  it('keep their seats when the list is in another order, and all but its own when one is taken out', () => {
    expect(seat('A-5', servers.toReversed()).home).toBe(seat('A-5').home);
    const without = servers.slice(0, 2);
    for (let number = 0; number < 50; number += 1) {
      const { home } = seat(`A-${number}`);
      if (home !== servers[2]) expect(seat(`A-${number}`, without).home).toBe(home);
    }
  });

  it('a hiccup moves nobody, the second failure in a row does', () => {
    const { cluster, ask, home } = seat();
    ask(gone);
    ask(null);
    ask(gone);
    expect(cluster.server).toBe(home);
    ask(gone);
    expect(cluster.server).not.toBe(home);
  });

  it('all are tried in turn while all are gone', () => {
    const { ask } = seat();
    const asked = new Set(Array.from({ length: 6 }, () => ask(gone)));
    expect([...asked].toSorted()).toEqual(servers);
  });

  it('a refused login is an answer: the next server is not bothered with it', () => {
    const { cluster, ask, home } = seat();
    ask({ kind: 'wrong-password' });
    ask({ kind: 'wrong-password' });
    ask({ kind: 'locked' });
    expect(cluster.server).toBe(home);
  });

  it('a seat comes home after a while, and stays when home answers', () => {
    const { clock, cluster, ask, home } = seat();
    ask(gone);
    ask(gone);
    ask(null);
    clock.sleep(4 * MINUTE);
    expect(ask(null)).not.toBe(home);
    clock.sleep(2 * MINUTE);
    expect(ask(null)).toBe(home);
    expect(cluster.server).toBe(home);
  });

  it('does not flap: a home that is still gone costs one question, after twice the time each time', () => {
    const { clock, cluster, ask, home } = seat();
    ask(gone);
    ask(gone);
    const trials: number[] = [];
    for (let minute = 1; minute <= 240; minute += 1) {
      clock.sleep(MINUTE);
      const server = cluster.next();
      if (server === home) trials.push(minute);
      cluster.settled(server, server === home ? gone : null);
    }
    expect(trials).toEqual([5, 15, 35, 75, 155, 235]);
  });

  it('an answer that comes late from a server one has left changes nothing', () => {
    const { cluster, ask, home } = seat();
    ask(gone);
    ask(gone);
    const now = cluster.server;
    cluster.settled(home, gone);
    cluster.settled(home, gone);
    expect(cluster.server).toBe(now);
  });

  it('one server alone is asked for ever', () => {
    const { ask } = seat('A', ['https://only.example']);
    for (let number = 0; number < 5; number += 1) expect(ask(gone)).toBe('https://only.example');
  });
});
