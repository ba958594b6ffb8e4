import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../components/options/changes.ts';
import { english } from '../../../../components/words/english.ts';
import type { PartialOptions } from '../../../../utils/settings/options/options.ts';
import { defaultOptions, optionNames } from '../../../../utils/settings/options/options.ts';
import { deepEqual } from '../../../../utils/deep-equal.ts';
import { goodOptions } from '../../settings/drafts.ts';
import { fullSite, samplePartial, sampleOptions, sampleSite } from '../../settings/samples.ts';

const none = new Set<never>();
const outcomes = (count: number, label = 'Label') =>
  Array.from({ length: count }, (_, index) => ({ code: `C${index}`, label, callback: false }));

/** The one change from the sample seat. */
function said(layer: PartialOptions, before = sampleOptions) {
  const changes = changesOf(english, before, layer, none);
  expect(changes).toHaveLength(1);
  return [changes[0]?.before, changes[0]?.after];
}

describe('what an import changes', () => {
  it('is what differs, in the order of the page, and whether it is locked', () => {
    const layer = { ...samplePartial, vendorId: 'crm', teamId: 'other', search: false };
    expect(changesOf(english, sampleOptions, layer, new Set(['search', 'apiPassword']))).toEqual([
      { option: 'teamId', before: 'sales', after: 'other', isLocked: false },
      { option: 'search', before: 'yes', after: 'no', isLocked: true },
      { option: 'vendorId', before: '(empty)', after: 'crm', isLocked: false },
    ]);
    expect(changesOf(english, sampleOptions, samplePartial, none)).toEqual([]);
    expect(changesOf(english, sampleOptions, {}, none)).toEqual([]);
  });

  it.each<[PartialOptions, string, string]>([
    [{ askWaiting: 250 }, '1 second', '0.25 seconds'],
    [{ askOnLead: 1_000 }, '2.5 seconds', '1 second'],
    [{ allowHttp: true }, 'no', 'yes'],
    [{ country: 'AT' }, 'DE', 'AT'],
    [{ inGroups: [] }, '2 in-groups: SALESLINE, SUPPORT', '0 in-groups'],
    [{ pauseCodes: [] }, '1 pause code: LUNCH', '0 pause codes'],
    [{ denyPrefixes: ['+1900'] }, '0 prefixes', '1 prefix: +1900'],
    [{ outcomes: outcomes(3) }, '2 dispositions: SALE, CALLBK', '3 dispositions: C0, C1, C2'],
    [
      { dialerServers: ['https://d.example'] },
      '2 servers: https://dialer.example.com, https://dialer2.example.com/east',
      '1 server: https://d.example',
    ],
    [{ sites: [fullSite] }, '1 site: https://crm.example.com', '1 site: https://desk.example.com'],
    [
      { transfers: [{ label: 'Manager', way: 'blind', target: '1' }] },
      '2 transfers: Manager (913335551234), Support (SUPPORT)',
      '1 transfer: Manager (1)',
    ],
    [{ controls: ['call'] }, '4 controls: Call, Disposition, Transfer, Log out', '1 control: Call'],
  ])('of %j is said in a line', (layer, before, after) => {
    expect(said(layer)).toEqual([before, after]);
  });

  it('tells the rows that differ where the names are the same', () => {
    const [sale] = sampleOptions.outcomes;
    expect(
      said({
        outcomes: sampleOptions.outcomes.map((row) => (row === sale ? { ...row, label: 'Won' } : row)),
      }),
    ).toEqual(['2 dispositions, with SALE (Sale)', '2 dispositions, with SALE (Won)']);
    const evil = {
      ...sampleSite,
      recordOpening: 'automatic',
      recordAddress: 'https://evil.example/{phone}',
    } as const;
    expect(said({ sites: [evil] })[1]).toMatch(
      /^1 site, with https:\/\/crm\.example\.com \(panel at the bottom right; shows phone, lead ID, .*; record by itself, at https:\/\/evil\.example\/\{phone\}\)$/,
    );
  });

  it('tells the rows that differ of long lists, and not too many of them', () => {
    const before = { ...sampleOptions, outcomes: outcomes(12) };
    expect(
      said({ outcomes: [...outcomes(12), { code: 'NEW', label: 'New', callback: true }] }, before),
    ).toEqual(['12 dispositions', '13 dispositions, with NEW (New) with a callback date']);
    const [, after] = said({ outcomes: outcomes(12, 'Other') }, before);
    expect(after).toMatch(/^12 dispositions, with C0 \(Other\), .*, C7 \(Other\) and 4 more$/);
  });

  it('is seen where only the order is another one', () => {
    const before = { ...sampleOptions, outcomes: outcomes(12) };
    expect(said({ outcomes: outcomes(12).toReversed() }, before)).toEqual([
      '12 dispositions',
      '12 dispositions (otherwise)',
    ]);
  });

  it('is never said with the same words before and after, whatever it is', () => {
    fc.assert(
      fc.property(goodOptions, goodOptions, (own, layer) => {
        const before = { ...defaultOptions, ...own };
        const changes = changesOf(english, before, layer, none);
        expect(changes.map(({ option }) => option)).toEqual(
          optionNames.filter((name) => Object.hasOwn(layer, name) && !deepEqual(layer[name], before[name])),
        );
        for (const change of changes) expect(change.before).not.toBe(change.after);
      }),
      { numRuns: 200 },
    );
  });
});
