import type { Sicknesses } from './ways.ts';
import { both, set } from './ways.ts';

export const accountsSicknesses: Sicknesses<'password' | 'lockout' | 'reports-user' | 'hints'> = {
  password: [
    {
      given: 'characters that the dialer drops',
      make: set({ password: 'Old Päss' }),
      verdict: 'fail',
      finds: { kind: 'password-lost', user: 'apiuser' },
      says: /has other characters.*Admin > Users > apiuser > Password/,
      who: 'administrator',
    },
    {
      given: 'such characters, and a password that is right without them',
      make: (seat) => set({ password: `${seat.input.password}!` })(seat),
      verdict: 'warning',
      finds: { kind: 'password-shortened', user: 'apiuser' },
      says: /accepted all the same/,
      who: 'administrator',
    },
    {
      given: 'characters that one API takes and the other drops',
      make: set({ apiUser: 'oddpass', password: 'p.a+s/s=1-_' }),
      verdict: 'note',
      finds: { kind: 'password-at-agent-api', user: 'oddpass' },
      says: /the non-agent API would drop them/,
    },
    {
      given: 'such characters in the password of the reports user',
      make: set({ reports: { user: 'reports', password: 'Reports.7' } }),
      verdict: 'fail',
      finds: { kind: 'reports-password-lost', user: 'reports' },
      says: /reports user's password.*Admin > Users > reports > Password/,
      who: 'administrator',
    },
  ],
  lockout: [
    {
      given: "the agent's own login",
      make: both(set({ apiUser: '1234' }), (seat) => {
        Object.assign(seat.user('1234'), { pass: seat.input.password, vdcAgentApiAccess: true });
      }),
      verdict: 'fail',
      finds: { kind: 'lockout-agents-login', user: '1234', attempts: 10, waiting: 1000, away: 30000 },
      says: /agent's own login.*Admin > Users/,
      who: 'administrator',
    },
    {
      given: 'one account for both',
      make: (seat) => set({ reports: { user: 'APIUSER', password: seat.input.password } })(seat),
      verdict: 'warning',
      finds: { kind: 'lockout-one-account', attempts: 10, waiting: 1000, away: 30000 },
      says: /one account/,
      who: 'administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'note',
      finds: { kind: 'lockout-rule', attempts: 10, waiting: 1000, away: 30000 },
      says: /10 seats .*within 1 s, logged out within 30 s.*in 10 s/,
    },
  ],
  'reports-user': [
    {
      given: 'a wrong password',
      make: set({ reports: { user: 'reports', password: 'Old-Pass' } }),
      verdict: 'fail',
      finds: { kind: 'reports-refused', user: 'reports' },
      says: /one failed login of reports/,
      who: 'administrator',
    },
    {
      given: 'level 6',
      make: (seat) => {
        seat.user('reports').userLevel = 6;
      },
      verdict: 'fail',
      finds: { kind: 'reports-refused', user: 'reports' },
      says: /User Level below 7.*also when only the level is too low.*User Level 7 or more/,
      who: 'administrator',
    },
    {
      given: 'two-factor authentication',
      make: ({ engine }) => {
        engine.world.system.twoFactorAuth = true;
      },
      verdict: 'fail',
      finds: { kind: 'reports-refused', user: 'reports' },
      says: /two-factor/,
      who: 'administrator',
    },
    {
      given: 'no right to reports',
      make: (seat) => {
        seat.user('reports').viewReports = false;
      },
      verdict: 'fail',
      finds: { kind: 'reports-right-missing', user: 'reports' },
      says: /Admin > Users > reports: View Reports and Agent API Access/,
      who: 'administrator',
    },
    {
      given: 'the function not allowed',
      make: (seat) => {
        seat.user('reports').apiAllowedFunctions = 'logged_in_agents';
      },
      verdict: 'fail',
      finds: { kind: 'reports-function-refused', user: 'reports' },
      says: /Admin > Users > reports > API Allowed Functions: add agent_status/,
      who: 'administrator',
    },
    {
      given: 'a locked account',
      make: (seat) => {
        Object.assign(seat.user('reports'), { failedLoginCount: 10, lastLoginDate: seat.clock.now() });
      },
      verdict: 'fail',
      finds: { kind: 'reports-locked', user: 'reports' },
      says: /locked the reports user/,
      who: 'team-lead',
    },
    {
      given: 'a network address that is not allowed',
      make: ({ engine: { world } }) => {
        world.system.allowIpLists = true;
        const group = world.userGroups.find(({ userGroup }) => userGroup === 'AGENTS');
        if (group !== undefined) group.apiIpList = 'OFFICE';
        world.ipLists.set('OFFICE', ['10.0.0.1']);
      },
      verdict: 'fail',
      finds: { kind: 'reports-ip-blocked', user: 'reports' },
      says: /API IP Whitelist/,
      who: 'administrator',
    },
    {
      given: 'a password that would not arrive',
      make: set({ reports: { user: 'reports', password: 'Reports.7' } }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'reports-password-lost' } },
      says: /it was not sent/,
    },
    {
      given: 'answers nobody knows',
      make: (seat) => {
        seat.answer = ({ form }) =>
          form.get('function') === 'agent_status' ? 'ERROR: the moon is full\n' : undefined;
      },
      verdict: 'note',
      finds: { kind: 'reports-untold' },
      says: /does not tell/,
    },
    {
      given: 'a non-agent API that breaks down',
      make: (seat) => {
        seat.answer = ({ form }) => (form.get('function') === 'agent_status' ? '<h1>Proxy</h1>' : undefined);
      },
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'reports-trouble', trouble: 'another-page' } },
      says: /another page than VICIdial/,
    },
    {
      given: 'none',
      make: set({ reports: null }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'no-reports-user' } },
      says: /This machine has none/,
    },
    {
      given: "the API user's login refused",
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'api-login-first' } },
      says: /It was not sent/,
    },
  ],
  hints: [
    {
      given: 'no agent screen',
      make: (seat) => {
        seat.screenOpen = false;
      },
      verdict: 'note',
      finds: { kind: 'screen-not-found', waiting: 1000 },
      says: /was not found.*polled every 1 s/,
      who: 'you',
    },
  ],
};
