import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { noPolicy, parsePolicy } from '../../../../utils/settings/in-force/policy.ts';
import { samplePartial } from '../samples.ts';
import { anyValue, nearlyOptions } from '../states.ts';

describe('a policy', () => {
  it('sets options and secrets by their names, and says which may be changed', () => {
    expect(
      parsePolicy({ ...samplePartial, apiPassword: 's3cret', changeable: ['teamId', 'apiPassword'] }),
    ).toEqual({
      layer: samplePartial,
      secrets: { apiPassword: 's3cret' },
      changeable: new Set(['teamId', 'apiPassword']),
      problems: [],
    });
  });

  it('loses nothing but what is wrong', () => {
    const policy = parsePolicy({
      dialerServers: ['https://dialer.example.com'],
      teamId: 'sales',
      country: 'Germany',
      search: 'no',
      sites: [{ origin: 'https://crm.example.com', place: 'middle' }, { origin: '*' }],
      apiPassword: 7,
      reportsPassword: 'pw',
      changeable: ['teamId', 'teamID', 7],
      teamID: 'sales',
    });
    expect(policy).toMatchObject({
      layer: { teamId: 'sales', sites: [{ origin: 'https://crm.example.com', place: 'bottom-end' }] },
      secrets: { reportsPassword: 'pw' },
      changeable: new Set(['teamId']),
    });
    expect(policy.problems).toMatchObject([
      {
        option: 'sites',
        problem: { kind: 'rows', rows: [{ kind: 'row-without-part', row: 1 }, { row: 2 }] },
      },
      { option: 'country', problem: { kind: 'no-country' } },
      { option: 'search', problem: { kind: 'not-yes-or-no' } },
      { option: 'apiPassword', problem: { kind: 'empty-text' } },
      { option: 'changeable', problem: { kind: 'unknown-option-named' } },
      { option: 'teamID', problem: { kind: 'unknown-option' } },
    ]);
  });

  it('sends no password to servers that it does not name', () => {
    for (const servers of [{}, { dialerServers: [] }, { dialerServers: ['ftp://x'] }]) {
      const policy = parsePolicy({ ...servers, apiPassword: 'pw', reportsPassword: 'pw' });
      expect(policy.secrets).toEqual({});
      const said = policy.problems.filter(({ problem }) => problem.kind === 'policy-without-servers');
      expect(said.map(({ option }) => option)).toEqual(['apiPassword', 'reportsPassword']);
    }
  });

  it('has no list of sites rather than an empty one when all are wrong', () => {
    expect(parsePolicy({ sites: ['https://crm.example.com'], allowPrefixes: ['49x'] }).layer).toEqual({});
    expect(parsePolicy({ sites: [], allowPrefixes: [] }).layer).toEqual({ sites: [], allowPrefixes: [] });
  });

  it.each([undefined, null, 'x', 7, [], [samplePartial]])('%j is none', (item) => {
    expect(parsePolicy(item)).toEqual(noPolicy);
  });

  it.each(['all', { teamId: true }, null, 1])(
    'with %j as changeable leaves nothing to be changed',
    (changeable) => {
      expect(parsePolicy({ teamId: 'x', changeable })).toMatchObject({
        changeable: new Set(),
        problems: [{ option: 'changeable', problem: { kind: 'not-option-list' } }],
      });
    },
  );

  it('names a few of the options that do not exist', () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}`.repeat(100));
    const { problems } = parsePolicy(Object.fromEntries(names.map((name) => [name, 1])));
    expect(problems.length).toBe(20);
    expect(Math.max(...problems.map(({ option }) => option.length))).toBe(60);
  });

  it('of whatever kind never throws, and gives only what can be used', () => {
    const item = fc.oneof(
      anyValue,
      fc
        .tuple(nearlyOptions, anyValue, anyValue, anyValue)
        .map(([layer, apiPassword, reportsPassword, changeable]) =>
          Object.assign({}, layer, { apiPassword, reportsPassword, changeable }),
        ),
    );
    fc.assert(
      fc.property(item, (given) => {
        const { layer, secrets, changeable } = parsePolicy(given);
        expect(readOptions(layer)).toEqual({ layer, problems: [] });
        for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[^]{1,100}$/);
        expect(changeable).toBeInstanceOf(Set);
      }),
      { numRuns: 500 },
    );
  });

  it('tells no value among the problems: a password may stand in the wrong place', () => {
    const secret = 's3cret-Pa|ss+word;#!';
    const wrong = fc.constantFrom<unknown>(
      secret,
      [secret],
      [[secret]],
      { [secret.slice(20)]: secret },
      [{ origin: secret, code: secret, label: secret, target: secret, place: secret }],
      [{ origin: 'https://a.example', place: secret, fields: [{ field: secret }], recordAddress: secret }],
      [{ code: 'A', label: 'B', callback: secret, way: secret, target: secret }],
      `https://admin:${secret}@d.example`,
    );
    const names = fc.constantFrom(
      ...Object.keys(readOptions(samplePartial).layer),
      'country',
      'askAway',
      'dialPrefix',
      'groupAlias',
      'vendorId',
      'changeable',
      'agentApi',
      'search',
    );
    fc.assert(
      fc.property(fc.dictionary(names, wrong), (item) => {
        expect(JSON.stringify(parsePolicy(item).problems)).not.toContain('s3cret');
      }),
      { numRuns: 500 },
    );
  });
});
