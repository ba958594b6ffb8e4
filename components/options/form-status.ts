import type { OptionName } from '../../utils/settings/options/options.ts';
import { listed } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { SettingsForm } from './use-form.ts';

/** How the form stands, in words. */
export interface FormStatus {
  readonly tone: '' | 'good' | 'warning' | 'bad';
  readonly words: string;
}

export function formStatusOf(say: Words, { state, dirty, ...shown }: SettingsForm): FormStatus {
  if (state.phase === 'loading') return quiet('');
  if (state.phase !== 'ready') return quiet(say(`options.state.${state.phase}`));
  const { report } = state;
  switch (report.kind) {
    case 'invalid': {
      const wrong = countWrong(shown);
      if (wrong === 0) break;
      return { tone: 'bad', words: say('options.state.invalid', { n: wrong }) };
    }
    case 'not-stored':
    case 'not-undone':
      return { tone: 'bad', words: say(`options.state.${report.kind}`) };
    case 'changed-elsewhere':
      return { tone: 'warning', words: say('options.state.changed-elsewhere') };
    case 'undone':
      return { tone: 'good', words: undoneWords(say, report.options) };
    case 'saved':
      if (!dirty) return { tone: 'good', words: say('options.state.saved') };
      break;
    case 'none':
      break;
  }
  return quiet(dirty ? say('options.state.unsaved') : '');
}

function undoneWords(say: Words, options: readonly OptionName[]): string {
  if (options.length === 0) return say('options.state.undone-password');
  const titles = options.map((option) => say(`option.${option}.title`));
  return say('options.state.undone', { titles: listed(say, titles) });
}

/** A list with wrong rows counts as many times as something is marked in it. */
function countWrong({
  problems,
  rowProblems,
  siteProblems,
}: Pick<SettingsForm, 'problems' | 'rowProblems' | 'siteProblems'>): number {
  const inRows = [...Object.values(rowProblems).flat(), ...siteProblems].flatMap(Object.keys);
  const lists = new Set([...Object.keys(rowProblems), ...(siteProblems.length > 0 ? ['sites'] : [])]);
  const fields = Object.keys(problems).filter((field) => !lists.has(field));
  return fields.length + inRows.length;
}

const quiet = (words: string): FormStatus => ({ tone: '', words });
