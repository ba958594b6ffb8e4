import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refusals } from '../../../utils/call/state.ts';
import { forgetRefusal, readRefusal, rememberRefusal } from '../../../utils/settings/refusal.ts';
import { world } from './fake-browser.ts';

vi.mock('../../../utils/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => world.reset());

describe('a remembered refusal', () => {
  it.each(refusals)('%s outlives the browser', async (refusal) => {
    await rememberRefusal({ login: 3, refusal, at: 1_795_000_000_000 });
    expect(await readRefusal()).toEqual({ login: 3, refusal, at: 1_795_000_000_000 });
  });

  it('can be forgotten', async () => {
    await rememberRefusal({ login: 3, refusal: 'locked', at: 1 });
    await forgetRefusal();
    expect(await readRefusal()).toBeNull();
    expect(world.items.size).toBe(0);
  });

  it.each([
    undefined,
    'wrong-password',
    {},
    { login: 3, refusal: 'bored', at: 1 },
    { login: 0, refusal: 'locked', at: 1 },
    { login: 3, refusal: 'locked' },
  ])('is none when %j is stored', async (item) => {
    world.items.set('refusal', item);
    expect(await readRefusal()).toBeNull();
  });
});
