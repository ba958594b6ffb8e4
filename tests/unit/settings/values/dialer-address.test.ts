import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDialerAddress } from '../../../../utils/settings/values/dialer-address.ts';
import { saidOf } from '../problem-words.ts';

describe('the dialer address', () => {
  it.each([
    ['https://dialer.example.com', 'https://dialer.example.com'],
    ['dialer.example.com', 'https://dialer.example.com'],
    ['  Dialer.Example.COM  ', 'https://dialer.example.com'],
    ['HTTP://dialer.example.com:80/', 'http://dialer.example.com'],
    ['localhost:8080', 'https://localhost:8080'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['10.0.0.7', 'https://10.0.0.7'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://dialer.example.com/?user=1#top', 'https://dialer.example.com'],
    ['https://dialer.example.com/agc/api.php', 'https://dialer.example.com'],
    ['https://dialer.example.com/agc/vicidial.php?relogin=YES', 'https://dialer.example.com'],
    ['https://dialer.example.com/vicidial/non_agent_api.php', 'https://dialer.example.com'],
    ['https://dialer.example.com/vicidial/admin.php?ADD=3', 'https://dialer.example.com'],
    ['dialer.example.com/vicidial/welcome.php', 'https://dialer.example.com'],
    ['https://gate.example.com/east', 'https://gate.example.com/east'],
    ['https://gate.example.com/east//', 'https://gate.example.com/east'],
    ['https://gate.example.com/east/agc/vicidial.php/', 'https://gate.example.com/east'],
    ['https://gate.example.com/vicidial/agc/api.php', 'https://gate.example.com/vicidial'],
    ['https://gate.example.com/a,b;c/agc/api.php', 'https://gate.example.com/a%2Cb%3Bc'],
    ['https://zürich.example', 'https://xn--zrich-kva.example'],
  ])('%s is %s', (typed, url) => {
    expect(parseDialerAddress(typed)).toEqual({ ok: true, value: url });
  });

  it.each([
    ['', 'Type the address'],
    ['   ', 'Type the address'],
    ['https://', 'not a web address'],
    ['two words', 'not a web address'],
    ['ftp://dialer.example.com', 'Only https and http'],
    ['file:///etc/passwd', 'Only https and http'],
    ['javascript:alert(1)', 'not a web address'],
    ['https://user@dialer.example.com', 'Take the user name and password out'],
    ['admin:secret@dialer.example.com', 'Take the user name and password out'],
    ['https://*.example.com', 'only letters, digits, dots and dashes'],
    ['https://a,b.example.com', 'only letters, digits, dots and dashes'],
  ])('%j is refused', (typed, words) => {
    expect(saidOf(parseDialerAddress(typed))).toContain(words);
  });

  it('may be copied with much behind it, but not be long itself', () => {
    const base = 'https://dialer.example.com';
    const words = (typed: string) => {
      const parsed = parseDialerAddress(typed);
      return parsed.ok ? parsed.value : saidOf(parsed);
    };
    expect(words(`${base}/?${'x'.repeat(3_000)}`)).toBe(base);
    expect(words(base + '/agc/api.php'.repeat(300))).toBe(base);
    expect(words(`${base}/${'x'.repeat(500)}`)).toBe('At most 500 characters.');
    expect(words(`${base}/?${'x'.repeat(4_000)}`)).toContain('too long');
    expect(words(`https://${'x'.repeat(260)}.example.com`)).toContain('letters, digits, dots and dashes');
  });

  it('never quotes what may be a password', () => {
    expect(JSON.stringify(parseDialerAddress('https://admin:s3cret@dialer'))).not.toContain('s3cret');
  });

  it('is the same after a second reading', () => {
    const anything = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string());
    const path = fc.constantFrom('', '/', '//', '/agc/api.php', '/vicidial/admin.php', '/x', '/agc/api.php/');
    fc.assert(
      fc.property(anything, path, path, (base, middle, end) => {
        const parsed = parseDialerAddress(base + middle + end);
        if (!parsed.ok) return;
        expect(parseDialerAddress(parsed.value)).toEqual(parsed);
        expect(parsed.value).toMatch(/^https?:\/\/.*[^/]$/);
      }),
    );
  });
});
