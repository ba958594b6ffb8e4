import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hasAccess,
  onAccessChanged,
  originPattern,
  releaseAccess,
  requestAccess,
  unusedPatterns,
} from '../../../../utils/settings/in-force/permissions.ts';
import { world } from '../fake-browser.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));

beforeEach(() => world.reset());

describe('the pattern of an origin', () => {
  it.each([
    ['https://crm.example.com', 'https://crm.example.com/*'],
    ['https://crm.example.com:8443/a/b', 'https://crm.example.com/*'],
    ['http://localhost:8080', 'http://localhost/*'],
    ['http://[::1]:8080', 'http://[::1]/*'],
  ])('of %s is %s, without a port', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
  });
});

describe('asking for access', () => {
  it('asks for exactly this origin', async () => {
    expect(await hasAccess('http://localhost:8080')).toBe(false);
    expect(await requestAccess('http://localhost:8080')).toBe(true);
    expect(world.asked).toEqual(['http://localhost/*']);
    expect(await hasAccess('http://localhost:9090')).toBe(true);
    expect(await hasAccess('https://localhost:8080')).toBe(false);
  });

  it('asks in the very call, while the browser still sees the click', () => {
    void requestAccess('https://crm.example.com');
    expect(world.asked).toEqual(['https://crm.example.com/*']);
  });

  it('takes a no, and a browser that will not ask, for a no', async () => {
    world.answer = false;
    expect(await requestAccess('https://crm.example.com')).toBe(false);
    world.permissionsFail = true;
    expect(await requestAccess('https://crm.example.com')).toBe(false);
  });
});

describe('giving access back', () => {
  it('spares a host that is still needed, by whatever port', () => {
    const former = [
      'http://localhost:8080',
      'https://a.example',
      'https://a.example:8443',
      'https://b.example',
    ];
    expect(unusedPatterns(former, ['http://localhost:9090', 'https://b.example/base'])).toEqual([
      'https://a.example/*',
    ]);
  });

  it('removes only what nobody needs', async () => {
    world.granted = new Set(['https://a.example/*', 'https://b.example/*', 'https://other.example/*']);
    await releaseAccess(['https://a.example', 'https://b.example'], ['https://b.example']);
    expect([...world.granted]).toEqual(['https://b.example/*', 'https://other.example/*']);
  });

  it('leaves alone what a policy has granted', async () => {
    world.granted = new Set(['https://a.example/*']);
    world.permissionsFail = true;
    await expect(releaseAccess(['https://a.example'], [])).resolves.toBeUndefined();
    expect(world.granted.size).toBe(1);
  });
});

describe('changes of access', () => {
  it('are told when given and when taken, until aborted', async () => {
    const life = new AbortController();
    const callback = vi.fn();
    onAccessChanged(callback, life.signal);
    await requestAccess('https://a.example');
    await releaseAccess(['https://a.example'], []);
    expect(callback).toHaveBeenCalledTimes(2);
    life.abort();
    await requestAccess('https://a.example');
    expect(callback).toHaveBeenCalledTimes(2);
    expect(world.onAdded.listeners.size + world.onRemoved.listeners.size).toBe(0);
  });

  it('are not told to a life that is over', () => {
    onAccessChanged(vi.fn(), AbortSignal.abort());
    expect(world.onAdded.listeners.size).toBe(0);
  });
});
