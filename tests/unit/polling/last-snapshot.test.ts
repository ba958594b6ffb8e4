import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import { isFresh } from '../../../utils/call/view.ts';
import { lastSnapshot } from '../../../utils/polling/kept-snapshot.ts';
import { createSnapshotKeeper } from '../../../utils/polling/last-snapshot.ts';
import {
  NOW,
  controlResultOf,
  down,
  fullControls,
  live,
  noLead,
  onLead,
  orderOf,
  snapshotOf,
  stale,
} from '../components/snapshots.ts';
import { world } from '../settings/fake-browser.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));

const DAY = 24 * 60 * 60_000;

beforeEach(() => {
  world.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => vi.restoreAllMocks());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What a background leaves behind that has published this. */
async function leave(snapshot: Snapshot, keep = createSnapshotKeeper()) {
  keep(snapshot);
  await settled();
}

const found = (now = NOW, isAwake = false) => lastSnapshot(world.session.get('snapshot'), now, isAwake);

describe('what was kept', () => {
  test('is the snapshot as it was, but not as if it were live', async () => {
    const last = snapshotOf(onLead(), live, {
      controlsConfig: fullControls,
      attempt: orderOf({ kind: 'unknown' }),
      controlResult: controlResultOf('pause', { kind: 'stored' }),
      hasReportsUser: true,
    });
    await leave(last);
    expect(found()).toEqual({ ...last, link: { kind: 'idle', heardAt: NOW - 1_000 } });
    expect(isFresh(found()?.link ?? live, NOW)).toBe(false);
  });

  test('is live where the background is awake that said so', async () => {
    await leave(snapshotOf(onLead(), live));
    expect(found(NOW, true)).toEqual(snapshotOf(onLead(), live));
  });

  test.each<[string, Link]>([
    ['a trouble', stale()],
    ['a refusal', down('wrong-password')],
    ['a lock', down('locked', NOW + 1)],
  ])('says that there is %s, which holds until it is asked', async (_, link) => {
    await leave(snapshotOf(noLead, link));
    expect(found()?.link).toEqual(link);
  });

  test('has no question: whoever asked may be gone', async () => {
    await leave(snapshotOf(onLead(), live, { question: { number: '7275551212', when: 'now' } }));
    expect(found()?.question).toBeNull();
  });

  test('makes room for a report, and shows no old one', async () => {
    await leave(snapshotOf(noLead, live, { report: { kind: 'failed', why: 'timeout' } }));
    expect(found()?.report).toEqual({ kind: 'asking' });
    await leave(snapshotOf(noLead, live, { report: { kind: 'none' } }));
    expect(found()?.report).toEqual({ kind: 'none' });
  });

  test('counts the day it is of, and no other', async () => {
    await leave(snapshotOf(noLead, live, { today: { pops: 14, calls: 1 } }));
    expect(found()?.today).toEqual({ pops: 14, calls: 1 });
    expect(found(NOW + DAY)?.today).toEqual({ pops: 0, calls: 0 });
  });

  test('knows a seat that is not set up', async () => {
    await leave({ ...snapshotOf({ kind: 'unknown' }, { kind: 'idle', heardAt: null }), seat: null });
    expect(found()?.seat).toBeNull();
  });

  test('is in the session alone: nothing of a lead is on the disk', async () => {
    await leave(snapshotOf(onLead(), live, { controlsConfig: fullControls }));
    expect(world.items.size).toBe(0);
  });
});

test('what stays as it is is not written again', async () => {
  const keep = createSnapshotKeeper();
  await leave(snapshotOf(noLead), keep);
  const { writes } = world;
  await leave(snapshotOf(noLead), keep);
  expect(world.writes).toBe(writes);
  await leave(snapshotOf(onLead()), keep);
  expect(world.writes).toBe(writes + 1);
});

test('what could not be written is tried again', async () => {
  const keep = createSnapshotKeeper();
  world.storageFails = true;
  await leave(snapshotOf(noLead), keep);
  world.storageFails = false;
  await leave(snapshotOf(noLead), keep);
  expect(found()).not.toBeNull();
});

describe('there is none', () => {
  test('in a new browser session', () => {
    expect(found()).toBeNull();
  });

  test.each<[string, unknown]>([
    ['no object', 'snapshot'],
    ['nothing at all', null],
    ['no time', { snapshot: snapshotOf(noLead) }],
    ['no snapshot', { at: NOW }],
    ['half a snapshot', { at: NOW, snapshot: { call: { kind: 'unknown' } } }],
    ['a snapshot without a report', { at: NOW, snapshot: { ...snapshotOf(noLead), report: undefined } }],
    ['a snapshot without a tally', { at: NOW, snapshot: { ...snapshotOf(noLead), today: {} } }],
  ])('where it cannot be read: %s', (_, item) => {
    world.session.set('snapshot', item);
    expect(found()).toBeNull();
  });
});
