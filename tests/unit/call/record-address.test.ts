import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../utils/call/lead.ts';
import type { RecordValues } from '../../../utils/call/record-address.ts';
import {
  parseRecordTemplate,
  recordAddress,
  recordPlaceholders,
  recordValues,
} from '../../../utils/call/record-address.ts';

const CRM = 'https://crm.example.com';
const origins = [CRM, 'http://localhost:8080'];

const values: RecordValues = {
  leadId: '101',
  phone: '7275551212',
  phoneE164: '+17275551212',
  phoneNational: '7275551212',
  sourceId: 'JUH764AJJJ9',
  vendorLeadCode: '9987/12 34',
  province: 'Šumava',
  securityPhrase: 'blue & horse=1#x',
  user: '6666',
  agentId: 'A-77',
};

const kindOf = (text: string) => {
  const parsed = parseRecordTemplate(text);
  return parsed.ok ? null : parsed.error.kind;
};

describe('a template', () => {
  test.each([
    `${CRM}/contacts/{leadId}`,
    `${CRM}?id={sourceId}`,
    `${CRM}/#/contacts/{leadId}`,
    `${CRM}/{vendorLeadCode}-{leadId}/Kunde/ä?q={phoneE164}#{province}`,
    'http://localhost:8080/agents/{user}/{agentId}',
    'https://münchen.example/{leadId}',
    'HTTPS://CRM.Example.com/{leadId}',
    ...recordPlaceholders.map((name) => `${CRM}/{${name}}`),
  ])('%s is one', (text) => {
    expect(parseRecordTemplate(text)).toEqual({ ok: true, value: text });
  });

  test('may be none, and loses the blanks around it', () => {
    expect(parseRecordTemplate('  ')).toEqual({ ok: true, value: '' });
    expect(parseRecordTemplate(` ${CRM}/{leadId}\n`)).toEqual({ ok: true, value: `${CRM}/{leadId}` });
  });

  test.each([
    ['no address', 'contacts {leadId}', 'blanks-in-address'],
    ['no scheme', 'crm.example.com/{leadId}', 'no-server-in-address'],
    ['a path alone', '/contacts/{leadId}', 'no-server-in-address'],
    ['a script', 'javascript:alert({leadId})', 'no-server-in-address'],
    ['data', 'data:text/html,{leadId}', 'no-server-in-address'],
    ['a telephone', 'tel:{phone}', 'no-server-in-address'],
    ['another scheme', 'ftp://crm.example.com/{leadId}', 'no-server-in-address'],
    ['a scheme that is filled in', '{leadId}://crm.example.com/', 'no-server-in-address'],
    ['no server', 'https:///{leadId}', 'no-server-in-address'],
    ['one slash', 'https:/crm.example.com/{leadId}', 'no-server-in-address'],
    ['a server that is filled in', 'https://{leadId}.example.com/', 'field-in-server'],
    ['a server that begins with the template', 'https://{leadId}/', 'field-in-server'],
    ['a port that is filled in', 'https://crm.example.com:{leadId}/', 'field-in-server'],
    ['a server that ends with a field', 'https://crm.example.com{leadId}', 'field-in-server'],
    ['a login', 'https://me:secret@crm.example.com/{leadId}', 'login-in-address'],
    ['a server after an @', 'https://crm.example.com@evil.example/{leadId}', 'login-in-address'],
    ['a backslash', 'https://crm.example.com\\@evil.example/{leadId}', 'blanks-in-address'],
    ['a tab', 'https://crm.example.com/\t{leadId}', 'blanks-in-address'],
    ['a line break', 'https://crm.example.com/a\nb/{leadId}', 'blanks-in-address'],
    ['half a character', 'https://crm.example.com/\ud800/{leadId}', 'blanks-in-address'],
    ['an unknown field', `${CRM}/{leadid}`, 'unknown-field'],
    ['an empty field', `${CRM}/{}`, 'unknown-field'],
    ['a name of an object', `${CRM}/{constructor}`, 'unknown-field'],
    ['a brace that does not end', `${CRM}/{leadId`, 'braces-unpaired'],
    ['a brace that does not begin', `${CRM}/leadId}`, 'braces-unpaired'],
    ['braces in braces', `${CRM}/{{leadId}}`, 'braces-unpaired'],
    ['no field', `${CRM}/contacts`, 'no-field-in-address'],
    ['a server that is none', 'https://crm example.com/{leadId}', 'blanks-in-address'],
    ['a port that is none', 'https://crm.example.com:99999/{leadId}', 'dots-in-path'],
    ['a way up', `${CRM}/a/../{leadId}`, 'dots-in-path'],
    ['a way up that is escaped', `${CRM}/a/%2E%2e/{leadId}`, 'dots-in-path'],
  ])('with %s is none', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
    expect(recordAddress(text, values, [...origins, 'https://evil.example'])).toBeNull();
  });
});

describe('an address', () => {
  test.each([
    [`${CRM}/contacts/{leadId}`, `${CRM}/contacts/101`],
    [`${CRM}/tel/{phoneE164}/{phoneNational}`, `${CRM}/tel/%2B17275551212/7275551212`],
    [`${CRM}/{vendorLeadCode}`, `${CRM}/9987%2F12%2034`],
    [`${CRM}/?p={province}&s={securityPhrase}`, `${CRM}/?p=%C5%A0umava&s=blue%20%26%20horse%3D1%23x`],
    [`${CRM}/#/contacts/{sourceId}`, `${CRM}/#/contacts/JUH764AJJJ9`],
    ['http://localhost:8080/{user}/{agentId}', 'http://localhost:8080/6666/A-77'],
  ])('from %s', (template, address) => {
    expect(recordAddress(template, values, origins)).toBe(address);
  });

  test.each([null, ''])('is none when a value is %j', (missing) => {
    const without = { ...values, sourceId: missing };
    expect(recordAddress(`${CRM}/{sourceId}`, without, origins)).toBeNull();
    expect(recordAddress(`${CRM}/{leadId}?s={sourceId}`, without, origins)).toBeNull();
    expect(recordAddress(`${CRM}/{leadId}`, without, origins)).toBe(`${CRM}/101`);
  });

  test.each([
    ['https://crm.example.net', 'another server'],
    ['http://crm.example.com', 'another scheme'],
    ['https://crm.example.com:8443', 'another port'],
    ['https://sub.crm.example.com', 'a name below'],
  ])('is none on %s, %s', (site) => {
    expect(recordAddress(`${site}/{leadId}`, values, origins)).toBeNull();
  });

  test('is none without sites or a template', () => {
    expect(recordAddress(`${CRM}/{leadId}`, values, [])).toBeNull();
    expect(recordAddress('', values, origins)).toBeNull();
  });

  test.each(['.', '..'])('is none when %j would change its path', (dots) => {
    const hostile = { ...values, sourceId: dots, vendorLeadCode: '.' };
    for (const rest of ['{sourceId}', '{sourceId}/edit', '{sourceId}?x', '{sourceId}#x', '{sourceId}']) {
      expect(recordAddress(`${CRM}/contacts/${rest}`, hostile, origins)).toBeNull();
    }
    expect(recordAddress(`${CRM}/contacts/{vendorLeadCode}{vendorLeadCode}`, hostile, origins)).toBeNull();
    expect(recordAddress(`${CRM}/contacts/.{vendorLeadCode}`, hostile, origins)).toBeNull();
    expect(recordAddress(`${CRM}/contacts/x{sourceId}?y=${dots}`, hostile, origins)).not.toBeNull();
  });
});

const FRAGMENTS =
  '../ .. . / //evil.example \\ # ? & % %2e %2F @ : {leadId} \u202e مريم \u0000 \ud83d + ; \' " < $& $1'.split(
    ' ',
  );
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => parts.join('')),
);

describe('whatever stands in a lead', () => {
  const places = fc.constantFrom(
    'contacts/{leadId}',
    'contacts/{leadId}/edit',
    'contacts/x{leadId}.html',
    'contacts/{leadId}{sourceId}/z',
    'contacts/?id={leadId}&tab=1',
    'contacts/#/c/{leadId}',
  );

  test('changes neither the site nor the path before it, and comes out as it went in', () => {
    fc.assert(
      fc.property(places, hostile, (place, value) => {
        const address = recordAddress(`${CRM}/${place}`, { ...values, leadId: value }, origins);
        if (address === null) return;
        const url = new URL(address);
        expect(url.origin).toBe(CRM);
        expect(url.username + url.password).toBe('');
        expect(url.pathname.startsWith('/contacts/')).toBe(true);
        const shape = new URL(`${CRM}/${place}`);
        expect(url.pathname.split('/')).toHaveLength(shape.pathname.split('/').length);
        expect([...url.searchParams.keys()]).toEqual([...shape.searchParams.keys()]);
        expect(decodeURIComponent(address)).toBe(
          `${CRM}/${place.replace('{leadId}', () => value).replace('{sourceId}', 'JUH764AJJJ9')}`,
        );
      }),
      { numRuns: 5_000 },
    );
  });

  test('a value that names something is never refused, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const whole = value.isWellFormed() && value !== '';
        const address = recordAddress(`${CRM}/?id={leadId}`, { ...values, leadId: value }, origins);
        expect(address !== null).toBe(whole);
        if (address !== null) expect(new URL(address).searchParams.get('id')).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a template that is accepted stays on its server, whatever fills it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), hostile, (rest, value) => {
        const template = `${CRM}${rest}{leadId}`;
        if (!parseRecordTemplate(template).ok) return;
        const address = recordAddress(template, { ...values, leadId: value }, origins);
        if (address !== null) expect(new URL(address).origin).toBe(CRM);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what a template is filled with', () => {
  const lead: Lead = {
    leadId: '101',
    phone: '7275551212',
    record: { kind: 'known', vendorLeadCode: 'V', province: 'P', securityPhrase: 'S', sourceId: 'Q' },
  };
  const seat = { user: '6666', agentId: 'A-77', forms: { e164: '+17275551212', national: null } };

  test('is all that the lead, its phone and the seat have', () => {
    expect(recordValues(lead, seat)).toEqual({
      leadId: '101',
      phone: '7275551212',
      phoneE164: '+17275551212',
      phoneNational: null,
      sourceId: 'Q',
      vendorLeadCode: 'V',
      province: 'P',
      securityPhrase: 'S',
      user: '6666',
      agentId: 'A-77',
    });
  });

  test.each(['uncertain', 'missing'] as const)('is nothing of a record that is %s', (kind) => {
    const filled = recordValues({ ...lead, record: { kind } }, seat);
    expect(filled).toMatchObject({ sourceId: null, vendorLeadCode: null, province: null });
    expect(recordAddress(`${CRM}/{sourceId}`, filled, origins)).toBeNull();
    expect(recordAddress(`${CRM}/{leadId}`, filled, origins)).toBe(`${CRM}/101`);
  });
});
