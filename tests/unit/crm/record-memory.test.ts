import { beforeEach, expect, test, vi } from 'vitest';
import { recordMemory } from '../../../utils/crm/record-memory.ts';
import { stored } from './session-storage.ts';

vi.mock('../../../utils/browser.ts', () => import('./session-storage.ts'));
beforeEach(() => stored.clear());

test('what was done about a record is there for the next worker', async () => {
  expect(await recordMemory.read()).toBeNull();
  const memo = { pop: 7, tried: true, statuses: { 3: 'opened', 12: 'unsaved' } } as const;
  await recordMemory.keep(memo);
  expect(await recordMemory.read()).toEqual(memo);
});

test.each([
  [null],
  ['opened'],
  [{ pop: '7', tried: true, statuses: {} }],
  [{ pop: 7, statuses: {} }],
  [{ pop: 7, tried: true, statuses: { 3: 'lost' } }],
])('%j is nothing that was done', async (item) => {
  stored.set('record', item);
  expect(await recordMemory.read()).toBeNull();
});
