import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSite, parseSite, parseSites } from '../../../utils/settings/site.ts';

describe('a CRM site', () => {
  it.each([
    ['https://crm.example.com', 'https://crm.example.com'],
    ['crm.example.com', 'https://crm.example.com'],
    ['https://CRM.example.com:443/leads/7?tab=1#notes', 'https://crm.example.com'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['https://crm.example.com:8443/x', 'https://crm.example.com:8443'],
  ])('%s has the origin %s', (typed, origin) => {
    expect(parseSite(typed)).toEqual({ ok: true, value: origin });
  });

  it.each(['', '  ', 'not a site', 'ftp://crm.example.com', 'chrome://extensions', 'about:blank'])(
    '%j is refused',
    (typed) => expect(parseSite(typed)).toMatchObject({ ok: false, error: { kind: 'problem' } }),
  );
  it.each([
    'https://*',
    'https://*.example.com',
    '*://crm.example.com/*',
    'u:p@crm.example.com',
    'data:text/html,x',
  ])('%j would open more than one site, or something else, and is refused', (typed) =>
    expect(parseSite(typed)).toMatchObject({ ok: false }),
  );

  it('is the same after a second reading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (typed) => {
        const parsed = parseSite(typed);
        if (!parsed.ok) return;
        expect(parseSite(parsed.value)).toEqual(parsed);
        expect(new URL(parsed.value).origin).toBe(parsed.value);
      }),
    );
  });
});

describe('the list of sites', () => {
  it('takes one more', () => {
    expect(addSite(['https://a.example'], 'b.example/x')).toEqual({
      ok: true,
      value: ['https://a.example', 'https://b.example'],
    });
  });

  it('takes none twice', () => {
    expect(addSite(['https://a.example'], 'https://A.example/elsewhere')).toMatchObject({
      ok: false,
      error: { words: expect.stringContaining('already') },
    });
  });

  it('is read as a whole: normal, each once, or not at all', () => {
    expect(parseSites(['a.example', 'https://a.example/', 'b.example'])).toEqual({
      ok: true,
      value: ['https://a.example', 'https://b.example'],
    });
    expect(parseSites(['a.example', 'ftp://b.example'])).toMatchObject({ ok: false });
  });
});
