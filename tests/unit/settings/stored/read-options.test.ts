import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlNames } from '../../../../utils/call/controls.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { isList } from '../../../../utils/settings/options/define.ts';
import type { OptionName } from '../../../../utils/settings/options/options.ts';
import { declarationOf, defaultOptions, optionNames } from '../../../../utils/settings/options/options.ts';
import { deepEqual } from '../../../../utils/deep-equal.ts';
import { said } from '../problem-words.ts';
import { fullSite, sampleOptions, sampleSite } from '../samples.ts';
import { anyValue, nearlyOptions } from '../states.ts';

const one = (option: OptionName, value: unknown) => readOptions({ [option]: value });

describe('reading options', () => {
  it('gives good ones as they are, and leaves out what there is not', () => {
    expect(readOptions(sampleOptions)).toEqual({ layer: sampleOptions, problems: [] });
    expect(readOptions(defaultOptions)).toEqual({ layer: defaultOptions, problems: [] });
    expect(readOptions({ teamId: 'x' })).toEqual({ layer: { teamId: 'x' }, problems: [] });
  });

  it.each([undefined, null, 'text', 7, [], {}, { nonsense: 1 }, Object.create({ teamId: 'x' })])(
    'of %j gives none',
    (value) => {
      expect(readOptions(value)).toEqual({ layer: {}, problems: [] });
    },
  );

  it('gives values their normal form', () => {
    expect(
      readOptions({
        dialerServers: [' Dialer.example.com/agc/vicidial.php '],
        agentApi: '/agc/api.php',
        teamId: ' sales ',
        sites: [{ origin: 'crm.example.com/x' }],
        controls: ['log-out', 'call'],
        outcomes: [{ code: ' SALE', label: 'Sale ' }],
        transfers: [{ label: 'Desk', target: '85-00' }],
        allowPrefixes: ['+49 89'],
      }),
    ).toEqual({
      layer: {
        dialerServers: ['https://dialer.example.com'],
        agentApi: 'agc/api.php',
        teamId: 'sales',
        sites: [plainSite('https://crm.example.com')],
        controls: ['call', 'log-out'],
        outcomes: [{ code: 'SALE', label: 'Sale', callback: false }],
        transfers: [{ label: 'Desk', way: 'blind', target: '8500' }],
        allowPrefixes: ['+4989'],
      },
      problems: [],
    });
  });

  it.each<[OptionName, unknown, string]>([
    ['allowHttp', 'yes', 'This has to be true or false.'],
    ['agentApi', '../api.php', "Type only the path below the dialer's address"],
    ['apiUser', 'a b', 'Use only letters'],
    ['reportsUser', 7, 'This has to be a text.'],
    ['agentId', null, 'This has to be a text.'],
    ['teamId', "a'b", 'Leave out'],
    ['teamId', 'x'.repeat(5_001), 'This is too long.'],
    ['askWaiting', 249, 'This has to be at least 250.'],
    ['askOnLead', 3_600_001, 'This has to be at most 3600000.'],
    ['askAway', 1_000.5, 'This has to be a whole number.'],
    ['askAway', '1000', 'This has to be a number.'],
    ['askAway', Number.NaN, 'This has to be a number.'],
    ['askAway', Infinity, 'This has to be a number.'],
    ['country', 'Germany', 'Choose the country'],
    ['search', 1, 'This has to be true or false.'],
    ['dialPrefix', '+9', 'Use only letters'],
    ['groupAlias', 'a', 'At least 2'],
    ['vendorId', 'a|b', 'Leave out'],
    ['sites', 'https://crm.example.com', 'This has to be a list.'],
    ['sites', { 0: sampleSite }, 'This has to be a list.'],
    ['controls', ['teleport'], 'Row 1 is left out: This has to be one of: call, hang-up'],
    ['sites', ['https://crm.example.com'], 'Row 1 is left out: This has to be a group of values.'],
    ['sites', [{ origin: 'https://*' }], 'Row 1 is left out: origin: The server name may have only'],
    ['outcomes', [{ code: 'SALE' }], 'Row 1 is left out: label: This has to be a text.'],
    ['transfers', [{ label: 'X', target: '+49' }], 'Row 1 is left out: target: Use only digits'],
    ['transfers', [{ label: 'X', way: 'fax', target: '1' }], 'Row 1 is left out: way: This has to be one of'],
    ['dialerServers', ['javascript:alert(1)'], 'Row 1 is left out: This is not a web address'],
  ])('says what is wrong with %s, and gives nothing of it (%#)', (option, value, words) => {
    const { layer, problems } = one(option, value);
    expect(layer).toEqual({});
    expect(problems.map((wrong) => [wrong.option, said(wrong.problem)])).toEqual([
      [option, expect.stringContaining(words)],
    ]);
  });

  it('loses nothing by what is wrong beside it', () => {
    const { layer, problems } = readOptions({ ...sampleOptions, teamId: 7, sites: 'x' });
    const { teamId: _, sites: __, ...others } = sampleOptions;
    expect(layer).toEqual(others);
    expect(problems.map(({ option }) => option)).toEqual(['teamId', 'sites']);
  });
});

describe('a list', () => {
  it('loses the wrong row and no other, and counts them', () => {
    expect(one('inGroups', ['SALES', 'A', 'SUPPORT', 7, 'sales'])).toEqual({
      layer: { inGroups: ['SALES', 'SUPPORT'] },
      problems: [
        {
          option: 'inGroups',
          problem: {
            kind: 'rows',
            rows: [
              { kind: 'row-left-out', row: 2, problem: expect.anything() },
              { kind: 'row-left-out', row: 4, problem: { kind: 'not-text' } },
              { kind: 'row-twice', row: 5 },
            ],
          },
        },
      ],
    });
  });

  it.each<[OptionName, unknown[], unknown[]]>([
    [
      'outcomes',
      [
        { code: 'SALE', label: 'A' },
        { code: 'sale', label: 'B' },
      ],
      [{ code: 'SALE', label: 'A', callback: false }],
    ],
    [
      'pauseCodes',
      [
        { code: 'L', label: 'A' },
        { code: 'l', label: 'A' },
      ],
      [{ code: 'L', label: 'A' }],
    ],
    ['sites', [sampleSite, { origin: 'CRM.example.com' }], [sampleSite]],
    ['controls', ['call', 'call'], ['call']],
    ['denyPrefixes', ['+49', '+ 49'], ['+49']],
  ])('of %s has none twice', (option, rows, kept) => {
    expect(one(option, rows)).toEqual({
      layer: { [option]: kept },
      problems: [{ option, problem: { kind: 'rows', rows: [{ kind: 'row-twice', row: 2 }] } }],
    });
  });

  it('may have what is alike and not the same', () => {
    const dialerServers = ['https://d.example/East', 'https://d.example/east'];
    const row = { label: 'Desk', way: 'blind', target: '8500' };
    expect(readOptions({ dialerServers, transfers: [row, row] })).toEqual({
      layer: { dialerServers, transfers: [row, row] },
      problems: [],
    });
  });

  it.each<[OptionName, number, (index: number) => unknown]>([
    ['dialerServers', 10, (index) => `https://d${index}.example`],
    ['sites', 30, (index) => plainSite(`https://crm${index}.example`)],
    ['allowPrefixes', 50, (index) => `9${index}`],
    ['outcomes', 50, (index) => ({ code: `C${index}`, label: 'X', callback: false })],
    ['pauseCodes', 50, (index) => ({ code: `C${index}`, label: 'X' })],
    ['transfers', 50, () => ({ label: 'X', way: 'blind', target: '1' })],
    ['inGroups', 50, (index) => `IN${index}`],
  ])('of %s has %d rows and no more', (option, most, row) => {
    const rows = Array.from({ length: most + 1 }, (_, index) => row(index));
    expect(one(option, rows.slice(1))).toEqual({ layer: { [option]: rows.slice(1) }, problems: [] });
    expect(one(option, rows)).toEqual({
      layer: { [option]: rows.slice(0, most) },
      problems: [
        { option, problem: { kind: 'rows', rows: [{ kind: 'rows-unused', most, count: most + 1 }] } },
      ],
    });
  });

  it('may be empty, but is none when no row of it can be used', () => {
    expect(one('allowPrefixes', [])).toEqual({ layer: { allowPrefixes: [] }, problems: [] });
    expect(one('allowPrefixes', ['x'])).toMatchObject({ layer: {}, problems: [{ option: 'allowPrefixes' }] });
  });

  it('of controls stands in their order', () => {
    expect(one('controls', [...controlNames].toReversed()).layer.controls).toEqual(controlNames);
  });
});

describe('a site', () => {
  it('of which only the address is told is a plain one', () => {
    expect(one('sites', [{ origin: 'https://crm.example.com' }])).toEqual({
      layer: { sites: [sampleSite] },
      problems: [],
    });
  });

  it.each([
    ['place', 'middle', 'place: This has to be one of: bottom-end'],
    ['fields', [], 'fields: There has to be something in the list.'],
    ['fields', [{ field: 'phone' }, { field: 'phone' }], 'fields: A field is in the list twice.'],
    ['fields', [{ field: 'mood' }], 'fields, 0, field: This has to be one of: phone'],
    ['fields', 'phone', 'fields: This has to be a list.'],
    ['recordOpening', 'always', 'recordOpening: This has to be one of: off'],
    ['recordAddress', 'https://crm.example.com/x', 'recordAddress: Put a field'],
    ['agentIdSelector', 'a{}', 'agentIdSelector: Type one CSS selector'],
    ['agentIdAttribute', 'a b', 'agentIdAttribute: Type the name'],
    ['callableNumbers', 'yes', 'callableNumbers: This has to be true or false.'],
  ])('with a wrong %s %j is there without it', (name, value, words) => {
    const { layer, problems } = one('sites', [{ ...fullSite, [name]: value }]);
    const [site] = layer.sites ?? [];
    const isOff = name === 'recordAddress' || name === 'recordOpening';
    expect(site).toEqual({
      ...fullSite,
      ...(isOff && { recordOpening: 'off' }),
      [name]: plainSite(fullSite.origin)[name as 'place'],
    });
    expect(problems.map((wrong) => [wrong.option, said(wrong.problem)])).toEqual([
      ['sites', expect.stringContaining(`Row 1 is used without this: ${words}`)],
    ]);
  });

  it('opens no record without an address for it', () => {
    const { layer, problems } = one('sites', [{ ...fullSite, recordAddress: '' }]);
    expect(layer.sites).toEqual([{ ...fullSite, recordAddress: '', recordOpening: 'off' }]);
    const problem = { kind: 'record-address-missing' };
    expect(problems).toMatchObject([
      { problem: { rows: [{ kind: 'row-without-part', row: 1, problem: { kind: 'in-part', problem } }] } },
    ]);
  });
});

describe('whatever is read', () => {
  it('gives what is read the same again, never throws, and passes over prototypes', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, nearlyOptions, fc.anything({ withNullPrototype: true })), (value) => {
        const { layer } = readOptions(value);
        expect(readOptions(layer)).toEqual({ layer, problems: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(optionNames)('%s is read alike by itself, for any value', (option) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const read = one(option, value);
        expect(readOptions(read.layer)).toEqual({ layer: read.layer, problems: [] });
        if (read.problems.length === 0) expect(read.layer).toHaveProperty(option);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, object]>([
    ['slashes', { dialerServers: [`https://d.example${'/'.repeat(1_000_000)}x`] }],
    ['slashes of a site', { sites: [{ origin: `https://d.example${'/'.repeat(1_000_000)}x` }] }],
    ['scripts', { dialerServers: [`https://d.example${'/agc/api.php'.repeat(80_000)}`] }],
    ['braces', { sites: [{ ...fullSite, recordAddress: '{'.repeat(1_000_000) }] }],
    [
      'placeholders',
      { sites: [{ ...fullSite, recordAddress: `https://d.example/${'{leadId}'.repeat(100_000)}` }] },
    ],
    ['blanks', Object.fromEntries(optionNames.map((name) => [name, `${' '.repeat(300_000)}x`]))],
    ['letters', Object.fromEntries(optionNames.map((name) => [name, 'a'.repeat(1_000_000)]))],
    ['dashes', { allowPrefixes: Array.from({ length: 50 }, () => `${'-'.repeat(200_000)}x`) }],
    ['labels', { outcomes: Array.from({ length: 50 }, () => ({ code: 'A', label: 'x'.repeat(200_000) })) }],
    [
      'targets',
      { transfers: Array.from({ length: 50 }, () => ({ label: 'A', target: '-'.repeat(200_000) })) },
    ],
    ['rows', { outcomes: Array.from({ length: 1_000_000 }, () => null) }],
    ['fields', { sites: [{ ...fullSite, fields: Array.from({ length: 1_000_000 }, () => 0) }] }],
    [
      'labels of fields',
      { sites: [{ ...fullSite, fields: [{ field: 'phone', label: 'x'.repeat(1_000_000) }] }] },
    ],
    [
      'names',
      { sites: [Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`n${index}`, 1]))] },
    ],
  ])('takes no time over a million %s', (_, value) => {
    // Of the processor, and not by the clock: other work on this machine is not counted.
    const before = process.cpuUsage();
    readOptions(value);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_500);
  });
});

describe('the options', () => {
  it('each have a type that takes their default', () => {
    expect(optionNames.toSorted()).toEqual(Object.keys(defaultOptions).toSorted());
    for (const option of optionNames)
      expect(isList(declarationOf(option).type)).toBe(Array.isArray(defaultOptions[option]));
  });

  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    ['a', 'b', false],
    [null, {}, false],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true],
    [{ a: undefined }, {}, false],
    [{ a: undefined }, { b: undefined }, false],
  ])('%j and %j are the same: %s', (a, b, areSame) => {
    expect(deepEqual(a, b)).toBe(areSame);
    expect(deepEqual(b, a)).toBe(areSame);
  });
});
