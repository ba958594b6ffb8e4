import { describe, expect, it } from 'vitest';
import { emptyBoard } from '../../../utils/call/control.ts';
import { defaultDialing } from '../../../utils/settings/dialing.ts';
import { settingsSchema } from '../../../utils/settings/settings.ts';
import { sampleSettings } from './samples.ts';

const { dialer, seat, cadence, dialing, board } = sampleSettings;
const [outcome] = board.outcomes;
const codes = Array.from({ length: 51 }, (_, index) => ({ code: `C${index}`, label: 'Pause' }));
const isValid = (value: unknown) => settingsSchema.safeParse(value).success;

describe('the schema of settings', () => {
  it('accepts valid ones and drops what it does not know', () => {
    expect(settingsSchema.parse(sampleSettings)).toEqual(sampleSettings);
    expect(settingsSchema.parse({ ...sampleSettings, extra: 1 })).toEqual(sampleSettings);
    expect(isValid({ ...sampleSettings, sites: [] })).toBe(true);
    expect(isValid({ ...sampleSettings, board: { ...board, pauseCodes: codes.slice(1) } })).toBe(true);
  });

  it('takes those from before there was call control for set up, with the defaults', () => {
    const { dialing: _, board: __, ...old } = sampleSettings;
    expect(settingsSchema.parse(old)).toEqual({ ...old, dialing: defaultDialing, board: emptyBoard });
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
    ['a country by name', { ...sampleSettings, dialing: { ...dialing, country: 'Germany' } }],
    ['a tick that is none', { ...sampleSettings, dialing: { ...dialing, search: 'YES' } }],
    ['half of the dialing settings', { ...sampleSettings, dialing: { country: 'US' } }],
    ['a vendor ID with a bar', { ...sampleSettings, dialing: { ...dialing, vendorId: 'a|b' } }],
    ['a dial prefix with a plus', { ...sampleSettings, dialing: { ...dialing, dialPrefix: '+9' } }],
    ['two prefixes in one', { ...sampleSettings, dialing: { ...dialing, allowPrefixes: ['+49,+43'] } }],
    ['a prefix with a blank', { ...sampleSettings, dialing: { ...dialing, denyPrefixes: ['+49 89'] } }],
    ['an empty prefix', { ...sampleSettings, dialing: { ...dialing, allowPrefixes: [''] } }],
    ['one prefix twice', { ...sampleSettings, dialing: { ...dialing, allowPrefixes: ['+49', '+49'] } }],
    ['no board', { ...sampleSettings, board: null }],
    ['an unknown control', { ...sampleSettings, board: { ...board, controls: ['teleport'] } }],
    ['controls out of order', { ...sampleSettings, board: { ...board, controls: ['park', 'call'] } }],
    ['a control twice', { ...sampleSettings, board: { ...board, controls: ['call', 'call'] } }],
    ['an outcome twice', { ...sampleSettings, board: { ...board, outcomes: [outcome, outcome] } }],
    [
      'an outcome in two spellings',
      { ...sampleSettings, board: { ...board, outcomes: [outcome, { ...outcome, code: 'sale' }] } },
    ],
    [
      'an outcome without a label',
      { ...sampleSettings, board: { ...board, outcomes: [{ ...outcome, label: '' }] } },
    ],
    ['51 pause codes', { ...sampleSettings, board: { ...board, pauseCodes: codes } }],
    [
      'a transfer to a number with a plus',
      {
        ...sampleSettings,
        board: { ...board, transfers: [{ kind: 'number', label: 'X', number: '+49', way: 'blind' }] },
      },
    ],
    [
      'a transfer to one agent',
      {
        ...sampleSettings,
        board: { ...board, transfers: [{ kind: 'in-group', label: 'X', inGroup: 'AGENTDIRECT' }] },
      },
    ],
    ['an in-group of one letter', { ...sampleSettings, board: { ...board, inGroups: ['A'] } }],
    ['endless pauses', { ...sampleSettings, cadence: { ...cadence, away: Infinity } }],
  ])('refuses %s', (_, value) => {
    expect(isValid(value)).toBe(false);
  });
});
