import { describe, expect, test, vi } from 'vitest';
import { hostPattern, parseHosts } from '../../../../tools/build/hosts.ts';
import { originPattern } from '../../../../utils/settings/in-force/permissions.ts';

vi.mock('../../../../utils/browser.ts', () => ({ browser: {} }));

const patternsOf = (...lists: string[]) => {
  const hosts = parseHosts(lists);
  return hosts.ok ? hosts.value.map(({ pattern }) => pattern) : hosts.error.message;
};
const notesOn = (list: string) => {
  const hosts = parseHosts([list]);
  return hosts.ok ? hosts.value.flatMap(({ notes }) => notes) : [hosts.error.message];
};

test.each([
  ['https://crm.example.com', ['https://crm.example.com/*']],
  ['https://crm.example.com/', ['https://crm.example.com/*']],
  [' HTTPS://CRM.Example.com , https://b.example', ['https://crm.example.com/*', 'https://b.example/*']],
  ['https://a.example:8443,https://a.example', ['https://a.example/*']],
  ['https://a.example,http://a.example', ['https://a.example/*', 'http://a.example/*']],
  ['http://10.0.0.5', ['http://10.0.0.5/*']],
  ['https://[::1]:8443', ['https://[::1]/*']],
  ['https://bücher.example', ['https://xn--bcher-kva.example/*']],
])('%s', (list, patterns) => {
  expect(patternsOf(list)).toEqual(patterns);
});

test('lists that are given one by one are one list', () => {
  expect(patternsOf('https://a.example', 'https://b.example')).toEqual([
    'https://a.example/*',
    'https://b.example/*',
  ]);
});

test('none is none', () => {
  expect(patternsOf()).toEqual([]);
});

describe('is not built for', () => {
  test.each([
    ['', 'One of the hosts is empty'],
    ['https://a.example,,https://b.example', 'One of the hosts is empty'],
    ['https://a.example,', 'One of the hosts is empty'],
    ['crm.example.com', '"crm.example.com" has no scheme. Write https://'],
    ['localhost:8080', '"localhost:8080" has no scheme'],
    ['*', '"*" has no scheme'],
    ['<all_urls>', '"<all_urls>" has no scheme'],
    ['*://crm.example.com/*', 'has no scheme'],
    ['https://*.example.com', 'may have only letters, digits, dots and dashes'],
    ['https://*/*', 'may have only letters, digits, dots and dashes'],
    ['https://crm.example.com/*', 'A permission is for a whole site: write https://crm.example.com.'],
    ['https://crm.example.com:8443/app', 'write https://crm.example.com:8443.'],
    ['https://crm.example.com?a=1', 'write https://crm.example.com.'],
    ['https://crm.example.com/#top', 'write https://crm.example.com.'],
    ['file:///etc', 'Only https and http addresses work here'],
    ['ftp://crm.example.com', 'Only https and http addresses work here'],
    ['https://', 'This is not a web address'],
    ['https://crm example.com', 'This is not a web address'],
    ['https://one.example https://two.example', 'This is not a web address'],
  ])('%s', (list, message) => {
    expect(patternsOf(list)).toContain(message);
  });

  test.each(['https://maya:Secret-1@crm.example.com', 'maya:Secret-1@crm.example.com'])(
    'an address with a password, which is not repeated',
    (address) => {
      expect(patternsOf(address)).not.toContain('Secret-1');
      expect(patternsOf(address)).toMatch(/^One of the hosts /);
    },
  );
});

test('says of http that it is not encrypted, and of a port that it does not count', () => {
  expect(notesOn('https://crm.example.com,https://b.example:443')).toEqual([]);
  expect(notesOn('http://pbx.example')).toEqual([
    'http://pbx.example is not encrypted: whoever is on the network between can read what goes there, passwords too.',
  ]);
  expect(notesOn('https://pbx.example,https://pbx.example:8443')).toEqual([
    'https://pbx.example:8443: permissions know no ports, so this one is for every port of pbx.example.',
  ]);
});

test.each(['https://crm.example.com', 'http://127.0.0.1:8080', 'https://[::1]:1/a?b'])(
  'the pattern of %s is what the extension looks for',
  (address) => {
    expect(hostPattern(address)).toBe(originPattern(address));
  },
);
