import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/state.ts';
import { isFresh } from '../../../utils/call/view.ts';
import { keepState } from '../../../utils/polling/kept-state.ts';
import { createSnapshotKeeper, readLastSnapshot } from '../../../utils/polling/last-snapshot.ts';
import {
  NOW,
  deedOf,
  down,
  fullBoard,
  live,
  noLead,
  onLead,
  orderOf,
  snapshotOf,
  stale,
} from '../components/snapshots.ts';
import { world } from '../settings/fake-browser.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));

beforeEach(() => world.reset());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What a background leaves behind that has published this. */
async function leave(snapshot: Snapshot, keep = createSnapshotKeeper()) {
  const { call, link, pops, order, placed, deed } = snapshot;
  await keepState({ call, link, pops, order, placed, deed });
  keep(snapshot);
  await settled();
}

describe('what was kept', () => {
  test('is the snapshot as it was, but not as if it were live', async () => {
    const last = snapshotOf(onLead(), live, {
      board: fullBoard,
      order: orderOf({ kind: 'unknown' }),
      deed: deedOf('pause', { kind: 'stored' }),
      today: { pops: 0, calls: 0 },
    });
    await leave(last);
    const found = await readLastSnapshot(NOW);
    expect(found).toEqual({ ...last, link: { kind: 'idle', heardAt: NOW - 1_000 } });
    expect(found !== null && isFresh(found.link, NOW)).toBe(false);
  });

  test.each<[string, Link]>([
    ['a trouble', stale()],
    ['a refusal', down('wrong-password')],
    ['a lock', down('locked', NOW + 1)],
  ])('says that there is %s, which holds until it is asked', async (_, link) => {
    await leave(snapshotOf(noLead, link));
    expect((await readLastSnapshot(NOW))?.link).toEqual(link);
  });

  test('has no question: whoever asked may be gone', async () => {
    await leave(snapshotOf(onLead(), live, { question: '7275551212' }));
    expect((await readLastSnapshot(NOW))?.question).toBeNull();
  });

  test('makes room for a report, and shows no old one', async () => {
    await leave(snapshotOf(noLead, live, { report: { kind: 'failed', why: 'timeout' } }));
    expect((await readLastSnapshot(NOW))?.report).toEqual({ kind: 'asking' });
    await leave(snapshotOf(noLead, live, { report: { kind: 'none' } }));
    expect((await readLastSnapshot(NOW))?.report).toEqual({ kind: 'none' });
  });

  test('knows a seat that is not set up', async () => {
    await leave({ ...snapshotOf({ kind: 'unknown' }, { kind: 'idle', heardAt: null }), seat: null });
    expect((await readLastSnapshot(NOW))?.seat).toBeNull();
  });

  test('is in the session alone: nothing of a lead is on the disk', async () => {
    await leave(snapshotOf(onLead(), live, { board: fullBoard }));
    expect(world.items.size).toBe(0);
  });
});

test('what stays as it is is not written again', async () => {
  const keep = createSnapshotKeeper();
  await leave(snapshotOf(noLead), keep);
  const { writes } = world;
  keep(snapshotOf(onLead()));
  keep(snapshotOf(onLead(), stale()));
  await settled();
  expect(world.writes).toBe(writes);
  keep({ ...snapshotOf(noLead), seat: null });
  await settled();
  expect(world.writes).toBe(writes + 1);
});

test('what could not be written is tried again', async () => {
  const keep = createSnapshotKeeper();
  world.storageFails = true;
  keep(snapshotOf(noLead));
  await settled();
  world.storageFails = false;
  keep(snapshotOf(noLead));
  await settled();
  expect(await readLastSnapshot(NOW)).not.toBeNull();
});

describe('there is none', () => {
  test('in a new browser session, though a state was kept', async () => {
    expect(await readLastSnapshot(NOW)).toBeNull();
    const { call, link, pops, order, placed, deed } = snapshotOf(onLead());
    await keepState({ call, link, pops, order, placed, deed });
    expect(await readLastSnapshot(NOW)).toBeNull();
  });

  test('where the browser gives nothing', async () => {
    await leave(snapshotOf(noLead));
    world.storageFails = true;
    expect(await readLastSnapshot(NOW)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['no object', 'surroundings'],
    ['a seat without a dialer', { seat: { agentId: 'A' }, board: fullBoard, hasReport: false }],
    [
      'a control of another version',
      { seat: null, board: { ...fullBoard, controls: ['sing'] }, hasReport: false },
    ],
    ['no word on reports', { seat: null, board: fullBoard }],
  ])('where it cannot be read: %s', async (_, item) => {
    await leave(snapshotOf(noLead));
    world.session.set('surroundings', item);
    expect(await readLastSnapshot(NOW)).toBeNull();
  });

  test('but a state that cannot be read is one that is not known yet', async () => {
    await leave(snapshotOf(onLead()));
    world.session.set('state', { call: 'someone' });
    expect((await readLastSnapshot(NOW))?.call).toEqual({ kind: 'unknown' });
  });
});
