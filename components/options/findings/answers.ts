import type { KindsOf, TextsOf } from './phrases.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import type { Phrases } from './phrases.ts';
import { paragraph } from './phrases.ts';

export const answersTexts: TextsOf<KindsOf<'language' | 'characters' | 'response-time'>> = {
  'language-translated': (finding, { say }) => ({
    title: say('checks.language-translated.title'),
    reason: say('checks.language-translated.reason', finding),
    fix: say('checks.language.fix', finding),
  }),
  'language-partly': (finding, { say }) => ({
    title: say('checks.language-partly.title'),
    reason: say('checks.language-partly.reason', finding),
    fix: say('checks.language.fix', finding),
  }),
  'language-english': (finding, { say }) => ({
    title: say('checks.language-english.title'),
    reason: say('checks.language-english.reason', finding),
    fix: null,
  }),
  'characters-changed': (_, { say }) => ({
    title: say('checks.characters-changed.title'),
    reason: say('checks.characters-changed.reason'),
    fix: say('checks.characters-changed.fix'),
  }),
  'lead-spoiled': (finding, { say }) => ({
    title: say('checks.lead-spoiled.title'),
    reason: say('checks.lead-spoiled.reason', finding),
    fix: say('checks.lead-spoiled.fix'),
  }),
  'characters-lost': (finding, { say }) => ({
    title: say('checks.characters-lost.title'),
    reason: say('checks.characters-lost.reason', finding),
    fix: say('checks.characters.fix'),
  }),
  'characters-whole': (_, { say }) => ({
    title: say('checks.characters-whole.title'),
    reason: say('checks.characters-whole.reason'),
    fix: null,
  }),
  'accents-arrive': (finding, { say }) => ({
    title: say('checks.accents-arrive.title'),
    reason: say('checks.accents-arrive.reason', finding),
    fix: null,
  }),
  'characters-unknown': (finding, { say }) => ({
    title: say('checks.characters-unknown.title'),
    reason: say('checks.characters-unknown.reason', finding),
    fix: say('checks.characters.fix'),
  }),
  'answers-fast': (finding, phrases) => ({
    title: phrases.say('checks.answers-fast.title'),
    reason: timesText(finding, phrases),
    fix: null,
  }),
  'answers-slow': (finding, phrases) => ({
    title: phrases.say('checks.answers-slow.title'),
    reason: paragraph(
      timesText(finding, phrases),
      phrases.say('checks.answers.unnoticed', { quick: phrases.span(finding.quick) }),
    ),
    fix: phrases.say(`checks.answers.fix-${finding.fixer === 'it' ? 'network' : 'load'}`),
  }),
  'answers-too-slow': (finding, phrases) => ({
    title: phrases.say('checks.answers-too-slow.title'),
    reason: paragraph(timesText(finding, phrases), phrases.say('checks.answers.overtaken')),
    fix: phrases.say(`checks.answers.fix-${finding.fixer === 'it' ? 'network' : 'load'}`),
  }),
};

type Times = Omit<Findings['answers-fast'], 'check' | 'verdict' | 'kind' | 'fixer'>;

function timesText({ answers, usual, waiting, open }: Times, { say, span }: Phrases): string {
  const times = { usual: span(usual), waiting: span(waiting), latest: span(waiting + usual) };
  return paragraph(
    say('checks.answers.usual', { n: answers, ...times }),
    open === null ? null : say('checks.answers.hashing', { open: span(open) }),
  );
}
