import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptLogins } from '../../../../utils/settings/secrets/login-records.ts';
import { world } from '../fake-browser.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const record = {
  login: 3,
  refused: { why: 'wrong-password', at: 1_795_000_000_000 },
  triedAgain: false,
  unheard: 0,
  leftAt: 1_795_000_000_000,
} as const;

beforeEach(() => world.reset());

describe('what the dialer has said against a login', () => {
  it('outlives the browser, each login by itself', async () => {
    await keptLogins('login-guard').write(record);
    expect(await keptLogins('login-guard').read()).toEqual(record);
    expect(await keptLogins('reports-guard').read()).toBeNull();
  });

  it('stands where no content script can take it out', async () => {
    await keptLogins('login-guard').write(record);
    expect(world.items.size).toBe(0);
  });

  it.each(['nonsense', '{}', '{"login":3}', JSON.stringify({ ...record, refused: { why: 'tired', at: 1 } })])(
    'is nothing when %s is stored',
    async (text) => {
      world.vault.set('login-guard', text);
      expect(await keptLogins('login-guard').read()).toBeNull();
    },
  );

  it.each([
    ['login-guard', 'refusal', { login: 3, refusal: 'wrong-password', at: 7 }],
    ['reports-guard', 'reports-refusal', { login: 3, why: 'wrong-password', at: 7 }],
  ] as const)('is taken over from the version before: %s', async (item, key, value) => {
    world.items.set(key, value);
    expect(await keptLogins(item).read()).toMatchObject({
      login: 3,
      refused: { why: 'wrong-password', at: 7 },
    });
  });

  it('does not take over what heals by itself now', async () => {
    world.items.set('refusal', { login: 3, refusal: 'api-off', at: 7 });
    expect(await keptLogins('login-guard').read()).toBeNull();
  });
});
