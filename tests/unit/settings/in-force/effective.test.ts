import { describe, expect, it } from 'vitest';
import { effective } from '../../../../utils/settings/in-force/effective.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { noPolicy, parsePolicy } from '../../../../utils/settings/in-force/policy.ts';

const dialerServers = ['https://dialer.example.com'];
const own = { teamId: 'own', country: 'DE' };

describe('what counts', () => {
  it('is what comes with the extension, then the own, without a policy', () => {
    expect(effective({}, noPolicy)).toEqual({ options: defaultOptions, locked: new Set() });
    expect(effective(own, noPolicy).options).toEqual({ ...defaultOptions, ...own });
  });

  it("is the organisation's before the own, and locked", () => {
    const policy = parsePolicy({ dialerServers, teamId: 'theirs', search: false, apiPassword: 'pw' });
    expect(effective(own, policy)).toEqual({
      options: { ...defaultOptions, dialerServers, teamId: 'theirs', search: false, country: 'DE' },
      locked: new Set(['dialerServers', 'teamId', 'search', 'apiPassword']),
    });
  });

  it('is the own before what the organisation leaves changeable', () => {
    const policy = parsePolicy({
      dialerServers,
      teamId: 'theirs',
      search: false,
      apiPassword: 'pw',
      reportsPassword: 'pw',
      changeable: ['dialerServers', 'teamId', 'search', 'apiPassword', 'vendorId'],
    });
    expect(effective(own, policy)).toEqual({
      options: { ...defaultOptions, dialerServers, teamId: 'own', search: false, country: 'DE' },
      locked: new Set(['reportsPassword']),
    });
  });

  it('leaves what it is made of as it is', () => {
    const policy = parsePolicy({ teamId: 'theirs' });
    effective(own, policy);
    expect(own.teamId).toBe('own');
    expect(defaultOptions.teamId).toBe('');
  });
});
