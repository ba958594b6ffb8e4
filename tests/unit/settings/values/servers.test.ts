import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDialerAddress } from '../../../../utils/settings/values/dialer-address.ts';
import { areKnown, parseServers, serversText, withHttp } from '../../../../utils/settings/values/servers.ts';
import { saidOf } from '../problem-words.ts';

describe('more servers of a cluster', () => {
  it.each([
    ['', []],
    [' , ;\n', []],
    ['two.example', ['https://two.example']],
    [
      'two.example, three.example/agc/vicidial.php;https://two.example',
      ['https://two.example', 'https://three.example'],
    ],
    ['http://10.0.0.7 10.0.0.8', ['http://10.0.0.7', 'https://10.0.0.8']],
  ])('%j are %j', (typed, servers) => {
    expect(parseServers(typed)).toEqual({ ok: true, value: servers });
  });

  it.each([
    ['two.example, ftp://x', 'One of these is no web address'],
    ['admin:s3cret@two.example', 'One of these is no web address'],
    [
      Array.from({ length: 10 }, (_, index) => `d${index}.example`).join(),
      'At most 9 more servers; these are 10',
    ],
    ['two.example,'.repeat(1_000), 'too long'],
  ])('are refused, unquoted (%#)', (typed, words) => {
    const parsed = parseServers(typed);
    expect(saidOf(parsed)).toContain(words);
    expect(JSON.stringify(parsed)).not.toContain('s3cret');
  });

  const shown = (servers: readonly string[]) => parseServers(serversText(servers));

  it('come back from what a form shows', () => {
    fc.assert(
      fc.property(fc.array(fc.webUrl(), { maxLength: 9 }), (urls) => {
        const parsed = parseServers(urls.join(' '));
        if (parsed.ok) expect(shown(parsed.value)).toEqual(parsed);
      }),
    );
  });

  it('come back one by one from a file, whatever divides a list is in their paths', () => {
    const path = fc.string({ unit: fc.constantFrom(',', ';', ' ', '\u00a0', '\n', '/', '%', 'a', '2', 'C') });
    fc.assert(
      fc.property(path, (odd) => {
        const parsed = parseDialerAddress(`https://dialer.example.com/${odd}`);
        if (parsed.ok) expect(shown([parsed.value])).toEqual({ ok: true, value: [parsed.value] });
      }),
    );
  });
});

describe('http', () => {
  it.each([
    [['https://d.example', 'http://localhost:8080', 'http://127.0.0.1', 'http://[::1]'], false, true],
    [['https://d.example', 'http://10.0.0.7'], false, false],
    [['https://d.example', 'http://10.0.0.7'], true, true],
    [[], false, true],
  ])('to %j, allowed %s: fine %s', (servers, allowed, isFine) => {
    expect(withHttp(servers, allowed).ok).toBe(isFine);
  });
});

describe('servers are known', () => {
  const former = ['https://d.example/east', 'http://10.0.0.7:8080'];
  it.each([
    [[], true],
    [['https://d.example'], true],
    [['https://d.example/west', 'http://10.0.0.7:8080/x'], true],
    [['http://d.example'], false],
    [['https://d.example:8443'], false],
    [['http://10.0.0.7'], false],
    [['https://d.example', 'https://evil.example'], false],
    [['https://d.example.evil.example'], false],
  ])('%j by their origins: %s', (servers, isKnown) => {
    expect(areKnown(servers, former)).toBe(isKnown);
  });
});
