import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Options } from '../../../../utils/settings/options/options.ts';
import { parsePolicy } from '../../../../utils/settings/in-force/policy.ts';
import { findSecrets, openSecrets } from '../../../../utils/settings/secrets/secrets.ts';
import { world } from '../fake-browser.ts';
import { sampleOptions } from '../samples.ts';
import { putSeat } from '../seats.ts';

vi.mock('idb-keyval', () => import('../fake-idb.ts'));
vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));

beforeEach(() => {
  world.reset();
  putSeat();
});

/** Whose password counts, and the password. */
async function found(policy: object, change: Partial<Options> = {}, id: string | null = 'one') {
  const options = { ...sampleOptions, ...change };
  const { apiPassword: whose } = await findSecrets(id, options, parsePolicy(policy));
  const { apiPassword } = await openSecrets(id, options, parsePolicy(policy));
  return [whose, apiPassword];
}

const elsewhere = { dialerServers: ['https://other.example'] };

describe("the seat's own password", () => {
  it.each([
    ['as it was typed', {}],
    ['for fewer servers', { dialerServers: ['https://dialer2.example.com'] }],
    ['below another path', { dialerServers: ['https://dialer.example.com/west'] }],
  ])('is used %s', async (_, change) => {
    expect(await found({}, change)).toEqual(['stored', 's3cret']);
  });

  it.each([
    ['another server', elsewhere],
    ['one server more', { dialerServers: [...sampleOptions.dialerServers, 'https://other.example'] }],
    ['http', { dialerServers: ['http://dialer.example.com'] }],
    ['another port', { dialerServers: ['https://dialer.example.com:444'] }],
    ['another user', { apiUser: 'other' }],
  ])('is as good as none for %s, whatever has put that there', async (_, change) => {
    expect(await found({}, change)).toEqual(['none', null]);
  });

  it('follows the organisation to its dialer, but to no other user', async () => {
    expect(await found(elsewhere, elsewhere)).toEqual(['stored', 's3cret']);
    expect(await found(elsewhere, { ...elsewhere, apiUser: 'other' })).toEqual(['none', null]);
  });

  it('of version 1 has no notes', async () => {
    world.vault.set('api-password', 'old');
    expect(await found({}, elsewhere, null)).toEqual(['stored', 'old']);
  });

  it.each(['', '{', 'null', '[]', '{"apiPassword":{"origins":"x","user":"apiuser"}}', '{"apiPassword":7}'])(
    'is none when its note is %j',
    async (note) => {
      world.vault.set('typed-for/one', note);
      expect(await found({})).toEqual(['none', null]);
    },
  );

  it('is none when the vault does not open, or the id is of no set', async () => {
    expect(await found({}, {}, 'two')).toEqual(['none', null]);
    world.vaultFails = true;
    expect(await found({})).toEqual(['none', null]);
  });

  it('is looked for without being read', async () => {
    const get = vi.spyOn(world.vault, 'get');
    await findSecrets('one', sampleOptions, parsePolicy({}));
    expect(get.mock.calls).toEqual([['typed-for/one']]);
    get.mockRestore();
  });
});

describe("the organisation's password", () => {
  const { dialerServers } = sampleOptions;

  it('counts before the own', async () => {
    expect(await found({ dialerServers, apiPassword: 'theirs' })).toEqual(['policy', 'theirs']);
    expect(await found({ apiPassword: 'theirs' })).toEqual(['stored', 's3cret']);
  });

  it('counts where there is no own when it may be changed', async () => {
    const policy = { dialerServers, apiPassword: 'theirs', changeable: ['apiPassword'] };
    expect(await found(policy)).toEqual(['stored', 's3cret']);
    expect(await found(policy, { apiUser: 'other' })).toEqual(['policy', 'theirs']);
    expect(await found(policy, {}, null)).toEqual(['policy', 'theirs']);
  });

  it('goes to no dialer but the organisation’s', async () => {
    const policy = { dialerServers, apiPassword: 'theirs', changeable: ['dialerServers'] };
    expect(await found(policy)).toEqual(['policy', 'theirs']);
    expect(await found(policy, elsewhere)).toEqual(['policy', null]);
  });
});
