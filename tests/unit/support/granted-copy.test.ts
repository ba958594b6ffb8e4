import { expect, test } from 'vitest';
import { hostPattern, withHosts } from '../../support/granted-copy.ts';

test.each([
  ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
  ['https://dialer.example.com/sub', 'https://dialer.example.com/*'],
])('the pattern of %s has no port and no path', (origin, pattern) => {
  expect(hostPattern(origin)).toBe(pattern);
});

test('adds each host once and leaves the rest as it is', () => {
  const manifest = {
    name: 'x',
    host_permissions: ['https://a.example/*'],
    optional_host_permissions: ['https://*/*'],
  };
  const origins = ['http://127.0.0.1:1', 'http://127.0.0.1:2', 'https://a.example'];
  expect(withHosts(manifest, origins)).toEqual({
    ...manifest,
    host_permissions: ['https://a.example/*', 'http://127.0.0.1/*'],
  });
  expect(withHosts({ name: 'x' }, ['http://b.example'])).toEqual({
    name: 'x',
    host_permissions: ['http://b.example/*'],
  });
});
