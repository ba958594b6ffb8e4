import type { Right } from '../../../utils/messaging/finding-facts.ts';
import type { Findings } from '../../../utils/messaging/finding.ts';
import type { Phrases } from './phrases.ts';
import { obstacleText, paragraph } from './phrases.ts';

/** The functions behind the buttons of a seat, and what is known of them. */
type Functions = Omit<Findings['controls-allowed'], 'check' | 'verdict' | 'kind' | 'fixer'>;

/** What needs somebody comes first. */
const SHOWN: readonly Right[] = ['refused', 'unknown-function', 'untold', 'not-asked', 'allowed'];

export const namesOf = ({ functions }: Pick<Functions, 'functions'>, right: Right): readonly string[] =>
  functions.filter((each) => each.right === right).map(({ name }) => name);

export function functionsText(found: Functions, phrases: Phrases): string {
  const { say, list } = phrases;
  const rights = SHOWN.flatMap((right) => {
    const names = namesOf(found, right);
    return names.length === 0 ? [] : [say(`checks.functions.${right}`, { functions: list(names) })];
  });
  return paragraph(
    ...rights,
    found.dialing ? say('checks.functions.dialing') : null,
    found.inGroups ? say('checks.functions.in-groups') : null,
    found.stopped === null ? null : obstacleText(found.stopped, phrases),
    say('checks.functions.rows', found),
  );
}
