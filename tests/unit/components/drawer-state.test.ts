import { describe, expect, it } from 'vitest';
import type { DrawerState } from '../../../components/controls/drawer-state.ts';
import { closed, drawerStateFor, afterSending } from '../../../components/controls/drawer-state.ts';

const busy: DrawerState = {
  pop: 3,
  open: 'callback',
  texts: { 'callback.comment': 'after 5', 'keypad.keys': '12', finish: 'on', 'pause-code': 'LUNCH' },
  sentAfter: 'deed-1',
};

describe('deskFor', () => {
  it('stays as it is for the same pop', () => {
    expect(drawerStateFor(3, busy)).toBe(busy);
  });

  it('forgets what was typed for one caller before the next, and keeps habits', () => {
    const next = { ...closed, pop: 4, texts: { finish: 'on', 'pause-code': 'LUNCH' } };
    expect(drawerStateFor(4, busy)).toEqual(next);
    expect(drawerStateFor(0, busy)).toEqual({ ...next, pop: 0 });
  });

  it('takes along what was begun without a lead', () => {
    const waiting: DrawerState = { ...busy, pop: 0, open: 'in-groups' };
    expect(drawerStateFor(4, waiting)).toEqual({ ...waiting, pop: 4 });
  });
});

describe('taken', () => {
  it('closes the drawer, empties it, and leaves the others full', () => {
    expect(afterSending(busy)).toEqual({
      pop: 3,
      open: null,
      texts: { 'keypad.keys': '12', finish: 'on', 'pause-code': 'LUNCH' },
      sentAfter: null,
    });
  });

  it('leaves the key pad open for more', () => {
    const after = afterSending({ ...busy, open: 'keypad' });
    expect(after.open).toBe('keypad');
    expect(after.texts['keypad.keys']).toBeUndefined();
  });
});
