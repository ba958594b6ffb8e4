import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvName, field, floorCsv } from '../../../../components/team/csv.ts';
import { columns } from '../../../../components/team/columns.ts';
import { english } from '../../../../components/words/english.ts';
import { NOW, agentOf } from './floors.ts';

/** Reads RFC 4180, for the tests: rows of fields. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (fields.lastIndex < csv.length) {
    const found = fields.exec(csv);
    if (found === null) throw new Error(`no field at ${fields.lastIndex}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the export', () => {
  const agents = [
    agentOf({ since: NOW - 3_734_000 }),
    agentOf({
      user: '1302',
      fullName: null,
      userGroup: null,
      state: { kind: 'paused', code: null },
      since: NOW - 59_000,
      atLeast: true,
      leadId: null,
      ambiguous: ['fullName', 'userGroup', 'pauseCode'],
    }),
    agentOf({ user: '1303', fullName: 'Lima, "Ana"', state: { kind: 'unknown' }, ambiguous: ['leadId'] }),
  ];

  it('has what is shown, with a mark at what cannot be told', () => {
    const csv = floorCsv(english, agents, columns, NOW);
    expect(csv.startsWith('\uFEFFUser,Name,State,')).toBe(true);
    expect(read(csv.slice(1))).toEqual([
      [
        'User',
        'Name',
        'State',
        'Time in state',
        'Time is at least',
        'Pause code',
        'Campaign',
        'User group',
        'Lead',
        'Calls today',
      ],
      ['1301', 'Ana Lima', 'In call', '1:02:14', 'no', '', 'SALES', 'AGENTS', '424242', '31'],
      ['1302', 'not clear', 'Paused', '0:00:59', 'yes', 'not clear', 'SALES', 'not clear', '', '31'],
      ['1303', 'Lima, "Ana"', 'not clear', '0:02:14', 'no', '', 'SALES', 'AGENTS', 'not clear', '31'],
    ]);
  });

  it('has the columns that are shown, and the rows in their order', () => {
    const csv = floorCsv(english, agents.toReversed(), ['agent', 'state', 'calls'], NOW);
    expect(read(csv.slice(1)).map(([user]) => user)).toEqual(['User', '1303', '1302', '1301']);
    expect(read(csv.slice(1))[0]).toEqual(['User', 'Name', 'State', 'Calls today']);
  });

  it('ends every line with CR LF', () => {
    expect(floorCsv(english, [], ['agent', 'state'], NOW)).toBe('\uFEFFUser,Name,State\r\n');
  });

  it('is named after the minute the rows are of', () => {
    expect(csvName(english, new Date(2026, 6, 3, 8, 5, 59).getTime())).toBe('team 2026-07-03 0805.csv');
  });
});

describe('a field', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['=1,2', `"'=1,2"`],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['x;=1+1;', "x;'=1+1;"],
    ['=1;@cmd;a', "'=1;'@cmd;a"],
    ['a;b', 'a;b'],
    ["'quoted'", "'quoted'"],
  ])('%j becomes %j', (text, expected) => {
    expect(field(text)).toBe(expected);
  });

  it('comes back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', '\t', '=', 'a', ' ', 'é', '|') }),
        (name) => {
          const csv = floorCsv(english, [agentOf({ fullName: name })], ['agent', 'state'], NOW);
          const [, row] = read(csv.slice(1));
          expect(row).toHaveLength(3);
          expect(row?.[1]?.replace(/^'/, '')).toBe(name);
          expect(row?.[1]).not.toMatch(/^[=\t\r\n]/);
        },
      ),
    );
  });
});
