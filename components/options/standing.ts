import type { SettingsForm } from './use-form.ts';

/** How the form stands, in words. */
export interface Standing {
  readonly tone: '' | 'good' | 'warning' | 'bad';
  readonly words: string;
}

export function standingOf({ state, dirty, ...shown }: SettingsForm): Standing {
  if (state.phase === 'loading') return quiet('');
  if (state.phase === 'saving') return quiet('Saving');
  if (state.phase === 'undoing') return quiet('Undoing');
  const { report } = state;
  switch (report.kind) {
    case 'invalid': {
      const wrong = countWrong(shown);
      if (wrong === 0) break;
      return bad(`Not saved: ${wrong === 1 ? 'one field needs' : `${wrong} fields need`} a change`);
    }
    case 'not-stored':
      return bad(
        'Not saved: the browser could not store it. All you typed is still here. Free some disk space and save again.',
      );
    case 'not-undone':
      return bad('Not undone: the browser could not store it. The settings are as they were. Try again.');
    case 'changed-elsewhere':
      return {
        tone: 'warning',
        words: 'The settings were changed elsewhere. Your unsaved changes are still here.',
      };
    case 'undone':
      return { tone: 'good', words: undoneWords(report.titles) };
    case 'saved':
      if (!dirty) return { tone: 'good', words: 'Saved' };
      break;
    case 'none':
      break;
  }
  return quiet(dirty ? 'Unsaved changes' : '');
}

function undoneWords(titles: readonly string[]): string {
  if (titles.length === 0) return 'The last save is undone: the former password counts again.';
  return `The last save is undone. As before it: ${titles.join(', ')}.`;
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

const quiet = (words: string): Standing => ({ tone: '', words });
const bad = (words: string): Standing => ({ tone: 'bad', words });
