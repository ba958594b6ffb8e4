import { describe, expect, it } from 'vitest';
import { emptyControls } from '../../../../utils/call/controls.ts';
import { dialing } from '../../../../utils/settings/options/dialing.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { missingIn, settingsOf } from '../../../../utils/settings/in-force/settings.ts';
import { fullSite, sampleOptions, sampleSite } from '../samples.ts';

const defaultDialing = Object.fromEntries(
  Object.keys(dialing).map((name) => [name, dialing[name as keyof typeof dialing].default]),
);

describe('what the background works by', () => {
  it('is the options, in their groups', () => {
    expect(settingsOf({ ...sampleOptions, reportsUser: 'boss' })).toEqual({
      dialerTimeZone: '',
      dialer: {
        servers: ['https://dialer.example.com', 'https://dialer2.example.com/east'],
        agentApi: 'agc/api.php',
        nonAgentApi: 'vicidial/non_agent_api.php',
        apiUser: 'apiuser',
      },
      reportsUser: 'boss',
      seat: { agentId: '6666', teamId: 'sales' },
      sites: [sampleSite],
      cadence: { waiting: 1_000, onLead: 2_500, away: 30_000 },
      dialing: { ...defaultDialing, country: 'DE', allowPrefixes: ['+49', '+43'] },
      controlsConfig: {
        controls: ['call', 'outcome', 'transfer', 'log-out'],
        outcomes: sampleOptions.outcomes,
        pauseCodes: sampleOptions.pauseCodes,
        transfers: [
          { kind: 'number', label: 'Manager', number: '913335551234', way: 'with-customer' },
          { kind: 'in-group', label: 'Support', inGroup: 'SUPPORT' },
        ],
        inGroups: ['SALESLINE', 'SUPPORT'],
      },
    });
  });

  it('is the default of call control and dialing where nothing is set', () => {
    expect(settingsOf(defaultOptions)).toMatchObject({
      controlsConfig: emptyControls,
      dialing: defaultDialing,
    });
  });

  it('passes over servers that would get the password in the open, unless that was chosen', () => {
    const dialerServers = ['http://10.0.0.7', 'https://d.example', 'http://localhost'];
    const { dialer } = settingsOf({ ...sampleOptions, dialerServers });
    expect(dialer.servers).toEqual(['https://d.example', 'http://localhost']);
    const open = settingsOf({ ...sampleOptions, dialerServers, allowHttp: true });
    expect(open.dialer.servers).toEqual(dialerServers);
  });
});

describe('what is missing', () => {
  it('is nothing on a seat that is set up', () => {
    expect(missingIn(sampleOptions, true)).toEqual([]);
  });

  it('is nearly everything on a new one', () => {
    expect(missingIn(defaultOptions, false)).toEqual([
      'dialerServers',
      'apiUser',
      'apiPassword',
      'agentId',
      'teamId',
    ]);
  });

  it.each([
    ['allowHttp', { dialerServers: ['http://10.0.0.7'] }],
    ['dialerServers', { dialerServers: [] }],
    ['apiUser', { apiUser: '' }],
    ['teamId', { teamId: '' }],
    ['agentId', { agentId: '' }],
  ])('is %s with %j', (name, change) => {
    expect(missingIn({ ...sampleOptions, ...change }, true)).toEqual([name]);
  });

  it('is no AgentID where a page says it', () => {
    expect(missingIn({ ...sampleOptions, agentId: '', sites: [sampleSite, fullSite] }, true)).toEqual([]);
  });
});
