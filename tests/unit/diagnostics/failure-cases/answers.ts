import type { Sicknesses } from './ways.ts';
import { allowOnly, both, changeLead104, latinOnly, set, showLead104, speakSpanish } from './ways.ts';

export const answersSicknesses: Sicknesses<'language' | 'characters' | 'response-time'> = {
  language: [
    {
      given: 'a user who speaks Spanish, with a lead on screen',
      make: speakSpanish,
      verdict: 'warning',
      finds: { kind: 'language-partly', user: 'apiuser' },
      says: /partly.*Admin > Users > apiuser > Selected Language: set it to default English/,
      who: 'administrator',
    },
    {
      given: 'a user who speaks Spanish, without one',
      make: both(speakSpanish, set({ agentId: '1001' })),
      verdict: 'fail',
      finds: { kind: 'language-translated', user: 'apiuser' },
      says: /in another language.*Selected Language/,
      who: 'administrator',
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
      finds: { kind: 'language-partly', user: 'apiuser' },
      says: /partly/,
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
  characters: [
    {
      given: 'Use Non-Latin 0, and no letters to see',
      make: latinOnly,
      verdict: 'note',
      finds: { kind: 'characters-unknown', echo: 'stripped' },
      says: /not known.*Use Non-Latin is 0.*System Settings > Use Non-Latin/,
      who: 'administrator',
    },
    {
      given: 'Use Non-Latin 0, and a lead with letters',
      make: both(latinOnly, showLead104, changeLead104('Åkesson')),
      verdict: 'pass',
      finds: { kind: 'accents-arrive', echo: 'stripped' },
      says: /Letters with accents arrive/,
    },
    {
      given: 'a database that speaks Latin-1, and a lead in Japanese',
      make: both(latinOnly, showLead104, changeLead104('日本語テスト'), ({ engine }) => {
        engine.world.platform.serverCharset = 'latin1';
      }),
      verdict: 'warning',
      finds: { kind: 'characters-lost', seen: 'lost' },
      says: /question marks.*Latin-1.*Use Non-Latin/,
      who: 'administrator',
    },
    {
      given: 'a lead that was stored garbled',
      make: both(showLead104, changeLead104('MÃ¼ller')),
      verdict: 'warning',
      finds: { kind: 'lead-spoiled', seen: 'garbled' },
      says: /look garbled.*may be stored so/,
      who: 'administrator',
    },
    {
      given: 'a proxy that writes answers anew',
      make: ({ engine }) => engine.faults.set({ kind: 'windows-1252' }),
      verdict: 'warning',
      finds: { kind: 'characters-changed' },
      says: /arrive as others/,
      who: 'administrator',
    },
    {
      given: 'the question not permitted',
      make: allowOnly('external_dial'),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'lead-question-refused' } },
      says: /refused the request/,
    },
  ],
  'response-time': [
    {
      given: 'a slow way to the dialer',
      make: (seat) => {
        seat.takes = () => 600;
      },
      verdict: 'warning',
      finds: { kind: 'answers-slow', answers: 17, usual: 600, waiting: 1000, open: null, quick: 300 },
      says: /within 0\.6 s.*at most about 1\.6 s.*what needs no login is slow/,
      who: 'it',
    },
    {
      given: 'a password check that takes its time',
      make: (seat) => {
        seat.takes = (form) => (form.has('pass') ? 400 : 10);
      },
      verdict: 'warning',
      finds: { kind: 'answers-slow', answers: 17, usual: 400, waiting: 1000, open: 10, quick: 300 },
      says: /Without a login they took 0\.01 s.*Password Encryption.*Polling less often/,
      who: 'administrator',
    },
    {
      given: 'a dialer slower than it is asked',
      make: (seat) => {
        seat.takes = () => 1_500;
      },
      verdict: 'fail',
      finds: { kind: 'answers-too-slow', answers: 17, usual: 1500, waiting: 1000, open: null, quick: 300 },
      says: /longer than the time between two polls/,
      who: 'it',
    },
    {
      given: 'a refused login, so that only the version was told',
      make: (seat) => {
        set({ password: 'Old-Pass' })(seat);
        seat.takes = () => 450;
      },
      verdict: 'warning',
      finds: { kind: 'answers-slow', answers: 2, usual: 450, waiting: 1000, open: null, quick: 300 },
      says: /Half of 2 answers came within 0\.45 s/,
      who: 'it',
    },
    {
      given: 'no answer',
      make: ({ gone }) => gone.add('dialer.example.com'),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'no-answer' } },
      says: /There was no answer/,
    },
  ],
};
