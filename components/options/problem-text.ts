import { recordPlaceholders } from '../../utils/call/record-address.ts';
import type { WrongRow } from '../../utils/settings/stored/read-options.ts';
import type { FileProblem } from '../../utils/settings/exchange/settings-text.ts';
import type { Caution } from '../../utils/settings/form/advice.ts';
import type { SeatsProblem } from '../../utils/settings/form/dialer-load.ts';
import type { FormProblem } from '../../utils/settings/form/draft-check.ts';
import type { PolicyProblem } from '../../utils/settings/in-force/policy.ts';
import { listed } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** Whatever can be wrong with a setting, or may not end well. */
export type Problem = FormProblem | PolicyProblem['problem'] | FileProblem | SeatsProblem | Caution;

/** What an order to dial has of the seat's own. */
const orderFields = ['dialPrefix', 'groupAlias', 'dialIngroup', 'vendorId'] as const;

/** What is wrong, for whoever is to correct it. */
export function problemText(say: Words, problem: Problem): string {
  switch (problem.kind) {
    case 'in-part':
      return say('problems.in-part', { part: problem.part, why: problemText(say, problem.problem) });
    case 'not-one-of':
      return say('problems.not-one-of', { choices: listed(say, problem.choices) });
    case 'unknown-field':
      return say('problems.unknown-field', {
        fields: recordPlaceholders.map((name) => `{${name}}`).join(' '),
      });
    case 'http-not-allowed':
      return say('problems.http-not-allowed', { option: say('option.allowHttp.title') });
    case 'order-too-long': {
      const fields = orderFields.map((field) => say(`option.${field}.title`));
      return say('problems.order-too-long', { excess: problem.excess, fields: listed(say, fields) });
    }
    case 'rows': {
      // One is corrected after the other, so that the first is enough.
      const [wrong, ...others] = problem.rows;
      const first = rowText(say, wrong);
      return others.length === 0 ? first : say('problems.rows-more', { first, more: others.length });
    }
    default:
      return say.kind('problems', problem);
  }
}

function rowText(say: Words, wrong: WrongRow): string {
  switch (wrong.kind) {
    case 'row-left-out':
    case 'row-without-part':
      return say(`problems.${wrong.kind}`, { row: wrong.row, why: problemText(say, wrong.problem) });
    default:
      return say.kind('problems', wrong);
  }
}
