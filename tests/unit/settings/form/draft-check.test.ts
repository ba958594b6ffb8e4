import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../utils/call/site.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import type { Before } from '../../../../utils/settings/form/before.ts';
import type { Draft } from '../../../../utils/settings/form/draft.ts';
import { checkDraft } from '../../../../utils/settings/form/draft-check.ts';
import { draftOf, emptyDraft } from '../../../../utils/settings/form/draft.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { anyDraft, goodDraft, goodOptions } from '../drafts.ts';
import {
  before,
  fresh,
  fullSite,
  sampleDraft,
  sampleEdit,
  sampleOptions,
  sampleSite,
  setUp,
} from '../samples.ts';

function problemsOf(draft: Draft, against: Before = setUp) {
  const checked = checkDraft(draft, against);
  return checked.ok ? {} : checked.error.problems;
}

describe('checking a draft', () => {
  it('gives what is to be saved, normalised', () => {
    expect(checkDraft(sampleDraft, setUp)).toEqual({ ok: true, value: sampleEdit });
    expect(checkDraft({ ...sampleDraft, apiPassword: ' pw ' }, fresh)).toEqual({
      ok: true,
      value: { ...sampleEdit, secrets: { apiPassword: ' pw ' } },
    });
  });

  it('names every wrong field at once', () => {
    const typed = {
      ...emptyDraft,
      agentApi: '../x',
      agentId: 'a b',
      sites: [{ ...sampleSite, origin: 'ftp://x' }],
      newSite: '?',
      otherServers: 'ftp://two.example',
      reportsUser: 'a b',
      askWaiting: '',
      askAway: '0.1',
    };
    expect(Object.keys(problemsOf(typed, fresh)).toSorted()).toEqual([
      'agentApi',
      'agentId',
      'apiPassword',
      'apiUser',
      'askAway',
      'askWaiting',
      'dialerAddress',
      'newSite',
      'otherServers',
      'reportsPassword',
      'reportsUser',
      'sites',
      'teamId',
    ]);
  });

  describe('of a team lead who takes no calls', () => {
    const lead = { ...emptyDraft, dialerAddress: 'd.example', reportsUser: 'lead', reportsPassword: 'pw' };

    it('needs the reports user alone', () => {
      expect(checkDraft(lead, fresh)).toMatchObject({
        ok: true,
        value: {
          options: { reportsUser: 'lead', apiUser: '', agentId: '', teamId: '', sites: [] },
          secrets: { reportsPassword: 'pw' },
        },
      });
    });

    it.each<[string, Partial<Draft>, string[]]>([
      ['an AgentID', { agentId: '6666' }, ['apiPassword', 'apiUser', 'teamId']],
      ['an API user', { apiUser: 'api' }, ['agentId', 'apiPassword', 'teamId']],
      ['an API password', { apiPassword: 'pw' }, ['agentId', 'apiUser', 'teamId']],
      [
        'an AgentID from the CRM',
        { sites: [{ ...sampleSite, agentIdSelector: '#me' }] },
        ['apiPassword', 'apiUser', 'teamId'],
      ],
      ['no reports password', { reportsPassword: '' }, ['reportsPassword']],
      ['a wrong TeamID', { teamId: "O'Brien" }, ['teamId']],
    ])('with %s misses the rest', (_, typed, wrong) => {
      expect(Object.keys(problemsOf({ ...lead, ...typed }, fresh)).toSorted()).toEqual(wrong);
    });

    it('may have the API user of the organisation', () => {
      const locked = before({ apiPassword: 'policy' }, { ...defaultOptions, apiUser: 'api', teamId: '1' });
      const against = { ...locked, locked: new Set(['apiUser', 'apiPassword', 'teamId'] as const) };
      expect(problemsOf(lead, against)).toEqual({});
    });
  });

  it('takes a site that was typed and not added', () => {
    expect(checkDraft({ ...sampleDraft, newSite: 'two.example/x' }, setUp)).toMatchObject({
      ok: true,
      value: { options: { sites: [sampleSite, plainSite('https://two.example')] } },
    });
  });

  it('takes an empty list of sites', () => {
    expect(checkDraft({ ...sampleDraft, sites: [] }, setUp)).toMatchObject({
      ok: true,
      value: { options: { sites: [] } },
    });
  });

  it('takes one server once, whichever field it was typed into', () => {
    const typed = {
      dialerAddress: 'https://d.example',
      otherServers: 'e.example, https://d.example/agc/api.php',
    };
    expect(checkDraft({ ...sampleDraft, ...typed, apiPassword: 'x' }, setUp)).toMatchObject({
      ok: true,
      value: { options: { dialerServers: ['https://d.example', 'https://e.example'] } },
    });
  });

  it('marks what is wrong in a list, and names the list', () => {
    const checked = checkDraft(
      {
        ...sampleDraft,
        country: 'Germany',
        vendorId: 'a|b',
        denyPrefixes: '+49 89, x',
        pauseCodes: [
          { code: 'LUNCH', label: 'Lunch' },
          { code: 'lunch', label: '' },
        ],
        newTransferTarget: 'AGENTDIRECT',
        sites: [sampleSite, { ...fullSite, recordAddress: '' }, sampleSite],
      },
      setUp,
    );
    expect(checked).toMatchObject({
      ok: false,
      error: {
        problems: {
          country: { kind: 'no-country' },
          vendorId: { kind: 'vendor-id-unfit' },
          denyPrefixes: { kind: 'no-prefixes' },
          pauseCodes: { kind: 'wrong-rows' },
          newTransferTarget: { kind: 'in-group-of-one-agent' },
          sites: { kind: 'wrong-sites' },
        },
        rows: {
          pauseCodes: [{}, { code: { kind: 'listed-already' }, label: { kind: 'label-missing' } }],
        },
        sites: [
          {},
          { recordAddress: { kind: 'record-address-missing' } },
          { origin: { kind: 'listed-already' } },
        ],
      },
    });
  });

  it('needs an AgentID, unless a page says it', () => {
    expect(problemsOf({ ...sampleDraft, agentId: '' })).toHaveProperty('agentId');
    expect(problemsOf({ ...sampleDraft, agentId: '', sites: [fullSite] })).toEqual({});
    expect(problemsOf({ ...sampleDraft, agentId: 'a b', sites: [fullSite] })).toHaveProperty('agentId');
  });

  it('lets a password over plain http only when that was chosen, and to this machine', () => {
    const http = { ...sampleDraft, apiPassword: 'x', otherServers: 'http://two.example' };
    expect(problemsOf(http)).toEqual({ otherServers: { kind: 'http-not-allowed' } });
    expect(problemsOf({ ...http, dialerAddress: 'http://one.example' })).toHaveProperty('dialerAddress');
    expect(problemsOf({ ...http, allowHttp: true })).toEqual({});
    expect(problemsOf({ ...http, otherServers: '', dialerAddress: 'http://localhost:8080' })).toEqual({});
  });
});

describe('a password', () => {
  const again = {
    apiPassword: { kind: 'password-for-other-dialer', name: 'apiPassword' },
    reportsPassword: { kind: 'password-for-other-dialer', name: 'reportsPassword' },
  };
  const both = before(
    { apiPassword: 'stored', reportsPassword: 'stored' },
    { ...sampleOptions, reportsUser: 'boss' },
  );
  const withReports = { ...sampleDraft, reportsUser: 'boss' };

  it('has to be typed where there is none', () => {
    expect(problemsOf(sampleDraft, fresh)).toEqual({
      apiPassword: { kind: 'password-missing', name: 'apiPassword' },
    });
    expect(problemsOf(withReports)).toEqual({
      reportsPassword: { kind: 'password-missing', name: 'reportsPassword' },
    });
  });

  it.each([
    ['another server', { dialerAddress: 'https://evil.example' }],
    ['one server more', { otherServers: 'dialer2.example.com/east, evil.example' }],
    ['another port', { dialerAddress: 'https://dialer.example.com:8443' }],
    ['http', { dialerAddress: 'http://dialer.example.com', allowHttp: true }],
  ])('has to be typed again for %s', (_, change) => {
    expect(problemsOf({ ...withReports, ...change }, both)).toEqual(again);
    expect(problemsOf({ ...withReports, ...change, apiPassword: 'x', reportsPassword: 'y' }, both)).toEqual(
      {},
    );
  });

  it('has to be typed again for another user, whose it is', () => {
    expect(problemsOf({ ...withReports, apiUser: 'other' }, both)).toEqual({
      apiPassword: { kind: 'password-for-other-user', user: 'other' },
    });
    expect(problemsOf({ ...withReports, reportsUser: 'other' }, both)).toEqual({
      reportsPassword: { kind: 'password-for-other-user', user: 'other' },
    });
  });

  it.each([
    ['one server less', { otherServers: '' }],
    ['another order', { dialerAddress: 'dialer2.example.com/east', otherServers: 'dialer.example.com' }],
    ['another path', { dialerAddress: 'https://dialer.example.com/west' }],
    ['anything else', { agentId: '7777', agentApi: 'x.php', country: 'US' }],
    ['no reports user', { reportsUser: '' }],
  ])('may stay for %s', (_, change) => {
    expect(problemsOf({ ...withReports, ...change }, both)).toEqual({});
  });

  it('is not asked for beside an address that is none', () => {
    expect(problemsOf({ ...sampleDraft, dialerAddress: '?' })).toEqual({
      dialerAddress: { kind: 'no-web-address', example: expect.any(String) },
    });
  });

  it('belongs to somebody', () => {
    expect(problemsOf({ ...sampleDraft, reportsPassword: 'x' })).toEqual({
      reportsUser: { kind: 'password-without-user' },
    });
  });

  it("of the organisation's is not asked for, and stays with the organisation's dialer", () => {
    const given = before({ apiPassword: 'policy' });
    expect(problemsOf({ ...sampleDraft, dialerAddress: 'other.example' }, given)).toEqual({});
    const bound = {
      ...given,
      organisationServers: ['https://dialer.example.com', 'https://dialer2.example.com'],
    };
    expect(problemsOf(sampleDraft, bound)).toEqual({});
    expect(problemsOf({ ...sampleDraft, dialerAddress: 'other.example' }, bound)).toEqual({
      apiPassword: { kind: 'password-for-organisation', name: 'apiPassword' },
    });
  });
});

describe('what is locked', () => {
  const locked = new Set([
    'dialerServers',
    'apiPassword',
    'teamId',
    'sites',
    'outcomes',
    'pauseCodes',
    'transfers',
    'inGroups',
  ] as const);

  it('stays as it is, whatever was typed or imported, and is in nobody’s way', () => {
    const typed: Draft = {
      ...draftOf(sampleOptions),
      dialerAddress: 'https://evil.example',
      otherServers: '?',
      apiPassword: 'mine',
      teamId: "'",
      sites: [{ ...fullSite, origin: '?' }],
      newSite: '?',
      outcomes: [],
      newOutcomeCode: '?',
      newPauseCode: '?',
      newTransferTarget: '?',
      newInGroup: '?',
      country: 'FR',
    };
    expect(checkDraft(typed, { ...setUp, locked })).toEqual({
      ok: true,
      value: { options: { ...sampleOptions, country: 'FR' }, secrets: {} },
    });
    expect(Object.keys(problemsOf(typed)).length).toBeGreaterThan(5);
  });
});

describe('any draft', () => {
  const states = fc.constantFrom('none' as const, 'stored' as const, 'policy' as const);

  it('never throws, and never tells a password among the problems', () => {
    fc.assert(
      fc.property(anyDraft, states, states, (draft, apiPassword, reportsPassword) => {
        const typed = {
          ...draft,
          apiPassword: `s3cret-${draft.apiPassword}`,
          reportsPassword: `s3cret-${draft.reportsPassword}`,
        };
        const checked = checkDraft(typed, before({ apiPassword, reportsPassword }));
        if (!checked.ok) expect(JSON.stringify(checked.error)).not.toContain('s3cret-');
      }),
    );
  });

  it('gives options that are read without a problem, and the same ones from its own result', () => {
    let passed = 0;
    fc.assert(
      fc.property(goodDraft, (draft) => {
        const checked = checkDraft({ ...draft, apiPassword: 'x' }, before({ reportsPassword: 'policy' }));
        if (!checked.ok) return;
        passed += 1;
        const { options } = checked.value;
        expect(readOptions(options)).toEqual({ layer: options, problems: [] });
        const against = before({ apiPassword: 'stored', reportsPassword: 'stored' }, options);
        expect(checkDraft(draftOf(options), against)).toEqual({ ok: true, value: { options, secrets: {} } });
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(150);
  });

  it('takes whatever options can be read, but for what is missing: a locked field is never wrong', () => {
    const mayMiss = new Set([
      'dialerAddress',
      'apiUser',
      'apiPassword',
      'reportsPassword',
      'agentId',
      'teamId',
    ]);
    fc.assert(
      fc.property(goodOptions, (layer) => {
        const options = { ...defaultOptions, allowHttp: true, ...readOptions(layer).layer };
        const wrong = Object.keys(problemsOf(draftOf({ ...options, allowHttp: true }), fresh));
        expect(wrong.filter((field) => !mayMiss.has(field))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('options as a draft', () => {
  it('show no password', () => {
    expect(draftOf({ ...sampleOptions, reportsUser: 'boss', askAway: 60_000 })).toEqual({
      ...emptyDraft,
      dialerAddress: 'https://dialer.example.com',
      otherServers: 'https://dialer2.example.com/east',
      apiUser: 'apiuser',
      apiPassword: '',
      reportsUser: 'boss',
      reportsPassword: '',
      agentId: '6666',
      teamId: 'sales',
      sites: [sampleSite],
      askOnLead: '2.5',
      askAway: '60',
      country: 'DE',
      allowPrefixes: '+49, +43',
      controls: ['call', 'outcome', 'transfer', 'log-out'],
      outcomes: sampleOptions.outcomes,
      pauseCodes: sampleOptions.pauseCodes,
      transfers: sampleOptions.transfers,
      inGroups: [{ inGroup: 'SALESLINE' }, { inGroup: 'SUPPORT' }],
    });
  });
});

describe('what the organisation has set and got wrong', () => {
  const elsewhere: Site = {
    ...plainSite('https://crm.example.com'),
    recordOpening: 'button',
    recordAddress: 'https://other.example/{leadId}',
  };

  it('stands in nobody’s way: the rest can be saved', () => {
    const options = { ...sampleOptions, teamId: '', sites: [elsewhere] };
    const given = { ...setUp, options, locked: new Set(['teamId', 'sites'] as const) };
    const checked = checkDraft({ ...draftOf(options), agentId: 'B12' }, given);
    expect(checked).toMatchObject({ ok: true, value: { options: { agentId: 'B12' } } });
  });

  it('but the same of one’s own does', () => {
    const options = { ...sampleOptions, teamId: '', sites: [elsewhere] };
    const checked = checkDraft(draftOf(options), { ...setUp, options });
    expect(checked).toMatchObject({
      ok: false,
      error: { problems: { teamId: { kind: 'team-id-missing' } } },
    });
  });
});
