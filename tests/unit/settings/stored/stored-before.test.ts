import { describe, expect, test, vi } from 'vitest';
import { load } from '../../../../utils/settings/form/loaded.ts';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import stored from '../../../fixtures/stored-settings.json' with { type: 'json' };
import { world } from '../fake-browser.ts';

/*
 * What versions of the extension have written into a browser, and what they made of it. A version that is installed
 * over one of them makes the same of it: options that came later have their defaults.
 */

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

describe.each(stored)('$name, as it was stored before', ({ storage, vault, policy, seen }) => {
  async function loadAll() {
    world.reset();
    for (const [name, item] of Object.entries(storage)) world.items.set(name, item);
    for (const [name, item] of Object.entries(vault)) world.vault.set(name, item);
    world.policy = policy;
    return { loaded: await load(), seat: await loadSeatConfig() };
  }

  test('has the same options and the same form', async () => {
    const { loaded } = await loadAll();
    expect(loaded).toMatchObject({ from: seen.from, options: seen.options, draft: seen.draft });
  });

  test('has the same locked by its organisation, and the same found wrong', async () => {
    const { locked, problems, policyProblems } = (await loadAll()).loaded;
    expect([...locked].toSorted()).toEqual(seen.locked);
    expect(problems.map(({ option }) => option)).toEqual(seen.problems);
    expect(policyProblems.map(({ option }) => option).toSorted()).toEqual(seen.policyProblems);
  });

  test('goes to work with the same settings', async () => {
    const { seat } = await loadAll();
    expect(seat?.settings).toMatchObject(seen.settings);
    expect(seat?.password).toBeTypeOf('string');
  });
});
