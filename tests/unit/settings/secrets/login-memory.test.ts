import { beforeEach, expect, test, vi } from 'vitest';
import { numberOfLogin } from '../../../../utils/settings/secrets/login-memory.ts';
import { world } from '../fake-browser.ts';

vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const login = {
  servers: ['https://a.example', 'https://b.example'],
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
  apiUser: 'apiuser',
  password: 's3cret',
};

beforeEach(() => world.reset());

test('a login keeps its number, also after a restart and with its servers in another order', async () => {
  expect(await numberOfLogin(login)).toBe(1);
  expect(await numberOfLogin(login)).toBe(1);
  expect(await numberOfLogin({ ...login, servers: login.servers.toReversed() })).toBe(1);
});

test.each([
  { servers: ['https://a.example'] },
  { agentApi: 'x.php' },
  { nonAgentApi: 'x.php' },
  { apiUser: 'other' },
  { password: 'S3cret' },
])('with %j it is another one, and another again on the way back', async (change) => {
  await numberOfLogin(login);
  expect(await numberOfLogin({ ...login, ...change })).toBe(2);
  expect(await numberOfLogin(login)).toBe(3);
});

test('the parts do not run into each other', async () => {
  await numberOfLogin({ ...login, apiUser: 'ab', password: 'c' });
  expect(await numberOfLogin({ ...login, apiUser: 'a', password: 'bc' })).toBe(2);
});

test('it is remembered in the vault and nowhere else', async () => {
  await numberOfLogin(login);
  expect([...world.vault.keys()]).toEqual(['login']);
  expect(world.items.size).toBe(0);
});

test.each(['', 'null', '{}', '{"count":"x","login":1}', '[', 7])('a memory of %j is none', async (kept) => {
  world.vault.set('login', kept);
  expect(await numberOfLogin(login)).toBe(1);
});

test('a vault that fails is no reason to stop', async () => {
  world.vaultFails = true;
  expect(await numberOfLogin(login)).toBe(1);
});
