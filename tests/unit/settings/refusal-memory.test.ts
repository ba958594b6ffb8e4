import { beforeEach, expect, test, vi } from 'vitest';
import type { Link } from '../../../utils/call/state.ts';
import { createRefusalMemory } from '../../../utils/settings/refusal-memory.ts';
import { world } from './fake-browser.ts';

vi.mock('../../../utils/browser.ts', () => import('./fake-browser.ts'));

const refused = (refusal: 'wrong-password' | 'locked' | 'no-permission', nextAt: number | null): Link => ({
  kind: 'down',
  heardAt: null,
  since: 7,
  refusal,
  nextAt,
});
const live: Link = { kind: 'live', heardAt: 1, nextAt: 2 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => world.reset());

test('a refused password is known after a restart, for just the login that was refused', async () => {
  createRefusalMemory().note(refused('wrong-password', null), 4);
  await settled();
  const restarted = createRefusalMemory();
  expect(await restarted.recall(4)).toEqual({ refusal: 'wrong-password', at: 7 });
  expect(await restarted.recall(5)).toBeNull();
});

test.each([
  ['that lifts by itself', refused('locked', 9)],
  ['of the browser', refused('no-permission', null)],
])('a refusal %s is not remembered', async (_, link) => {
  createRefusalMemory().note(link, 4);
  await settled();
  expect(await createRefusalMemory().recall(4)).toBeNull();
});

test.each([
  ['a good answer', (memory: ReturnType<typeof createRefusalMemory>) => memory.note(live, 4)],
  ['a change of the login', (memory: ReturnType<typeof createRefusalMemory>) => memory.forget()],
])('%s ends it', async (_, end) => {
  const memory = createRefusalMemory();
  memory.note(refused('wrong-password', null), 4);
  await settled();
  end(memory);
  await settled();
  expect(await createRefusalMemory().recall(4)).toBeNull();
});
