import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { seat } from './account.ts';
import { wire } from './wire.ts';

const read = (text: string) => activeLead(wire(text).dialer, seat);
const said = (...fields: readonly string[]) =>
  `SUCCESS: st_get_agent_active_lead lead found - ${fields.join('|')}\n`;

/** Every other answer that a lead's data can imitate. */
const IMITATIONS = [
  'ERROR: no active lead found - 1234',
  'ERROR: user not logged in - 1234',
  'ERROR: no user found - A-77',
  'ERROR: Invalid Username/Password: |a|b|0|1|BAD|',
  'ERROR: Invalid Username/Password: |a|b|1|0|GOOD|',
  'erro: nome de usuário inválido: |a|b|0|1|LOCK|',
  'ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - a|b|st_get_agent_active_lead|c',
  'ERROR: System API NOT ACTIVE',
  'NOTICE: x - y',
  'MySQL connect ERROR: x',
  'SUCCESS: st_get_agent_active_lead lead found - 5678|1|x|a|b|c|d',
  'сообщение: st_get_agent_active_lead - 5678|1|x|a|b|c|d',
  '<!-- x -->',
  '</html>',
  'Warning: x in y on line 3',
  '版本： 2.14-82|打造： 1',
];

const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\r',
    '\t',
    '\u0000',
    '\u001b[31m',
    '\u0007',
    '\u007f',
    '\uFEFF',
    ' - ',
    '|',
    '||',
    '\n',
  ),
  fc.string({ maxLength: 8 }),
);
/** What may stand in a field behind the phone: an imitation on a line of its own, more or less. */
const field = fc
  .tuple(odd, fc.constantFrom('\n', '\r\n', '', ' '), fc.constantFrom(...IMITATIONS, ''), odd)
  .map((parts) => parts.join(''));

describe('a lead whose data imitate another answer', () => {
  const fields = ['1234', '7275551299', '101', 'V', 'P', 'W', 'S'];

  for (const [at, name] of [
    [3, 'vendor lead code'],
    [4, 'province'],
    [5, 'security phrase'],
    [6, 'source ID'],
  ] as const) {
    test.each(IMITATIONS)(`${name}: %s`, async (imitation) => {
      const text = said(...fields.with(at, `x\n${imitation}`));
      expect(await read(text)).toMatchObject({
        ok: true,
        value: { kind: 'lead', user: '1234', lead: { leadId: '101', phone: '7275551299' } },
      });
    });
  }

  test('is that lead, or not certain, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(field, field, field, field, async (vendor, province, security, source) => {
        const result = await read(said('1234', '7275551299', '101', vendor, province, security, source));
        if (!result.ok) expect(['ambiguous', 'unknown-answer']).toContain(result.error.kind);
        else expect(result.value).toMatchObject({ kind: 'lead', user: '1234', lead: { leadId: '101' } });
      }),
      { numRuns: 600 },
    );
  });

  test('keeps its lead id whatever stands in the phone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 18, unit: 'binary' }), async (phone) => {
        const result = await read(said('1234', phone, '101', 'V', 'P', 'W', 'S'));
        if (!result.ok) expect(result.error).toEqual({ kind: 'ambiguous' });
        else
          expect(result.value).toMatchObject({ kind: 'lead', user: '1234', lead: { leadId: '101', phone } });
      }),
      { numRuns: 300 },
    );
  });

  test('a true refusal behind warnings is seen all the same', async () => {
    const warning = '\nWarning: Undefined variable $DB in /srv/api.php on line 304\n';
    const refused = 'Fehler: ungültige Benutzername/Passwort: |a|b|0|1|BAD|0|api|SELECT 1;|\n';
    expect(await read(warning.repeat(20) + refused + warning)).toEqual({
      ok: false,
      error: { kind: 'wrong-password' },
    });
  });
});

describe('a phone that is no number', () => {
  test.each([
    '<unknown>',
    'Private Number',
    '727 555 0100',
    ' - ',
    '+',
    '(727)',
    '<b>',
    'a\nb',
    '\nERROR: x - y',
    '',
    '\uFEFF7275550100',
    '7275550100\r',
    '\u0000',
    '\u001b',
  ])('%j is shown as it is, with the whole record', async (phone) => {
    expect(await read(said('1234', phone, '101', 'V', 'P', 'W', 'S'))).toMatchObject({
      ok: true,
      value: { user: '1234', lead: { leadId: '101', phone } },
    });
  });

  test('with a | in it where only one reading fits', async () => {
    expect(await read(said('1234', 'x|y', '136', 'V136', 'P', 'W', 'S'))).toEqual({
      ok: true,
      value: {
        kind: 'lead',
        user: '1234',
        lead: { leadId: '136', phone: 'x|y', record: { kind: 'uncertain' } },
      },
    });
  });

  test('with a | in it where two leads fit is nobody', async () => {
    expect(await read(said('1234', '727|5551299', '136', 'V136', 'P', 'W', 'S'))).toEqual({
      ok: false,
      error: { kind: 'ambiguous' },
    });
  });

  test.each(['0', '4294967296', '-1', '1e3', ' 1', ''])('lead id %j is none', async (leadId) => {
    const result = await read(said('1234', '1', leadId, 'V', 'P', 'W', 'S'));
    expect(result.ok).toBe(false);
  });
});

describe('a lead of a translated dialer', () => {
  test.each([
    'sucesso: lead st_get_agent_active_lead encontrado',
    'EXITO: contacto',
    '成功：st_get_agent_active_leadリード発見',
  ])('%s', async (words) => {
    expect(await read(`${words} - 1234|<unknown>|101|V|P|W|S\n`)).toMatchObject({
      ok: true,
      value: { user: '1234', lead: { leadId: '101', phone: '<unknown>', record: { kind: 'known' } } },
    });
  });

  test.each([
    '錯誤： 沒有找到 - 1234\n',
    'erro：x - 1234\n',
    'BŁĄD: nie - ZZ9\n',
    'ОШИБКА: нет - 1234\n',
    'ERROR: usuario no registrado - 1234\n',
  ])('%j: the language is the trouble', async (text) => {
    expect(await read(text)).toEqual({ ok: false, error: { kind: 'translated' } });
  });

  test.each([
    ['錯誤： 使用者/密碼： |a|b|0|1|BAD|', 'wrong-password'],
    ['錯誤：密碼：|a|b|0|1|LOCK|', 'locked'],
    ['błąd: hasło: |a|b|1|0|GOOD|', 'api-right-missing'],
    ['fout: wachtwoord: |a|b|0|1|IPBLOCK|', 'ip-blocked'],
    ['fout: wachtwoord: |a|b|0|1|ERRSERVERS|', 'no-active-server'],
    ['fout: wachtwoord: |a|b|0|1|SOMETHING NEW|', 'wrong-password'],
  ])('%s is a refused login', async (text, kind) => {
    expect(await read(`${text}\n`)).toEqual({ ok: false, error: { kind } });
  });
});
