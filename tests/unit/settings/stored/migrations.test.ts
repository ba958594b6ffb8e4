import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../utils/settings/stored/migrations.ts';
import { readOptions } from '../../../../utils/settings/stored/read-options.ts';
import { sampleItem, samplePartial, version1Item } from '../samples.ts';

const fromVersion1 = (change: object) => readOptions(migrate({ ...version1Item, ...change }).options);

describe('a stored item', () => {
  it('of today is as it is', () => {
    expect(migrate(sampleItem)).toEqual({ state: 'current', options: samplePartial });
  });

  it('of a later version is read for what is known', () => {
    const item = { version: 3, options: { ...samplePartial, telepathy: true }, more: 1 };
    expect(migrate(item)).toEqual({ state: 'newer', options: item.options });
  });

  it('may be missing', () => {
    expect(migrate(undefined)).toEqual({ state: 'none', options: {} });
  });

  it.each([
    null,
    'settings',
    7,
    [],
    [sampleItem],
    {},
    { version: 2 },
    { version: 2, options: null },
    { version: 2, options: 'x' },
    { version: 2, options: [samplePartial] },
    { version: '2', options: samplePartial },
    { version: 0, options: samplePartial },
    { version: 1.5, options: samplePartial },
    { version: -1, options: samplePartial },
    { version: Number.NaN, options: samplePartial },
    { options: samplePartial },
    JSON.parse('{"__proto__":{"version":2,"options":{}}}'),
  ])('may be no settings (%#)', (item) => {
    expect(migrate(item)).toEqual({ state: 'unknown', options: {} });
  });
});

describe('settings of version 1', () => {
  it('become what they were, without what nobody has chosen', () => {
    const { state, options } = migrate(version1Item);
    const expected = { ...samplePartial, dialerServers: ['https://dialer.example.com'] };
    expect(state).toBe('older');
    expect(readOptions(options)).toEqual({ layer: expected, problems: [] });
    // As it comes, so that a policy may say otherwise.
    expect(options).not.toHaveProperty('search');
    expect(options).not.toHaveProperty('agentApi');
    expect(options).not.toHaveProperty('askWaiting');
  });

  it('from before there was call control are whole', () => {
    const { dialing: _, controlsConfig: __, ...old } = version1Item;
    expect(readOptions(migrate(old).options)).toMatchObject({
      layer: { agentId: '6666', teamId: 'sales' },
      problems: [],
    });
  });

  it.each([
    ['http://10.0.0.7', { allowHttp: true }],
    ['https://d.example', {}],
    ['http://localhost:8080', {}],
    ['http://', {}],
  ])('with the dialer at %s allowed what they did: %j', (url, expected) => {
    const { layer } = fromVersion1({ dialer: { ...version1Item.dialer, url } });
    expect(layer.allowHttp).toBe((expected as { allowHttp?: boolean }).allowHttp);
  });

  it('that are damaged lose what is damaged', () => {
    const { layer, problems } = fromVersion1({
      seat: { agentId: 7, teamId: 'sales' },
      sites: ['https://crm.example.com', 'ftp://x', 7],
      controlsConfig: {
        ...version1Item.controlsConfig,
        transfers: [{ kind: 'fax' }, ...version1Item.controlsConfig.transfers],
      },
      cadence: 'fast',
    });
    expect(layer).toEqual({
      ...samplePartial,
      dialerServers: ['https://dialer.example.com'],
      agentId: undefined,
      askOnLead: undefined,
    });
    expect(problems.map(({ option }) => option)).toEqual(['agentId', 'sites', 'transfers']);
  });

  it.each([
    ['dialing', { agentId: 'evil', dialerServers: ['https://evil.example'], apiUser: 'evil', sites: [] }],
    ['dialing', 'x'.repeat(1_000)],
    ['dialing', ['US']],
    ['seat', []],
    ['dialer', null],
    ['dialer', { options: 1 }],
    ['controlsConfig', 7],
    ['sites', { 0: 'https://x.example' }],
  ])('take nothing from where it does not belong: %s (%#)', (name, value) => {
    const { layer } = fromVersion1({ [name]: value });
    for (const [option, kept] of Object.entries(layer)) {
      expect(kept).toEqual(
        { ...samplePartial, dialerServers: ['https://dialer.example.com'] }[option as 'teamId'],
      );
    }
  });
});
