import type { Right } from '../../../utils/messaging/finding-facts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import { obstacleText } from './texts.ts';
import type { Words } from '../../words/words.ts';
import { joined, sentences } from '../../words/words.ts';

/** The functions behind the buttons of a seat, and what is known of them. */
type Functions = Omit<Findings['controls-allowed'], 'check' | 'verdict' | 'kind' | 'fixer'>;

/** What needs somebody comes first. */
const SHOWN: readonly Right[] = ['refused', 'unknown-function', 'untold', 'not-asked', 'allowed'];

export const namesOf = ({ functions }: Pick<Functions, 'functions'>, right: Right): readonly string[] =>
  functions.filter((each) => each.right === right).map(({ name }) => name);

export function functionsText(found: Functions, say: Words): string {
  const rights = SHOWN.flatMap((right) => {
    const names = namesOf(found, right);
    return names.length === 0 ? [] : [say(`checks.functions.${right}`, { functions: joined(say, names) })];
  });
  return sentences(
    say,
    ...rights,
    found.dialing ? say('checks.functions.dialing') : '',
    found.inGroups ? say('checks.functions.in-groups') : '',
    found.stopped === null ? '' : obstacleText(found.stopped, say),
    say('checks.functions.rows', found),
  );
}
