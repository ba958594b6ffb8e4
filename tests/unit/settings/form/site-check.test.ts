import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../utils/call/site.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import { checkSite, checkSites } from '../../../../utils/settings/form/site-check.ts';
import { said } from '../problem-words.ts';
import { fullSite, sampleSite } from '../samples.ts';

describe('checking a site', () => {
  it('finds nothing wrong with good ones, and gives them in their normal form', () => {
    expect(checkSite(fullSite)).toEqual({ site: fullSite, problems: {} });
    const typed: Site = {
      ...fullSite,
      origin: ' Desk.example.com/leads?x=1 ',
      fields: [{ field: 'phone', label: ' Tel. ' }],
      recordAddress: ' https://desk.example.com/{phone} ',
      agentIdSelector: ' #user ',
      agentIdAttribute: ' data-id ',
    };
    expect(checkSite(typed)).toEqual({
      site: {
        ...fullSite,
        fields: [{ field: 'phone', label: 'Tel.' }],
        recordAddress: 'https://desk.example.com/{phone}',
        agentIdSelector: '#user',
        agentIdAttribute: 'data-id',
      },
      problems: {},
    });
  });

  it.each<[keyof Site, Partial<Site>, string]>([
    ['origin', { origin: 'ftp://x' }, 'Only https and http'],
    ['fields', { fields: [] }, 'Tick at least one'],
    ['fields', { fields: [{ field: 'phone', label: 'a\tb' }] }, 'Leave out'],
    ['recordAddress', { recordAddress: '' }, 'Type the address of a record'],
    ['recordAddress', { recordAddress: '/{leadId}' }, 'Start the address'],
    ['agentIdSelector', { agentIdSelector: 'a{}' }, 'Type one CSS selector'],
    ['agentIdAttribute', { agentIdAttribute: 'a b' }, 'Type the name'],
  ])('marks %s of %j, and leaves it as typed', (field, change, words) => {
    const typed = { ...fullSite, ...change };
    const { site, problems } = checkSite(typed);
    expect(site).toEqual(typed);
    expect(Object.entries(problems).map(([name, problem]) => [name, said(problem)])).toEqual([
      [field, expect.stringContaining(words)],
    ]);
  });

  it('needs no address of a record where none is opened', () => {
    expect(checkSite({ ...fullSite, recordOpening: 'off', recordAddress: '' }).problems).toEqual({});
  });
});

describe('checking the list', () => {
  it('marks the later of two that are the same', () => {
    expect(checkSites([sampleSite, fullSite, { ...sampleSite, origin: 'CRM.example.com/' }])).toMatchObject({
      problems: [{}, {}, { origin: { kind: 'listed-already' } }],
      problem: { kind: 'wrong-sites' },
    });
  });

  it('takes 30 and no more', () => {
    const many = Array.from({ length: 31 }, (_, index) => plainSite(`https://crm${index}.example`));
    expect(checkSites(many.slice(1))).toEqual({
      sites: many.slice(1),
      problems: many.slice(1).map(() => ({})),
      problem: null,
    });
    expect(checkSites(many).problem).toEqual({ kind: 'too-many-rows', most: 30, count: 31 });
  });
});

describe('the address of a record', () => {
  const site = (origin: string, recordAddress: string): Site => ({
    ...plainSite(origin),
    recordOpening: 'button',
    recordAddress,
  });
  const crm = 'https://crm.example.com';

  it('may be on the site itself, or on another site of the list', () => {
    const both = [site(crm, `${crm}/{leadId}`), site('https://b.example', `${crm}/{leadId}`)];
    expect(checkSites(both).problems).toEqual([{}, {}]);
  });

  it('is refused where the panel would never open it', () => {
    const { problems, problem } = checkSites([site(crm, 'https://other.example/{leadId}')]);
    expect(problems[0]?.recordAddress).toEqual({
      kind: 'record-elsewhere',
      origin: 'https://other.example',
    });
    expect(problem).toEqual({ kind: 'wrong-sites' });
  });

  it('does not matter while records are not opened', () => {
    const off: Site = { ...site(crm, 'https://other.example/{leadId}'), recordOpening: 'off' };
    expect(checkSites([off]).problems).toEqual([{}]);
  });
});
