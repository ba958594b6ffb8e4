import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { parseLine, problem } from './problem.ts';

/** So many outcomes, pause codes, transfers or in-groups at most: more is no choice for an agent in a call. */
export const MOST_ROWS = 50;

const NOT_IN_A_WORD = /[^\w-]/;
const NOT_IN_A_LABEL = /[\p{Cc}\p{Cs}]/u;
const NOT_DIALABLE = /[^A-Za-z\d*#]/;
/** What people put between the digits of a number. */
const PUNCTUATION = /[\s().\-/]/g;
/** The dialer keeps a transfer's parts between `---`: dashes in an in-group must not look like that. */
const LOOKS_LIKE_A_BORDER = /---|-$/;
/** The in-groups of VICIdial that lead to one agent, who would have to be named too. */
const TO_ONE_AGENT = /^AGENTDIRECT/i;

const WORD_ONLY = 'Use only letters (A to Z), digits, - and _.';

/** A status of the dialer: VARCHAR(6). */
export function parseOutcomeCode(text: string): Parsed {
  return parseLine(text, {
    longest: 6,
    missing: 'Type the code: the status as VICIdial has it.',
    forbidden: NOT_IN_A_WORD,
    onlyThese: WORD_ONLY,
  });
}

/** A pause code of the agent's campaign: VARCHAR(6). */
export function parsePauseCode(text: string): Parsed {
  return parseLine(text, {
    longest: 6,
    missing: 'Type the pause code as VICIdial has it.',
    forbidden: NOT_IN_A_WORD,
    onlyThese: WORD_ONLY,
  });
}

/** What the agent reads on a button. */
export function parseLabel(text: string): Parsed {
  return parseLine(text, {
    longest: 40,
    missing: 'Type the label: what the agent reads.',
    forbidden: NOT_IN_A_LABEL,
    onlyThese: 'Leave out tabs, line breaks and other characters that cannot be seen.',
  });
}

/** What the dialer dials for a transfer, without what people put between the digits. */
export function parseTransferNumber(text: string): Parsed {
  return parseLine(text.replaceAll(PUNCTUATION, ''), {
    longest: 25,
    missing: 'Type the number as the dialer dials it.',
    forbidden: NOT_DIALABLE,
    onlyThese: 'Use only digits, letters (A to Z), * and #. The dialer drops everything else, a + too.',
  });
}

/** The in-group of a transfer, or DEFAULTINGROUP for the one that the campaign names. */
export function parseTransferInGroup(text: string): Parsed {
  const parsed = parseInGroup(text);
  if (!parsed.ok) return parsed;
  if (TO_ONE_AGENT.test(parsed.value)) {
    return problem('This in-group leads to one agent, who cannot be named here. Take another.');
  }
  if (LOOKS_LIKE_A_BORDER.test(parsed.value)) {
    return problem(
      'The dialer cannot take --- or a - at the end in an in-group that calls are transferred to.',
    );
  }
  return ok(parsed.value);
}

/** The id of an in-group: VARCHAR(20). The dialer passes over one of a single character. */
export function parseInGroup(text: string): Parsed {
  return parseLine(text, {
    shortest: 2,
    longest: 20,
    missing: 'Type the id of the in-group.',
    forbidden: NOT_IN_A_WORD,
    onlyThese: `${WORD_ONLY} It is the id of the in-group, not its name.`,
  });
}
