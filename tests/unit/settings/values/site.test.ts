import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSite } from '../../../../utils/call/site.ts';
import {
  addSite,
  parseAttribute,
  parseFieldLabel,
  parseRecordAddress,
  parseSelector,
  parseSite,
} from '../../../../utils/settings/values/site.ts';
import { saidOf } from '../problem-words.ts';

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
    (typed) => expect(saidOf(parseSite(typed))).not.toBe(''),
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
  const sites = [plainSite('https://a.example')];

  it('takes one more, as a site is of which only the address is known', () => {
    expect(addSite(sites, 'b.example/x')).toEqual({
      ok: true,
      value: [...sites, plainSite('https://b.example')],
    });
  });

  it('takes none twice', () => {
    expect(addSite(sites, 'https://A.example/elsewhere')).toMatchObject({
      ok: false,
      error: { kind: 'listed-already' },
    });
  });

  it('takes 30 and no more', () => {
    const many = Array.from({ length: 30 }, (_, index) => plainSite(`https://crm${index}.example`));
    expect(addSite(many.slice(1), 'b.example')).toMatchObject({ ok: true });
    expect(addSite(many, 'b.example')).toMatchObject({
      ok: false,
      error: { kind: 'list-full', most: 30 },
    });
  });
});

describe('the label of a field', () => {
  it.each(['', 'Kundennummer', '漢'.repeat(40), 'a "b" <c>'])('%j is fine', (label) =>
    expect(parseFieldLabel(` ${label} `)).toEqual({ ok: true, value: label }),
  );
  it.each([
    ['a\tb', 'Leave out'],
    ['x'.repeat(41), 'At most 40'],
  ])('%j is refused', (label, words) => expect(saidOf(parseFieldLabel(label))).toContain(words));
});

describe('where the AgentID stands', () => {
  it.each(['', '#user', 'meta[name="agent-id"]', 'header > [data-x="1,2"]:first-child'])(
    '%j is fine',
    (text) => expect(parseSelector(text)).toEqual({ ok: true, value: text }),
  );
  it.each([
    ['#user { color: red }', 'Type one CSS selector'],
    ['a\nb', 'Type one CSS selector'],
    ['x'.repeat(201), 'At most 200'],
  ])('%j is refused', (text, words) => expect(saidOf(parseSelector(text))).toContain(words));

  it.each(['', 'content', 'data-user', 'xml:lang'])('the attribute %j is fine', (text) =>
    expect(parseAttribute(text)).toEqual({ ok: true, value: text }),
  );
  it.each([
    ['a b', 'Type the name'],
    ['a=b', 'Type the name'],
    ['x'.repeat(61), 'At most 60'],
  ])('the attribute %j is refused', (text, words) => expect(saidOf(parseAttribute(text))).toContain(words));
});

describe('the address of a record', () => {
  it.each(['', 'https://crm.example.com/contacts/{leadId}', 'https://crm.example.com/#/c?phone={phoneE164}'])(
    '%j is fine',
    (text) => expect(parseRecordAddress(` ${text} `)).toEqual({ ok: true, value: text }),
  );
  it.each([
    ['crm.example.com/{leadId}', 'Start the address'],
    ['javascript:alert({leadId})', 'Start the address'],
    ['https://{leadId}.example.com/', 'Type the server out'],
    ['https://crm.example.com/{lead}', 'Use only these fields'],
    ['https://crm.example.com/contacts', 'Put a field'],
    [`https://crm.example.com/{leadId}?${'x'.repeat(500)}`, 'At most 500'],
  ])('%j is refused', (text, words) => expect(saidOf(parseRecordAddress(text))).toContain(words));
});
