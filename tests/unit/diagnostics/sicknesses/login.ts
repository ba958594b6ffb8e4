import { initialState } from '../../../../utils/call/state.ts';
import type { Sicknesses } from './ways.ts';
import { allowOnly, both, lockedSince, set, speakSpanish, twoServers } from './ways.ts';

export const loginSicknesses: Sicknesses<'login' | 'api-right' | 'lead-question' | 'controls'> = {
  login: [
    {
      given: 'a wrong password',
      make: set({ password: 'Old-Pass' }),
      verdict: 'fail',
      says: /apiuser or its password is wrong.*one failed login.*Active has to be Y/,
      who: 'you',
    },
    {
      given: 'an unknown user',
      make: set({ apiUser: 'nobody' }),
      verdict: 'fail',
      says: /does not say which/,
      who: 'you',
    },
    {
      given: 'a user who is not active',
      make: set({ apiUser: 'inactive' }),
      verdict: 'fail',
      says: /Admin > Users > inactive: Active has to be Y/,
      who: 'you',
    },
    {
      given: 'a locked account',
      make: lockedSince(5),
      verdict: 'fail',
      says: /locked the login.*opens by \d\d:\d\d at the latest.*Last Login Info/,
      who: 'team lead',
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
      says: /blocks this network address.*API IP Whitelist.*IP Lists/,
      who: 'dialer administrator',
    },
    {
      given: 'no active server',
      make: ({ engine }) => {
        for (const server of engine.world.servers) server.activeAsteriskServer = false;
      },
      verdict: 'fail',
      says: /no active server.*Active Asterisk Server/,
      who: 'dialer administrator',
    },
    {
      given: 'the right password without the right to the API',
      make: set({ apiUser: 'noapi' }),
      verdict: 'pass',
      says: /noapi and its password are right/,
    },
    {
      given: 'an answer that is lost on the way',
      make: (clinic) => {
        clinic.answer = ({ form }) => (form.has('pass') ? '<h1>Proxy</h1>' : undefined);
      },
      verdict: 'fail',
      says: /got no answer.*another page than VICIdial/,
      who: 'you',
    },
    {
      given: 'a seat that is with the server that is down',
      make: both(twoServers, ({ gone }) => gone.add('dialer.example.com')),
      verdict: 'fail',
      says: /server this seat is with cannot be reached/,
      who: 'IT',
    },
    {
      given: 'a seat that is not set up',
      make: (clinic) => {
        clinic.askPoll = async () => initialState;
      },
      verdict: 'skipped',
      says: /not set up completely/,
    },
    {
      given: 'no VICIdial',
      make: ({ gone }) => gone.add('dialer.example.com'),
      verdict: 'skipped',
      says: /No VICIdial answered, so the login was not sent/,
    },
  ],
  'api-right': [
    {
      given: 'a user without it',
      make: set({ apiUser: 'noapi' }),
      verdict: 'fail',
      says: /Admin > Users > noapi > Agent API Access: set it to 1/,
      who: 'dialer administrator',
    },
    {
      given: 'the API switched off',
      make: ({ engine }) => {
        engine.world.system.vdcAgentApiActive = false;
      },
      verdict: 'fail',
      says: /Admin > System Settings > Agent API Active: set it to 1/,
      who: 'dialer administrator',
    },
    {
      given: 'something that filters the source',
      make: (clinic) => {
        clinic.answer = ({ form }) => (form.has('pass') ? 'ERROR: Invalid Source - \n' : undefined);
      },
      verdict: 'fail',
      says: /name the extension gives/,
      who: 'dialer administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      says: /needs the login/,
    },
    {
      given: 'the poll not permitted',
      make: allowOnly('external_dial'),
      verdict: 'pass',
      says: /Agent API Access/,
    },
  ],
  'lead-question': [
    {
      given: 'a user who is not allowed it',
      make: allowOnly('external_dial external_hangup'),
      verdict: 'fail',
      says: /Admin > Users > apiuser > API Allowed Functions: add st_get_agent_active_lead/,
      who: 'dialer administrator',
    },
    {
      given: 'a VICIdial that does not know it',
      make: (clinic) => {
        clinic.answer = ({ form }) => (form.get('function')?.startsWith('st_') === true ? '' : undefined);
      },
      verdict: 'fail',
      says: /has no st_get_agent_active_lead/,
      who: 'dialer administrator',
    },
    {
      given: 'an AgentID of which nothing is left',
      make: set({ agentId: '...' }),
      verdict: 'skipped',
      says: /Of AgentID or TeamID nothing arrived/,
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      says: /needs the login/,
    },
  ],
  controls: [
    {
      given: 'a user who is not allowed all of them',
      make: allowOnly('st_get_agent_active_lead external_dial external_hangup'),
      verdict: 'fail',
      says: /Not allowed: external_pause, .*Allowed: external_dial and external_hangup.*API Allowed Functions: add external_pause/,
      who: 'dialer administrator',
    },
    {
      given: 'a VICIdial that does not know one',
      make: (clinic) => {
        clinic.answer = ({ form }) => (form.get('function') === 'switch_lead' ? '' : undefined);
      },
      verdict: 'fail',
      says: /Unknown to this VICIdial: switch_lead/,
      who: 'dialer administrator',
    },
    {
      given: 'an answer that does not tell',
      make: (clinic) => {
        clinic.answer = ({ form }) =>
          form.get('function') === 'park_call' ? 'ERROR: the moon is full - 7\n' : undefined;
      },
      verdict: 'note',
      says: /words that do not tell: park_call/,
    },
    {
      given: 'a dialer that breaks down in the middle',
      make: (clinic) => {
        clinic.answer = ({ form }) => (form.get('function') === 'park_call' ? '<h1>Proxy</h1>' : undefined);
      },
      verdict: 'note',
      says: /Not asked: send_dtmf, .*In the middle of it/,
    },
    {
      given: 'a seat without buttons',
      make: set({ controls: [] }),
      verdict: 'note',
      says: /no buttons/,
    },
    {
      given: 'a dialer that answers in Spanish',
      make: speakSpanish,
      verdict: 'pass',
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
      says: /Not allowed: external_dial/,
      who: 'dialer administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      says: /needs the login/,
    },
  ],
};
