import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadFields } from '../../../../utils/call/site.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import type { PartialOptions } from '../../../../utils/settings/options/options.ts';
import { exportText, parseSettingsFile } from '../../../../utils/settings/exchange/settings-file.ts';
import { goodOptions } from '../drafts.ts';
import { fullSite, samplePartial, sampleOptions, version1Item } from '../samples.ts';

const format = 'screen-pop-settings';
const fileOf = (item: unknown) => JSON.stringify(item);

/** As much as there can be, in the characters that take the most room. */
function largest(): PartialOptions {
  const wide = '\u{1f600}';
  const times = <T>(count: number, one: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => one(index));
  const host = (index: number) =>
    `${String(index).padStart(10, 'x')}.${`${'y'.repeat(60)}.`.repeat(3)}example`;
  const origin = (index: number) => `https://${host(index)}:65535`;
  const layer: PartialOptions = {
    ...sampleOptions,
    dialerServers: times(10, (index) => `${origin(index)}/${'z'.repeat(280)}`),
    agentId: 'a'.repeat(100),
    sites: times(30, (index) => ({
      ...fullSite,
      origin: origin(index),
      fields: leadFields.map((field) => ({ field, label: wide.repeat(40) })),
      recordAddress: `${origin(index)}/{leadId}${'"'.repeat(250)}`,
      agentIdSelector: '"'.repeat(200),
      agentIdAttribute: 'a'.repeat(60),
    })),
    allowPrefixes: times(50, (index) => `+${1_000_000_000_000_000 + index}`),
    outcomes: times(50, (index) => ({ code: `CODE${index}`, label: wide.repeat(40), callback: false })),
    pauseCodes: times(50, (index) => ({ code: `CODE${index}`, label: wide.repeat(40) })),
    transfers: times(50, () => ({ label: wide.repeat(40), way: 'with-customer', target: '1'.repeat(25) })),
    inGroups: times(50, (index) => `INGROUP_${index}`.padEnd(20, 'X')),
  };
  return readOptions(layer).layer;
}

describe('a settings file', () => {
  it('is JSON that people can read', () => {
    expect(exportText({ teamId: 'sales', apiUser: 'apiuser' })).toBe(`{
  "format": "screen-pop-settings",
  "version": 2,
  "options": {
    "apiUser": "apiuser",
    "teamId": "sales"
  }
}
`);
  });

  it('gives back what was exported', () => {
    fc.assert(
      fc.property(goodOptions, (layer) => {
        expect(parseSettingsFile(exportText(layer))).toEqual({ ok: true, value: { layer, problems: [] } });
      }),
    );
  });

  it('gives back as much as there can be', () => {
    const layer = largest();
    expect(layer.sites).toHaveLength(30);
    expect(parseSettingsFile(exportText(layer))).toEqual({ ok: true, value: { layer, problems: [] } });
  });

  it('holds options alone, whatever hangs on them', () => {
    const text = exportText(Object.assign({ apiPassword: 's3cret', login: 's3cret' }, samplePartial));
    expect(text).not.toContain('s3cret');
    expect(parseSettingsFile(text)).toEqual({ ok: true, value: { layer: samplePartial, problems: [] } });
  });

  it.each([
    ['at its root', { format, version: 2, apiPassword: 's3cret', options: samplePartial }],
    ['among the options', { format, version: 2, options: { ...samplePartial, apiPassword: 's3cret' } }],
  ])('with a password %s is read without it, and that is said', (_, item) => {
    expect(parseSettingsFile(fileOf(item))).toEqual({
      ok: true,
      value: {
        layer: samplePartial,
        problems: [{ option: 'apiUser', problem: { kind: 'secret-in-file' } }],
      },
    });
  });

  it('may be of version 1, and may begin with a byte order mark', () => {
    const layer = { ...samplePartial, dialerServers: ['https://dialer.example.com'] };
    expect(parseSettingsFile(fileOf({ format, ...version1Item }))).toEqual({
      ok: true,
      value: { layer, problems: [] },
    });
    expect(parseSettingsFile(`\uFEFF${exportText(layer)}`)).toMatchObject({ ok: true });
  });

  it('says what of it cannot be used', () => {
    expect(
      parseSettingsFile(fileOf({ format, version: 2, options: { teamId: 's3cret|;', country: 'DE' } })),
    ).toEqual({
      ok: true,
      value: {
        layer: { country: 'DE' },
        problems: [{ option: 'teamId', problem: { kind: 'team-id-unfit' } }],
      },
    });
  });

  it.each([
    ['not-json', ''],
    ['not-json', 'x'],
    ['not-json', '{"format":"screen-pop-settings"'],
    ['not-json', '['.repeat(200_000)],
    ['not-settings', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['not-settings', 'null'],
    ['not-settings', '7'],
    ['not-settings', '"screen-pop-settings"'],
    ['not-settings', fileOf([])],
    ['not-settings', fileOf({ version: 2, options: samplePartial })],
    ['not-settings', fileOf(version1Item)],
    ['not-settings', fileOf({ format })],
    ['not-settings', fileOf({ format, version: 2 })],
    ['not-settings', fileOf({ format, version: '2', options: {} })],
    ['not-settings', fileOf({ format, version: 2, options: [] })],
    ['not-settings', fileOf({ format: 'screen-pop-report', version: 2, options: {} })],
    ['not-settings', '{"__proto__":{"format":"screen-pop-settings","version":2,"options":{}}}'],
    ['newer-version', fileOf({ format, version: 3, options: samplePartial })],
    ['too-large', ' '.repeat(256 * 1_024 + 1)],
    ['too-large', 'ö'.repeat(128 * 1_024 + 1)],
    ['too-large', fileOf({ format, version: 2, options: { teamId: 'x'.repeat(10_000_000) } })],
  ])('is refused as a whole: %s (%#)', (kind, text) => {
    const parsed = parseSettingsFile(text);
    expect(parsed).toEqual({
      ok: false,
      error: { kind, from: 'file' },
    });
  });
});
