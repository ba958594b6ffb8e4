import { initialState } from '../../../../utils/call/state.ts';
import type { Sicknesses } from './ways.ts';
import { allowOnly, both, lockedSince, set, speakSpanish, twoServers } from './ways.ts';

export const loginSicknesses: Sicknesses<'login' | 'api-right' | 'lead-question' | 'controls'> = {
  login: [
    {
      given: 'a wrong password',
      make: set({ password: 'Old-Pass' }),
      verdict: 'fail',
      finds: { kind: 'login-refused', user: 'apiuser' },
      says: /apiuser or its password is wrong.*one failed login.*Active has to be Y/,
      who: 'you',
    },
    {
      given: 'an unknown user',
      make: set({ apiUser: 'nobody' }),
      verdict: 'fail',
      finds: { kind: 'login-refused', user: 'nobody' },
      says: /does not say which/,
      who: 'you',
    },
    {
      given: 'a user who is not active',
      make: set({ apiUser: 'inactive' }),
      verdict: 'fail',
      finds: { kind: 'login-refused', user: 'inactive' },
      says: /Admin > Users > inactive: Active has to be Y/,
      who: 'you',
    },
    {
      given: 'a locked account',
      make: lockedSince(5),
      verdict: 'fail',
      finds: { kind: 'login-locked', user: 'apiuser' },
      says: /locked the login.*opens by \d\d:\d\d at the latest.*Last Login Info/,
      who: 'team-lead',
    },
    {
      given: 'a network address that is not allowed',
      make: ({ engine: { world } }) => {
        world.system.allowIpLists = true;
        const group = world.userGroups.find(({ userGroup }) => userGroup === 'ADMIN');
        if (group !== undefined) group.apiIpList = 'OFFICE';
        world.ipLists.set('OFFICE', ['10.0.0.1']);
      },
      verdict: 'fail',
      finds: { kind: 'login-ip-blocked', user: 'apiuser' },
      says: /blocks this network address.*API IP Whitelist.*IP Lists/,
      who: 'administrator',
    },
    {
      given: 'no active server',
      make: ({ engine }) => {
        for (const server of engine.world.servers) server.activeAsteriskServer = false;
      },
      verdict: 'fail',
      finds: { kind: 'no-active-server' },
      says: /no active server.*Active Asterisk Server/,
      who: 'administrator',
    },
    {
      given: 'the right password without the right to the API',
      make: set({ apiUser: 'noapi' }),
      verdict: 'pass',
      finds: { kind: 'login-accepted', user: 'noapi' },
      says: /noapi and its password are right/,
    },
    {
      given: 'an answer that is lost on the way',
      make: (seat) => {
        seat.answer = ({ form }) => (form.has('pass') ? '<h1>Proxy</h1>' : undefined);
      },
      verdict: 'fail',
      finds: { kind: 'login-unanswered', trouble: 'another-page' },
      says: /got no answer.*another page than VICIdial/,
      who: 'you',
    },
    {
      given: 'a seat that is with the server that is down',
      make: both(twoServers, ({ gone }) => gone.add('dialer.example.com')),
      verdict: 'fail',
      finds: { kind: 'login-unanswered', trouble: 'offline' },
      says: /server of this seat cannot be reached/,
      who: 'it',
    },
    {
      given: 'a seat that is not set up',
      make: (seat) => {
        seat.askPoll = async () => initialState;
      },
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'not-set-up' } },
      says: /not set up completely/,
    },
    {
      given: 'no VICIdial',
      make: ({ gone }) => gone.add('dialer.example.com'),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'login-not-sent' } },
      says: /No VICIdial answered, so the login was not sent/,
    },
  ],
  'api-right': [
    {
      given: 'a user without it',
      make: set({ apiUser: 'noapi' }),
      verdict: 'fail',
      finds: { kind: 'api-right-missing', user: 'noapi' },
      says: /Admin > Users > noapi > Agent API Access: set it to 1/,
      who: 'administrator',
    },
    {
      given: 'the API switched off',
      make: ({ engine }) => {
        engine.world.system.vdcAgentApiActive = false;
      },
      verdict: 'fail',
      finds: { kind: 'api-off' },
      says: /Admin > System Settings > Agent API Active: set it to 1/,
      who: 'administrator',
    },
    {
      given: 'something that filters the source',
      make: (seat) => {
        seat.answer = ({ form }) => (form.has('pass') ? 'ERROR: Invalid Source - \n' : undefined);
      },
      verdict: 'fail',
      finds: { kind: 'source-refused' },
      says: /source name of the extension/,
      who: 'administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'login-refused' } },
      says: /needs the login/,
    },
    {
      given: 'the poll not permitted',
      make: allowOnly('external_dial'),
      verdict: 'pass',
      finds: { kind: 'api-allowed', user: 'apiuser' },
      says: /Agent API Access/,
    },
  ],
  'lead-question': [
    {
      given: 'a user who is not allowed it',
      make: allowOnly('external_dial external_hangup'),
      verdict: 'fail',
      finds: { kind: 'lead-question-refused', user: 'apiuser' },
      says: /Admin > Users > apiuser > API Allowed Functions: add st_get_agent_active_lead/,
      who: 'administrator',
    },
    {
      given: 'a VICIdial that does not know it',
      make: (seat) => {
        seat.answer = ({ form }) => (form.get('function')?.startsWith('st_') === true ? '' : undefined);
      },
      verdict: 'fail',
      finds: { kind: 'lead-question-unknown' },
      says: /has no st_get_agent_active_lead/,
      who: 'administrator',
    },
    {
      given: 'an AgentID of which nothing is left',
      make: set({ agentId: '...' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'ids-missing' } },
      says: /AgentID or TeamID did not arrive/,
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'login-refused' } },
      says: /needs the login/,
    },
  ],
  controls: [
    {
      given: 'a user who is not allowed all of them',
      make: allowOnly('st_get_agent_active_lead external_dial external_hangup'),
      verdict: 'fail',
      finds: { kind: 'controls-refused', user: 'apiuser' },
      says: /Not allowed: external_pause, .*Allowed: external_dial and external_hangup.*API Allowed Functions: add external_pause/,
      who: 'administrator',
    },
    {
      given: 'a VICIdial that does not know one',
      make: (seat) => {
        seat.answer = ({ form }) => (form.get('function') === 'switch_lead' ? '' : undefined);
      },
      verdict: 'fail',
      finds: { kind: 'controls-unknown' },
      says: /Unknown to this VICIdial: switch_lead/,
      who: 'administrator',
    },
    {
      given: 'an answer that does not tell',
      make: (seat) => {
        seat.answer = ({ form }) =>
          form.get('function') === 'park_call' ? 'ERROR: the moon is full - 7\n' : undefined;
      },
      verdict: 'note',
      finds: { kind: 'controls-unsure' },
      says: /not conclusive: park_call/,
    },
    {
      given: 'a dialer that breaks down in the middle',
      make: (seat) => {
        seat.answer = ({ form }) => (form.get('function') === 'park_call' ? '<h1>Proxy</h1>' : undefined);
      },
      verdict: 'note',
      finds: { kind: 'controls-unsure' },
      says: /Not asked: send_dtmf, .*During the check/,
    },
    {
      given: 'a seat without buttons',
      make: set({ controls: [] }),
      verdict: 'note',
      finds: { kind: 'controls-none' },
      says: /no buttons/,
    },
    {
      given: 'a dialer that answers in Spanish',
      make: speakSpanish,
      verdict: 'pass',
      finds: { kind: 'controls-allowed' },
      says: /every button/,
    },
    {
      given: 'a dialer that refuses in Spanish',
      make: both(speakSpanish, allowOnly('st_get_agent_active_lead'), ({ engine }) => {
        engine.world.phrases.set(
          'Spanish',
          new Map([
            ['ERROR', 'FALLO'],
            ['auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION', 'el usuario no puede'],
          ]),
        );
      }),
      verdict: 'fail',
      finds: { kind: 'controls-refused', user: 'apiuser' },
      says: /Not allowed: external_dial/,
      who: 'administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'login-refused' } },
      says: /needs the login/,
    },
  ],
};
