import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsEdit } from '../../../../utils/settings/form/draft-check.ts';
import { saveSettings } from '../../../../utils/settings/stored/save.ts';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import { undoSave } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { sampleOptions, version1Item } from '../samples.ts';
import { putSeat } from '../seats.ts';

/*
 * A disk that is full, or a browser that dies, at every single write of a save: afterwards the seat is the one of
 * before or the one that was saved, with the password that belongs to it. There is nothing in between.
 */

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const next: SettingsEdit = {
  options: {
    ...sampleOptions,
    dialerServers: ['https://new.example'],
    apiUser: 'newuser',
    reportsUser: 'boss',
    teamId: 'new',
  },
  secrets: { apiPassword: 'n3w', reportsPassword: 'r3ports' },
};
const onlyPassword: SettingsEdit = { options: sampleOptions, secrets: { apiPassword: 'n3w' } };

/** The seat as a browser finds it that has just started, in a line. */
async function found(): Promise<string> {
  world.failing = null;
  const seat = await loadSeatConfig();
  if (seat === null) return 'none';
  const { settings, password, reportsPassword } = seat;
  return [
    settings.dialer.servers,
    settings.dialer.apiUser,
    settings.seat.teamId,
    password,
    reportsPassword,
  ].join(' ');
}

const starts: readonly (readonly [string, () => void])[] = [
  ['a fresh install', () => {}],
  ['a seat', () => putSeat()],
  [
    'a seat of version 1',
    () => {
      world.items.set('settings', version1Item);
      world.vault.set('api-password', 's3cret');
    },
  ],
];
const edits: readonly (readonly [string, SettingsEdit])[] = [
  ['everything', next],
  ['only the password', onlyPassword],
];
const kinds = [
  ['fails', false],
  ['is the last one the browser lives to see', true],
] as const;
const cases = starts.flatMap(([start, put]) =>
  edits.flatMap(([what, edit]) => kinds.map(([how, forGood]) => ({ start, put, what, edit, how, forGood }))),
);

/** Does it with each write failing in turn, until there is no such write any more. */
async function atEachWrite(forGood: boolean, put: () => void | Promise<void>, act: () => Promise<unknown>) {
  const outcomes: { readonly result: unknown; readonly found: string }[] = [];
  for (let write = 0; write < 20; write += 1) {
    world.reset();
    await put();
    const first = world.writes;
    world.failing = { write: first + write, forGood };
    const result = await act();
    const writes = world.writes - first;
    outcomes.push({ result, found: await found() });
    if (writes <= write) return outcomes;
  }
  throw new Error('These are too many writes.');
}

beforeEach(() => world.reset());

describe.each(cases)('saving $what on $start, when a write $how', ({ put, edit, forGood }) => {
  it('leaves all or nothing', async () => {
    put();
    const before = await found();
    await saveSettings(edit);
    const after = await found();
    expect(after).not.toBe(before);
    const outcomes = await atEachWrite(forGood, put, () => saveSettings(edit));
    // Vault, storage, and once without a failure.
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    for (const outcome of outcomes) {
      const isSaved = (outcome.result as { ok: boolean }).ok;
      expect(outcome.found).toBe(isSaved ? after : before);
    }
    expect(outcomes.at(0)?.result).toEqual({ ok: false, error: { kind: 'not-stored' } });
    expect(outcomes.at(-1)?.result).toEqual({ ok: true, value: true });
  });

  it('can be done again', async () => {
    await saveSettings(edit);
    const after = await found();
    world.reset();
    put();
    for (const write of [0, 1, 2]) {
      world.failing = { write: world.writes + write, forGood };
      await saveSettings(edit);
    }
    world.failing = null;
    expect(await saveSettings(edit)).toEqual({ ok: true, value: true });
    expect(await found()).toBe(after);
    // What the failures left behind is gone: there is this set and, at most, the one of before.
    expect(
      [...world.vault.keys()].filter((name) => name.startsWith('typed-for/')).length,
    ).toBeLessThanOrEqual(2);
  });
});

describe.each(cases)('undoing $what on $start, when a write $how', ({ put, edit, forGood }) => {
  it('leaves the one or the other, and can be done again', async () => {
    put();
    const before = await found();
    await saveSettings(edit);
    const after = await found();
    const outcomes = await atEachWrite(
      forGood,
      async () => {
        put();
        await saveSettings(edit);
      },
      async () => undoSave(),
    );
    for (const outcome of outcomes) expect([before, after, 'none']).toContain(outcome.found);
    expect(outcomes.at(-1)).toEqual({ result: { ok: true, value: true }, found: before });
    // The first save of all is the only one that leaves no seat at any moment: there was none.
    if (before !== 'none') expect(outcomes.map(({ found: seat }) => seat)).not.toContain('none');
  });

  it('is offered until it is done', async () => {
    put();
    const before = await found();
    await saveSettings(edit);
    for (const write of [0, 1]) {
      world.failing = { write: world.writes + write, forGood };
      await undoSave();
    }
    world.failing = null;
    await undoSave();
    expect(await found()).toBe(before);
  });
});
