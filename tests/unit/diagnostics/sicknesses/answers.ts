import type { Sicknesses } from './ways.ts';
import { allowOnly, both, changeLead104, latinOnly, set, showLead104, speakSpanish } from './ways.ts';

export const answersSicknesses: Sicknesses<'language' | 'characters' | 'response-time'> = {
  language: [
    {
      given: 'a user who speaks Spanish, with a lead on screen',
      make: speakSpanish,
      verdict: 'warning',
      says: /partly.*Admin > Users > apiuser > Selected Language: set it to default English/,
      who: 'dialer administrator',
    },
    {
      given: 'a user who speaks Spanish, without one',
      make: both(speakSpanish, set({ agentId: '1001' })),
      verdict: 'fail',
      says: /in another language.*Selected Language/,
      who: 'dialer administrator',
    },
    {
      given: 'a translation of the reasons alone',
      make: both(speakSpanish, ({ engine }) => {
        engine.world.phrases.set(
          'Spanish',
          new Map([['agent_user is not logged in', 'el agente no ha entrado']]),
        );
      }),
      verdict: 'warning',
      says: /partly/,
      who: 'dialer administrator',
    },
    {
      given: 'a refused login',
      make: set({ password: 'Old-Pass' }),
      verdict: 'skipped',
      says: /needs the login/,
    },
  ],
  characters: [
    {
      given: 'Use Non-Latin 0, and no letters to see',
      make: latinOnly,
      verdict: 'note',
      says: /not known.*Use Non-Latin is 0.*System Settings > Use Non-Latin/,
      who: 'dialer administrator',
    },
    {
      given: 'Use Non-Latin 0, and a lead with letters',
      make: both(latinOnly, showLead104, changeLead104('Åkesson')),
      verdict: 'pass',
      says: /Letters with accents arrive/,
    },
    {
      given: 'a database that speaks Latin-1, and a lead in Japanese',
      make: both(latinOnly, showLead104, changeLead104('日本語テスト'), ({ engine }) => {
        engine.world.platform.serverCharset = 'latin1';
      }),
      verdict: 'warning',
      says: /question marks.*Latin-1.*Use Non-Latin/,
      who: 'dialer administrator',
    },
    {
      given: 'a lead that was stored garbled',
      make: both(showLead104, changeLead104('MÃ¼ller')),
      verdict: 'warning',
      says: /look garbled.*may be stored so/,
      who: 'dialer administrator',
    },
    {
      given: 'a proxy that writes answers anew',
      make: ({ engine }) => engine.faults.set({ kind: 'windows-1252' }),
      verdict: 'warning',
      says: /arrive as others/,
      who: 'dialer administrator',
    },
    {
      given: 'the question not permitted',
      make: allowOnly('external_dial'),
      verdict: 'skipped',
      says: /refused the question/,
    },
  ],
  'response-time': [
    {
      given: 'a slow way to the dialer',
      make: (clinic) => {
        clinic.takes = () => 600;
      },
      verdict: 'warning',
      says: /within 0\.6 s.*at most about 1\.6 s.*also what needs no login is slow/,
      who: 'IT',
    },
    {
      given: 'a password check that takes its time',
      make: (clinic) => {
        clinic.takes = (form) => (form.has('pass') ? 400 : 10);
      },
      verdict: 'warning',
      says: /Without a login they took 0\.01 s.*Password Encryption.*Asking less often/,
      who: 'dialer administrator',
    },
    {
      given: 'a dialer slower than it is asked',
      make: (clinic) => {
        clinic.takes = () => 1_500;
      },
      verdict: 'fail',
      says: /longer than the time between two questions/,
      who: 'IT',
    },
    {
      given: 'a refused login, so that only the version was told',
      make: (clinic) => {
        set({ password: 'Old-Pass' })(clinic);
        clinic.takes = () => 450;
      },
      verdict: 'warning',
      says: /Half of 2 answers came within 0\.45 s/,
      who: 'IT',
    },
    {
      given: 'no answer',
      make: ({ gone }) => gone.add('dialer.example.com'),
      verdict: 'skipped',
      says: /No answer came/,
    },
  ],
};
