import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../utils/settings/settings.ts';
import { sampleSettings } from './samples.ts';

const { dialer, seat, cadence } = sampleSettings;
const isValid = (value: unknown) => settingsSchema.safeParse(value).success;

describe('the schema of settings', () => {
  it('accepts valid ones and drops what it does not know', () => {
    expect(settingsSchema.parse(sampleSettings)).toEqual(sampleSettings);
    expect(settingsSchema.parse({ ...sampleSettings, extra: 1 })).toEqual(sampleSettings);
    expect(isValid({ ...sampleSettings, sites: [] })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'settings'],
    ['an empty object', {}],
    ['another version', { ...sampleSettings, version: 2 }],
    ['no revision', { ...sampleSettings, revision: 0 }],
    ['half a revision', { ...sampleSettings, revision: 1.5 }],
    ['a trailing slash', { ...sampleSettings, dialer: { ...dialer, url: 'https://d.example/' } }],
    ['an address without scheme', { ...sampleSettings, dialer: { ...dialer, url: 'd.example' } }],
    ['a script address', { ...sampleSettings, dialer: { ...dialer, url: 'javascript:alert(1)' } }],
    ['a path upwards', { ...sampleSettings, dialer: { ...dialer, agentApi: '../api.php' } }],
    ['an empty path', { ...sampleSettings, dialer: { ...dialer, nonAgentApi: '' } }],
    ['a blank in the API user', { ...sampleSettings, dialer: { ...dialer, apiUser: 'a b' } }],
    ['no AgentID', { ...sampleSettings, seat: { ...seat, agentId: '' } }],
    ['a quote in the TeamID', { ...sampleSettings, seat: { ...seat, teamId: "a'b" } }],
    ['a site with a path', { ...sampleSettings, sites: ['https://crm.example.com/x'] }],
    ['a site for all', { ...sampleSettings, sites: ['https://*'] }],
    ['one site twice', { ...sampleSettings, sites: ['https://a.example', 'https://a.example'] }],
    ['no pause between polls', { ...sampleSettings, cadence: { ...cadence, waiting: 0 } }],
    ['endless pauses', { ...sampleSettings, cadence: { ...cadence, away: Infinity } }],
  ])('refuses %s', (_, value) => {
    expect(isValid(value)).toBe(false);
  });
});
