import type { KindsOf, TextsOf } from './texts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import type { Words } from '../../words/words.ts';
import { sentences } from '../../words/words.ts';
import { measured } from './times.ts';

export const answersTexts: TextsOf<KindsOf<'language' | 'characters' | 'response-time'>> = {
  'language-translated': (finding, say) => ({
    title: say('checks.language-translated.title'),
    reason: say('checks.language-translated.reason', finding),
    fix: say('checks.language.fix', finding),
  }),
  'language-partly': (finding, say) => ({
    title: say('checks.language-partly.title'),
    reason: say('checks.language-partly.reason', finding),
    fix: say('checks.language.fix', finding),
  }),
  'language-english': (finding, say) => ({
    title: say('checks.language-english.title'),
    reason: say('checks.language-english.reason', finding),
    fix: null,
  }),
  'characters-changed': (_, say) => ({
    title: say('checks.characters-changed.title'),
    reason: say('checks.characters-changed.reason'),
    fix: say('checks.characters-changed.fix'),
  }),
  'lead-spoiled': (finding, say) => ({
    title: say('checks.lead-spoiled.title'),
    reason: say('checks.lead-spoiled.reason', finding),
    fix: say('checks.lead-spoiled.fix'),
  }),
  'characters-lost': (finding, say) => ({
    title: say('checks.characters-lost.title'),
    reason: say('checks.characters-lost.reason', finding),
    fix: say('checks.characters.fix'),
  }),
  'characters-whole': (_, say) => ({
    title: say('checks.characters-whole.title'),
    reason: say('checks.characters-whole.reason'),
    fix: null,
  }),
  'accents-arrive': (finding, say) => ({
    title: say('checks.accents-arrive.title'),
    reason: say('checks.accents-arrive.reason', finding),
    fix: null,
  }),
  'characters-unknown': (finding, say) => ({
    title: say('checks.characters-unknown.title'),
    reason: say('checks.characters-unknown.reason', finding),
    fix: say('checks.characters.fix'),
  }),
  'answers-fast': (finding, say) => ({
    title: say('checks.answers-fast.title'),
    reason: timesText(finding, say),
    fix: null,
  }),
  'answers-slow': (finding, say) => ({
    title: say('checks.answers-slow.title'),
    reason: sentences(
      say,
      timesText(finding, say),
      say('checks.answers.unnoticed', { quick: measured(say, finding.quick) }),
    ),
    fix: say(`checks.answers.fix-${finding.fixer === 'it' ? 'network' : 'load'}`),
  }),
  'answers-too-slow': (finding, say) => ({
    title: say('checks.answers-too-slow.title'),
    reason: sentences(say, timesText(finding, say), say('checks.answers.overtaken')),
    fix: say(`checks.answers.fix-${finding.fixer === 'it' ? 'network' : 'load'}`),
  }),
};

type Times = Omit<Findings['answers-fast'], 'check' | 'verdict' | 'kind' | 'fixer'>;

function timesText({ answers, usual, waiting, open }: Times, say: Words): string {
  const times = {
    usual: measured(say, usual),
    waiting: measured(say, waiting),
    latest: measured(say, waiting + usual),
  };
  return sentences(
    say,
    say('checks.answers.usual', { n: answers, ...times }),
    open === null ? '' : say('checks.answers.hashing', { open: measured(say, open) }),
  );
}
